import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Wrong policies as people write them: each mistake is named with the line of the file, its key and its kind.
@Suite struct WrongPolicyTests {
  /// A file that inherits the shipped policy, and what is wrong with it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    /// What stands behind `inherits = "default"`, from line 2 on.
    let text: String
    let line: Int?
    let key: String
    let kind: PolicyMistake.Kind

    init(_ text: String, _ line: Int?, _ key: String, _ kind: PolicyMistake.Kind) {
      (self.text, self.line, self.key, self.kind) = (text, line, key, kind)
    }

    var testDescription: String { "\(key) \(kind)" }
  }

  static let clockWords = ["clocks"]

  static let wrongs: [Wrong] = [
    Wrong("[clocks]\nresolv = \"48h\"", 3, "clocks.resolv", .unknownKey(similar: "resolve")),
    Wrong("[clock]\nresolve = \"48h\"", 2, "clock", .unknownKey(similar: "clocks")),
    Wrong("clocks.acknowledge = \"-1h\"", 2, "clocks.acknowledge", .notADuration("-1h")),
    Wrong(
      "[clocks]\n\nresolve = \"0m\"", 4, "clocks.resolve",
      .outOfRange("0m", allowed: "1m … 3660d, 1wd … 1000wd")),
    Wrong("clocks = 3", 2, "clocks", .wrongType(expected: .table)),
    Wrong("actions = [1]", 2, "actions[0]", .wrongType(expected: .table)),
    Wrong("actions = \"none\"", 2, "actions", .wrongType(expected: .tables("actions"))),
    Wrong(
      "[[actions]]\ncode = \"voucher\"\n\n[[actions]]\ncode = \"visit\"\nfixed_cost = \"-5.00\"", 7,
      "actions[1].fixed_cost", .notASum("-5.00")),
    Wrong(
      "[[actions]]\ncode = \"voucher\"\nauthority.agent = \"-1.00\"", 4, "actions[0].authority.agent",
      .notASum("-1.00")),
    Wrong(
      "[[actions]]\ncode = \"gift\"\namount_most = \"EUR 30.00\"", 4, "actions[0].amount_most",
      .foreignCurrency("EUR")),
    Wrong(
      "[[actions]]\ncode = \"gift\"\namount_least = \"400.00\"", nil, "actions[0].amount_most",
      .outOfRange("300.00", allowed: "400.00 …")),
    Wrong(
      "[[actions]]\ncode = \"gift\"\ncost_share = 1.5", 4, "actions[0].cost_share",
      .outOfRange("1.5", allowed: "0 … 1")),
    Wrong(
      "[[actions]]\ncode = \"gift\"\njustice.interactional = 2", 4, "actions[0].justice.interactional",
      .outOfRange("2.0", allowed: "0 … 1")),
    Wrong(
      "[[actions]]\ncode = \"gift\"\ndraft.en = \"Dear {nme}\"", 4, "actions[0].draft.en",
      .unknownWord("{nme}", allowed: MessageDraft.Gap.allCases.map { "{\($0.rawValue)}" })),
    Wrong(
      "[[actions]]\ncode = \"tea\"\nserves = []\nname = { en = \"Tea\", zh-Hans = \"茶\" }", 5,
      "actions[0].name.zh-Hant", .missing),
    Wrong(
      "[[actions]]\ncode = \"gift\"\nname.fr = \"Cadeau\"", 4, "actions[0].name.fr", .unknownKey(similar: nil)
    ),
    Wrong(
      "[[actions]]\nserves = [\"regret\"]\nname = { en = \"a\", zh-Hans = \"b\", zh-Hant = \"c\" }", 2,
      "actions[0].code", .missing),
    Wrong(
      "[[actions]]\ncode = \"tea\"\nabsent = true\nname = { en = \"a\", zh-Hans = \"b\", zh-Hant = \"c\" }\nserves = []",
      3, "actions[0].code", .nothingToTakeOut("tea", similar: nil)),
    Wrong(
      "[[actions]]\ncode = \"gift\"\nauthority.boss = \"any\"", 4, "actions[0].authority.boss",
      .unknownKey(similar: nil)),
    Wrong(
      "[[reasons.void]]\ncode = \"test\"\n[[reasons.void]]\ncode = \"Not A Code\"\ntext = { en = \"a\", zh-Hans = \"b\", zh-Hant = \"c\" }",
      5, "reasons.void[1].code", .notACode("Not A Code")),
    Wrong(
      "[roles.inherits]\nlead = \"boss\"\nboss = \"lead\"", 4, "roles.inherits.boss",
      .roleCycle(["boss", "lead", "boss"])),
    Wrong(
      "[roles]\ninherits.agent = \"manager\"", 3, "roles.inherits.agent",
      .roleCycle(["agent", "manager", "supervisor", "senior", "agent"])),
    Wrong(
      "[roles]\npeople = { li = \"boss\" }", 3, "roles.people.li",
      .unknownWord("boss", allowed: Role.allCases.map(\.rawValue))),
    Wrong(
      "[roles]\ninherits.lead = \"bos\"", 3, "roles.inherits.lead",
      .unknownWord("bos", allowed: Role.allCases.map(\.rawValue) + ["lead"])),
    Wrong("[head_starts]\nsevere = \"9h\"", 3, "head_starts.severe", .outOfRange("9h", allowed: "1m … 8h")),
    Wrong("[head_starts]\ncap = \"481m\"", 3, "head_starts.cap", .outOfRange("481m", allowed: "1m … 8h")),
    Wrong("[clocks]\nwarnings = [80, 50]", 3, "clocks.warnings", .notAscending(80, 50)),
    Wrong("[clocks]\nwarnings = [50, 100]", 3, "clocks.warnings", .outOfRange("100", allowed: "1 … 99")),
    Wrong(
      "[clocks]\nwarnings = [\n  50,\n  \"80\",\n]", 3, "clocks.warnings", .wrongType(expected: .wholeNumbers)
    ),
    Wrong("[calendars.office]\nzone = \"UTC\"", 2, "calendars.office", .noHours),
    Wrong(
      "[calendars.office]\nzone = \"Mars/Olympus\"\nmonday = [\"09:00-17:00\"]", 3, "calendars.office.zone",
      .unknownZone("Mars/Olympus")),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"18:00-09:00\"]", 4, "calendars.office.monday",
      .endsBeforeItBegins("18:00-09:00")),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-25:00\"]", 4, "calendars.office.monday",
      .notHours("09:00-25:00")),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-12:00\", \"11:00-13:00\"]", 4,
      "calendars.office.monday",
      .overlappingHours("09:00-12:00", "11:00-13:00")),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]\nholidays = [\"gone.ics\"]", 5,
      "calendars.office.holidays", .unreadableHolidays(file: "gone.ics", .noFile)),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]\nholidays = [\"bad.ics\"]", 5,
      "calendars.office.holidays", .unreadableHolidays(file: "bad.ics", .noCalendar)),
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]\nclosed = [\"2026-02-29 Leap\"]", 5,
      "calendars.office.closed", .notADay("2026-02-29 Leap")),
    Wrong(
      "[clocks.calendar]\nresolve = \"ofice\"\n[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]",
      3,
      "clocks.calendar.resolve", .unknownWord("ofice", allowed: ["always", "office"])),
    Wrong(
      "[[deadlines]]\ntemplate = \"uk-payment\"", nil, "deadlines[0].calendar",
      .unknownWord("business", allowed: ["always"])),
    Wrong(
      "[[deadlines]]\ntemplate = \"cn-telecom\"\nchannels = [\"fax\"]", 4, "deadlines[0].channels",
      .unknownWord("fax", allowed: Channel.allCases.map(\.rawValue))),
    Wrong(
      "[[deadlines]]\ntemplate = \"cn-telecom\"\nseverities = [\"huge\"]", 4, "deadlines[0].severities",
      .unknownWord("huge", allowed: Severity.allCases.map(\.rawValue))),
    Wrong("[claims]\nlease = 30", 3, "claims.lease", .wrongType(expected: .text)),
    Wrong(
      "[contact_attempts]\ntries = -1", 3, "contact_attempts.tries", .outOfRange("-1", allowed: "1 … 20")),
    Wrong("[statutory]\ncounts_from = 80", 3, "statutory.counts_from", .outOfRange("80.0", allowed: "0 … 1")),
    Wrong(
      "[closing]\nsevere = [\"mood\"]", 3, "closing.severe",
      .unknownWord("mood", allowed: CaseFact.allCases.map(\.rawValue))),
    Wrong(
      "name = \"A\"\n[clocks]\nresolve = \"1h\"\n# more\nresolve = \"2h\"", 6, "clocks.resolve",
      .repeatedKey(first: 4)),
    Wrong("[clocks]\nresolve = \"1h\"\n[clocks]", 4, "clocks", .repeatedKey(first: 2)),
    Wrong("format = 9", 2, "format", .unknownFormat(9)),
  ]

  /// Two holiday files: one that is no calendar, none of any other name.
  private static let sources = PolicySources(
    zone: { _ in nil }, file: { $0 == "bad.ics" ? Array("no calendar".utf8) : nil })

  @Test(arguments: wrongs) func isNamedWithItsLine(_ wrong: Wrong) throws {
    let currency = try #require(Currency(code: "CNY"))
    let text = "inherits = \"default\"\n" + wrong.text
    let prepared = PolicyPreparation(text, currency: currency, sources: Self.sources)
    let mistake = try #require(prepared.mistakes.first { $0.key == wrong.key }, "\(prepared.mistakes)")
    #expect(mistake.kind == wrong.kind)
    if let line = wrong.line { #expect(mistake.line == line) }
    #expect(prepared.policy == nil)
    #expect(prepared.mistakes.count == 1, "\(prepared.mistakes)")
  }

  @Test func anUnknownTemplateAndParentAreNamed() throws {
    let currency = try #require(Currency(code: "CNY"))
    let text = "inherits = \"defualt\"\n[[deadlines]]\ntemplate = \"cn-banks\"\n"
    let mistakes = PolicyPreparation(text, currency: currency).mistakes
    #expect(mistakes.first?.kind == .unknownWord("defualt", allowed: ["default"]))
    let template = try #require(mistakes.first { $0.key == "deadlines[0].template" })
    #expect(template.line == 3)
    guard case .unknownWord("cn-banks", let allowed) = template.kind else { throw DeskError.policy(mistakes) }
    #expect(allowed.contains("cn-banking"))
  }

  @Test func allMistakesOfAFileAreNamedAtOnceInItsOrder() throws {
    let currency = try #require(Currency(code: "CNY"))
    let text = """
      inherits = "default"
      colour = "red"
      [clocks]
      resolve = "soon"
      warnings = [80, 50]
      [[actions]]
      code = "gift"
      cost_share = 2
      [[deadlines]]
      template = "nowhere"
      """
    let mistakes = PolicyPreparation(text, currency: currency).mistakes
    #expect(mistakes.compactMap(\.line).prefix(4) == [2, 4, 5, 8])
    #expect(mistakes.contains { $0.key == "deadlines[0].template" && $0.line == 10 })
  }

  @Test(
    arguments: [
      ([], .empty, nil), (Array("  \n\t\n".utf8), .empty, nil), (Array("a = 1\nb = \"\0\"".utf8), .binary, 2),
      ([0xFF, 0xFE, 0x61, 0x00], .notUTF8, 1),
      (Array("# x\n# ".utf8) + [0xB2, 0xB9, 0xC8, 0xCE], .notUTF8, 2),
      (Array(repeating: 0x23, count: (1 << 20) + 1), .tooLong(byteCount: (1 << 20) + 1, most: 1 << 20), nil),
    ] as [([UInt8], PolicyMistake.Kind, Int?)])
  func aFileThatIsNoTextIsNamed(bytes: [UInt8], kind: PolicyMistake.Kind, line: Int?) throws {
    guard case .failure(let failure) = PolicyFileText.read(bytes) else {
      Issue.record("was read")
      return
    }
    #expect(failure.mistake == PolicyMistake(line: line, key: "", kind: kind))
  }

  @Test func aByteOrderMarkDoesNoHarm() throws {
    let text = try PolicyFileText.read([0xEF, 0xBB, 0xBF] + Array("inherits = \"default\"".utf8)).get()
    #expect(PolicyPreparation(text, currency: try #require(Currency(code: "CNY"))).mistakes.isEmpty)
  }
}
