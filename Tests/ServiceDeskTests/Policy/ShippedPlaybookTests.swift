import RecoveryDomain
import Testing

@testable import ServiceDesk

/// The playbooks that ship (domain §6), and what is wrong with others.
@Suite struct ShippedPlaybookTests {
  /// A case of which these facts are known.
  private func state(_ change: (inout CaseRecorded, inout Classification) -> Void) throws -> CaseState {
    let at = Timestamp(millisecondsSince1970: 1_795_251_600_000)
    var details = CaseDetails()
    details.headline = "x"
    var record = CaseRecorded(received: at, details: details)
    var facts = Classification()
    change(&record, &facts)
    var state: CaseState?
    let wang = Actor(name: "wang", uid: 1, role: .agent)
    for (index, event) in [CaseEvent.recorded(record), .classified(CaseClassified(change: facts))]
      .enumerated()
    {
      let commit = CaseCommit(
        seq: Int64(index + 1), at: at, actor: wang, number: CaseNumber(1), events: [event])
      CaseState.fold(&state, commit, terms: try ShippedCatalogueTests.shipped().terms)
    }
    return try #require(state)
  }

  private func matched(_ change: (inout CaseRecorded, inout Classification) -> Void) throws -> [String] {
    try state(change).suggestions(ShippedCatalogueTests.shipped()).package(.matched)?.actions.map(\.code)
      ?? []
  }

  @Test func everyCaseIsSuggestedSomethingAndEveryPlaybookSaysWhy() throws {
    let policy = try ShippedCatalogueTests.shipped()
    #expect(try matched { _, _ in } == ["apologise-in-person", "explain", "follow-up-call"])
    #expect(policy.enoughJustice == 0.6)
    for playbook in policy.playbooks {
      for language in Language.allCases {
        #expect(!playbook.name[language].isEmpty)
        let end = playbook.reason[language].last
        #expect(end == "." || end == "。", "\(playbook.code)")
      }
      #expect(!playbook.steps.isEmpty, "\(playbook.code)")
    }
  }

  @Test func aCriticalCaseBeginsWithMakingSafe() throws {
    let codes = try matched { $1.severity = .critical }
    #expect(codes.prefix(2) == ["make-safe", "duty-manager"])
    let suggestions = try state { $1.severity = .critical }.suggestions(ShippedCatalogueTests.shipped())
    let least = suggestions.package(.least)?.actions.map(\.code)
    #expect(least?.prefix(2) == ["make-safe", "duty-manager"])
  }

  @Test func aHaircutIsNotRedone() throws {
    let suggestions = try state {
      $0.details.headline = "a haircut"
      $1.kind = .outcome
      $1.redoable = .no
    }.suggestions(ShippedCatalogueTests.shipped())
    let codes = suggestions.package(.matched)?.actions.map(\.code) ?? []
    #expect(!codes.contains("redo") && codes.contains("choice-of-two"))
    let withheld = try #require(suggestions.withheld.first { $0.code == "redo" })
    guard case .unfit(let misfit) = withheld.reason else {
      Issue.record("\(withheld.reason)")
      return
    }
    #expect(misfit.values == ["no"])
  }

  @Test func theCustomersOwnErrorGetsHelpAndNoMoney() throws {
    let codes = try matched {
      $1.cause = .customer
      $1.kind = .outcome
      $1.asked = [.fullRefund]
    }
    #expect(codes.contains("apologise-in-person") && codes.contains("choice-of-two"))
    #expect(!codes.contains("full-refund") && !codes.contains("redo"))
  }

  @Test func processFailuresAreAnsweredByTreatmentAndOutsideEventsByReasons() throws {
    #expect(try matched { $1.kind = .process }.prefix(3) == ["listen", "apologise-in-person", "explain"])
    #expect(try matched { $1.cause = .outside }.prefix(3) == ["explain", "tell-progress", "substitute"])
    #expect(
      try matched { record, _ in record.details.channel = .foundByUs }.prefix(2) == [
        "explain", "apologise-in-person",
      ])
  }

  @Test func motivesAndStylesDecideTheTone() throws {
    #expect(try matched { $1.motive = .venting }.first == "listen")
    #expect(try matched { $1.motive = .control }.first == "choice-of-two")
    #expect(try matched { $1.motive = .sparingOthers }.contains("tell-what-changed"))
    #expect(try matched { $1.motive = .improvement }.contains("tell-what-changed"))
    #expect(try matched { $1.style = .activist }.prefix(2) == ["inform-supervisor", "written-apology"])
    #expect(
      try matched { $1.style = .passive }.prefix(3) == ["named-contact", "tell-progress", "follow-up-call"])
    #expect(try matched { $1.failureClass = .abusive }.first == "end-safely")
    #expect(try matched { $1.flags = [.repeatFailure] }.first == "apology-by-manager")
    #expect(try matched { $1.problemSide = .emotional }.prefix(2) == ["listen", "apologise-in-person"])
  }

  @Test func whatWasAskedForIsThereWithItsAmount() throws {
    let price = Money(minorUnits: 68_000, currency: try Self.yuan())
    let package = try state {
      $0.details.price = price
      $1.asked = [.fullRefund, .beHeard]
    }.suggestions(ShippedCatalogueTests.shipped()).package(.matched)
    #expect(package?.actions.first { $0.code == "full-refund" }?.amount == price)
    #expect(package?.actions.contains { $0.code == "listen" } == true)
  }

  static func yuan() throws -> Currency { try #require(Currency(code: "CNY")) }

  // MARK: What is wrong

  /// A table behind the shipped policy, and the mistake in it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let key: String
    let kind: String
    /// A piece of the line that it stands in.
    let line: String

    init(_ text: String, _ key: String, _ kind: String, line: String) {
      (self.text, self.key, self.kind, self.line) = (text, key, kind, line)
    }

    var testDescription: String { "\(key) \(kind)" }
  }

  private static let names = "name = { en = \"X\", zh-Hans = \"X\", zh-Hant = \"X\" }"
  private static let reason = "reason = { en = \"X.\", zh-Hans = \"X。\", zh-Hant = \"X。\" }"
  private static func playbook(_ lines: String) -> String {
    "\n[[playbooks]]\ncode = \"mine\"\n\(names)\n\(reason)\n\(lines)\n"
  }
  private static func guarantee(_ lines: String) -> String {
    let promise = names.replacing("name", with: "promise")
    let trigger = names.replacing("name", with: "trigger")
    return "\n[[guarantees]]\ncode = \"mine\"\n\(names)\n\(promise)\n\(trigger)\n\(lines)\n"
  }

  static let wrongs: [Wrong] = [
    Wrong(
      playbook("actions = [\"listne\"]"), "actions", "unknownWord", line: "listne"),
    Wrong(
      playbook("when = { mood = [\"bad\"] }\nactions = [\"listen\"]"), "when.mood", "unknownWord",
      line: "mood"),
    Wrong(
      playbook("when = { severity = [\"bad\"] }\nactions = [\"listen\"]"), "when.severity", "unknownWord",
      line: "\"bad\""),
    Wrong(
      playbook("unless = { criticalReason = [\"bad\"] }\nactions = [\"listen\"]"), "unless.criticalReason",
      "unknownWord", line: "\"bad\""),
    Wrong(
      playbook("when = \"severe\"\nactions = [\"listen\"]"), "when", "wrongType", line: "when = \"severe\""),
    Wrong(playbook("actions = [\"listen=price\"]"), "actions", "takesNoAmount", line: "listen=price"),
    Wrong(playbook("actions = [\"voucher=much\"]"), "actions", "unknownWord", line: "voucher=much"),
    Wrong(
      playbook("actions = [\"listen\", \"listen\"]"), "actions", "duplicate", line: "\"listen\", \"listen\""),
    Wrong(playbook("more = [\"listen\"]"), "actions", "missing", line: "[[playbooks]]"),
    Wrong(playbook("actions = [\"listen\"]\navoids = [\"shout\"]"), "avoids", "unknownWord", line: "shout"),
    Wrong(
      playbook("actions = [\"listen\"]\nindispensable = 1"), "indispensable", "wrongType",
      line: "indispensable = 1"),
    Wrong(playbook("actions = [\"listen\"]\nonly = true"), "only", "unknownKey", line: "only"),
    Wrong("\n[guarantee_watch]\ncount = 0\nwindow = \"365d\"\n", "count", "repeatedKey", line: "count = 0"),
    Wrong(
      guarantee("payout = \"50.00\"\naction = \"listen\""), "action", "unknownWord",
      line: "action = \"listen\""),
    Wrong(guarantee("payout = \"50.00\"\naction = \"listne\""), "action", "unknownWord", line: "listne"),
    Wrong(guarantee("payout = \"0.00\"\naction = \"voucher\""), "payout", "outOfRange", line: "0.00"),
    Wrong(
      guarantee("payout_share = 2\naction = \"voucher\""), "payout_share", "outOfRange", line: "payout_share"),
    Wrong(guarantee("action = \"voucher\""), "payout", "missing", line: "[[guarantees]]"),
    Wrong(
      guarantee("payout = \"50.00\"\naction = \"voucher\"\nbudget = { alarm = \"9.00\" }"), "budget.window",
      "missing", line: "budget ="),
    Wrong(
      guarantee("payout = \"50.00\"\naction = \"voucher\"\nevidence = [ { code = \"At\" } ]"),
      "evidence[0].code",
      "notACode", line: "evidence ="),
  ]

  @Test(arguments: wrongs)
  func aMistakeIsNamedWithItsLineAndKey(wrong: Wrong) throws {
    let text = DefaultPolicy.text + wrong.text
    let mistakes = Desk.mistakes(in: text, currency: try Self.yuan())
    let mistake = try #require(mistakes.first { $0.key.hasSuffix(wrong.key) }, "\(mistakes)")
    #expect("\(mistake.kind)".hasPrefix(wrong.kind), "\(mistake)")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(mistake.line, "\(mistake)")
    #expect(lines[line - 1].contains(wrong.line), "\(lines[line - 1])")
  }
}
