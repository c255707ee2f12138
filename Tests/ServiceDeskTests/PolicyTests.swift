import RecoveryDomain
import Testing

@testable import ServiceDesk

/// The policy as a text, and adopting it (decisions 5).
@Suite struct PolicyTests {
  @Test func theShippedPolicyIsSoundInThreeLanguages() throws {
    let currency = try #require(Currency(code: "CNY"))
    guard case .policy(let policy) = PolicyReader.read(DefaultPolicy.text, currency: currency) else {
      Issue.record("\(Desk.mistakes(in: DefaultPolicy.text, currency: currency))")
      return
    }
    #expect(policy.actions.count >= 32)
    #expect(Set(policy.actions.map(\.code)).count == policy.actions.count)
    for action in policy.actions {
      for language in Language.allCases { #expect(!action.name[language].isEmpty) }
    }
    #expect(ReasonCode.Purpose.allCases.allSatisfy { policy.reasons[$0]?.isEmpty == false })
  }

  /// One change of the shipped policy, and what is wrong with it then.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let key: String
    let kind: String
    /// A piece of the line that the mistake is in; nil where something is missing altogether.
    let line: String?

    init(_ old: String, _ new: String, _ key: String, _ kind: String, line: String? = nil) {
      (self.old, self.new, self.key, self.kind) = (old, new, key, kind)
      self.line = line ?? new
    }

    var testDescription: String { "\(key) \(kind)" }
  }

  static let wrongs: [Wrong] = [
    Wrong("name = \"Redress default\"", "name = \"Redress", "", "syntax"),
    Wrong("format = 1", "format = 2", "format", "unknownFormat"),
    Wrong("format = 1", "format = 0", "format", "outOfRange"),
    Wrong("format = 1", "format = \"1\"", "format", "wrongType"),
    Wrong("format = 1", "format = 1\ncolour = \"red\"", "colour", "unknownKey", line: "colour"),
    Wrong("name = \"Redress default\"", "name = 7", "name", "wrongType"),
    Wrong("acknowledge = \"1h\"", "acknowledge = \"soon\"", "clocks.acknowledge", "notADuration"),
    Wrong("acknowledge = \"1h\"", "acknowledge = 60", "clocks.acknowledge", "wrongType"),
    Wrong("acknowledge = \"1h\"", "acknowledge = \"0m\"", "clocks.acknowledge", "outOfRange"),
    Wrong("acknowledge = \"1h\"", "acknowledge = \"99999d\"", "clocks.acknowledge", "outOfRange"),
    Wrong("acknowledge = \"1h\"", "acknowledge = \"1h30\"", "clocks.acknowledge", "notADuration"),
    Wrong("resolve = \"72h\" ", "resolved = \"72h\" ", "clocks.resolved", "unknownKey"),
    Wrong("resolve = \"72h\" ", "#resolve = \"72h\" ", "clocks.resolve", "missing", line: "[clocks]"),
    Wrong(
      "resolve = [\"customer\"]", "resolve = [\"weather\"]", "clocks.paused_by.resolve", "unknownWord"),
    Wrong("resolve = [\"customer\"]", "resolve = \"customer\"", "clocks.paused_by.resolve", "wrongType"),
    Wrong(
      "resolve = [\"customer\"]", "promised_action = []", "clocks.paused_by.promised_action", "unknownKey"),
    Wrong("tries = 3", "tries = 0", "contact_attempts.tries", "outOfRange"),
    Wrong("tries = 3", "tries = 2.5", "contact_attempts.tries", "wrongType"),
    Wrong("channels = 2", "channels = 6", "contact_attempts.channels", "outOfRange"),
    Wrong("cap = \"8h\"", "cap = \"9h\"", "head_starts.cap", "outOfRange"),
    Wrong("publicity = \"2h\"", "fame = \"2h\"", "head_starts.fame", "unknownKey"),
    Wrong("counts_from = 0.8", "counts_from = 1.2", "statutory.counts_from", "outOfRange"),
    Wrong("counts_from = 0.8", "counts_from = nan", "statutory.counts_from", "outOfRange"),
    Wrong("default = \"agent\"", "default = \"boss\"", "roles.default", "unknownWord"),
    Wrong("default = \"agent\"", "people = { li = \"boss\" }", "roles.people.li", "unknownWord"),
    Wrong("lease = \"30m\"", "lease = true", "claims.lease", "wrongType"),
    Wrong("critical = [\"kind\"", "critical = [\"mood\", \"kind\"", "closing.critical", "unknownWord"),
    Wrong("code = \"supplier-failure\"", "code = \"our-failure\"", "reasons.judgement[1].code", "duplicate"),
    Wrong(
      "code = \"supplier-failure\"", "code = \"Supplier Failure\"", "reasons.judgement[1].code", "notACode"),
    Wrong(
      "code = \"injury\"", "code = \"injury\"\nage = 3", "reasons.critical[0].age", "unknownKey", line: "age"),
    Wrong("code = \"listen\"", "code = \"make-safe\"", "actions[4].code", "duplicate", line: nil),
    Wrong(
      "zh-Hans = \"登门拜访\", ", "", "actions[8].name.zh-Hans", "missing",
      line: "name = { en = \"Visit in person\""),
    Wrong("fixed_cost = \"60.00\"", "fixed_cost = \"60.001\"", "actions[8].fixed_cost", "notASum"),
    Wrong("fixed_cost = \"60.00\"", "fixed_cost = \"-60.00\"", "actions[8].fixed_cost", "notASum"),
    Wrong("fixed_cost = \"60.00\"", "fixed_cost = 60", "actions[8].fixed_cost", "wrongType"),
    Wrong(
      "serves = [\"regret\", \"reform\"]", "serves = [\"regret\", \"luck\"]", "actions[9].serves",
      "unknownWord"),
  ]

  @Test(arguments: wrongs) func everyMistakeIsNamedWithItsLine(_ wrong: Wrong) throws {
    let currency = try #require(Currency(code: "CNY"))
    let position = try #require(DefaultPolicy.text.firstRange(of: wrong.old))
    var text = DefaultPolicy.text
    text.replaceSubrange(position, with: wrong.new)
    let mistakes = Desk.mistakes(in: text, currency: currency)
    let mistake = try #require(
      mistakes.first { $0.key == wrong.key && "\($0.kind)".hasPrefix(wrong.kind) }, "\(mistakes)")
    let line = try #require(mistake.line)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains(wrong.line ?? ""), "line \(line): \(lines[line - 1])")
  }

  @Test func allMistakesAreNamedAtOnce() throws {
    let text = DefaultPolicy.text.replacing("tries = 3", with: "tries = 0")
      .replacing("lease = \"30m\"", with: "lease = \"x\"").replacing(
        "format = 1", with: "format = 1\nodd = 1")
    let mistakes = Desk.mistakes(in: text, currency: try #require(Currency(code: "CNY")))
    #expect(mistakes.map(\.key) == ["odd", "contact_attempts.tries", "claims.lease"])
  }

  @Test func onlyAManagerAdopts() throws {
    let desk = try TemporaryDesk()
    let agent = try desk.open(TemporaryDesk.agents[0])
    #expect { try agent.adoptPolicy(DefaultPolicy.text) } throws: {
      if case DeskError.notPermitted(.agent) = $0 { true } else { false }
    }
    #expect(try desk.lines().count == 2)
    #expect { try desk.open().adoptPolicy("format = 1") } throws: {
      if case DeskError.policy(let mistakes) = $0 { !mistakes.isEmpty } else { false }
    }
    #expect(try desk.lines().count == 2)
  }

  @Test func historyKeepsTheTermsOfItsDay() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let old = try desk.recorded(complaint())
    try desk.adoptPolicy(Self.changed(resolve: "5h"))
    let new = try desk.recorded(complaint())
    try desk.catchUp()
    for reader in [desk, try place.open(cache: "fresh")] {
      #expect(try reader.caseFile(old)?.state.terms.resolve == .hours(72))
      #expect(try reader.caseFile(new)?.state.terms.resolve == .hours(5))
    }
  }

  @Test func aPolicyAdoptedByAnotherProcessIsInForceAtOnce() throws {
    let place = try TemporaryDesk()
    let manager = try place.open()
    // One colleague shares the manager's index, which the manager feeds; the other has an index of his own.
    for cache in ["wang", "li"] {
      let agent = try place.open(TemporaryDesk.agents[0], cache: cache)
      #expect(try agent.policy().terms.resolve != .hours(6))
      let before = try agent.actor().role
      #expect(before == .agent)
      try manager.adoptPolicy(Self.changed(resolve: "6h", people: "li = \"auditor\""))
      #expect(try agent.record(complaint()) == .refused(.notPermitted(.auditor)))
      #expect(try agent.policy().terms.resolve == .hours(6))
      #expect(try agent.actor().role == .auditor)
      try manager.adoptPolicy(DefaultPolicy.text)
      #expect(try saved(try agent.record(complaint())).revision == 1)
    }
  }

  @Test func rightsAreAskedUnderTheLock() throws {
    let place = try TemporaryDesk()
    try place.open().adoptPolicy(Self.changed(people: "li = \"manager\""))
    let deputy = try place.open(TemporaryDesk.agents[0])
    #expect(try deputy.actor().role == .manager)
    try place.open().adoptPolicy(Self.changed(people: "li = \"agent\""))
    #expect { try deputy.adoptPolicy(DefaultPolicy.text) } throws: {
      if case DeskError.notPermitted(.agent) = $0 { true } else { false }
    }
  }

  /// The shipped policy with some other terms.
  static func changed(resolve: String = "72h", people: String? = nil) -> String {
    var text = DefaultPolicy.text.replacing("resolve = \"72h\" ", with: "resolve = \"\(resolve)\" ")
    if let people {
      text = text.replacing("default = \"agent\"", with: "default = \"agent\"\npeople = { \(people) }")
    }
    return text
  }
}
