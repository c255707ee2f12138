import RecoveryDomain
import TOMLPlaces
import Testing

@testable import ServiceDesk

/// Mistakes of people who meet policies for the first time: none passes, and each is told so that it can be mended.
@Suite struct StrangePolicyTests {
  /// A file that inherits the shipped policy, and everything that is wrong with it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    /// What stands behind `inherits = "default"`, from line 2 on.
    let text: String
    let mistakes: [PolicyMistake]

    init(_ text: String, _ mistakes: (line: Int?, key: String, kind: PolicyMistake.Kind)...) {
      self.text = text
      self.mistakes = mistakes.map { PolicyMistake(line: $0.line, key: $0.key, kind: $0.kind) }
    }

    var testDescription: String { text }
  }

  private static let words = "{ en = \"a\", zh-Hans = \"b\", zh-Hant = \"c\" }"
  private static let rule = "[[deadlines]]\ncode = \"law\"\nname = \(words)\n"

  static let wrongs: [Wrong] = [
    // Entries that stand twice: the last word would count, and nobody would know.
    Wrong(
      "[[actions]]\ncode = \"visit\"\n[[actions]]\ncode = \"visit\"",
      (5, "actions[1].code", .duplicate("visit"))),
    Wrong(
      "[[playbooks]]\ncode = \"failed-recovery\"\n[[playbooks]]\ncode = \"failed-recovery\"",
      (5, "playbooks[1].code", .duplicate("failed-recovery"))),
    Wrong(
      "[[reasons.void]]\ncode = \"test\"\n[[reasons.void]]\ncode = \"test\"",
      (5, "reasons.void[1].code", .duplicate("test"))),
    Wrong(
      "\(rule)span = \"3d\"\n\(rule)span = \"3d\"", (7, "deadlines[1].code", .duplicate("law"))),
    // Tables that only entries of the shipped text lead to.
    Wrong(
      "[[reasons.judgment]]\ncode = \"x\"\ntext = \(words)",
      (2, "reasons.judgment", .unknownKey(similar: "judgement"))),
    Wrong("[[reasons.weird]]\ncode = \"x\"", (2, "reasons.weird", .unknownKey(similar: nil))),
    Wrong("[reasons.weird]\ncode = \"x\"", (2, "reasons.weird", .unknownKey(similar: nil))),
    Wrong("reasons.weird = 1", (2, "reasons.weird", .unknownKey(similar: nil))),
    // Working days around the clock.
    Wrong("\(rule)span = \"3wd\"", (5, "deadlines[0].span", .workingDaysWithoutCalendar("3wd"))),
    Wrong(
      "\(rule)span = \"3d\"\nextensions = [{ to = \"9wd\" }]",
      (6, "deadlines[0].extensions[0].to", .workingDaysWithoutCalendar("9wd"))),
    Wrong("clocks.resolve = \"10wd\"", (2, "clocks.resolve", .workingDaysWithoutCalendar("10wd"))),
    Wrong(
      "clocks.acknowledge_urgent = \"1wd\"",
      (2, "clocks.acknowledge_urgent", .workingDaysWithoutCalendar("1wd"))),
    Wrong(
      "[[actions]]\ncode = \"visit\"\ndue = \"3wd\"",
      (4, "actions[0].due", .workingDaysWithoutCalendar("3wd"))),
    // Holidays that are none.
    Wrong(calendar("empty.ics"), (5, "calendars.office.holidays", unreadable("empty.ics", .noDays))),
    Wrong(calendar("empty.json"), (5, "calendars.office.holidays", unreadable("empty.json", .noDays))),
    Wrong(
      calendar("dayless.ics"),
      (5, "calendars.office.holidays", unreadable("dayless.ics", .eventWithoutDay("May", start: nil)))),
    Wrong(
      calendar("bogus.ics"),
      (5, "calendars.office.holidays", unreadable("bogus.ics", .eventWithoutDay("", start: "soon")))),
    // Entries to be taken out.
    Wrong(
      "[[actions]]\ncode = \"vouchr\"\nabsent = true",
      (3, "actions[0].code", .nothingToTakeOut("vouchr", similar: "voucher"))),
    // Arrays that ship without an entry have nothing that could be taken out.
    Wrong(
      "[[deadlines]]\ncode = \"final\"\nabsent = true",
      (3, "deadlines[0].code", .nothingToTakeOut("final", similar: nil))),
    Wrong(
      "[[guarantees]]\ncode = \"on-time\"\nabsent = true",
      (3, "guarantees[0].code", .nothingToTakeOut("on-time", similar: nil))),
    Wrong(
      "\(rule)span = \"3d\"\nabsent = 1", (6, "deadlines[0].absent", .wrongType(expected: .flag))),
    Wrong(
      "[[actions]]\ncode = \"voucher\"\nabsent = \"yes\"",
      (4, "actions[0].absent", .wrongType(expected: .flag))),
    Wrong(
      "[[actions]]\ncode = \"make-safe\"\nabsent = true",
      (3, "actions[0].code", .stillNamed("make-safe", by: "facts.make_safe"))),
    // Playbooks that do nothing, or that nothing leads to.
    Wrong(
      "[[playbooks]]\ncode = \"idle\"\nname = \(words)\nreason = \(words)\nactions = []",
      (6, "playbooks[0].actions", .emptyPlaybook)),
    Wrong(
      "[[playbooks]]\ncode = \"failed-recovery\"\nunless = { severity = [\"severe\"], recovery = [\"failed\", \"running\"] }",
      (4, "playbooks[0].unless", .neverApplies(fact: "recovery"))),
    // A clock that is over with what it starts with.
    Wrong(
      "\(rule)span = \"3d\"\nstarts = \"acknowledged\"\nuntil = \"acknowledged\"",
      (7, "deadlines[0].until", .overBeforeItBegins(starts: "acknowledged", until: "acknowledged"))),
    // Calendars that contradict themselves, or have a name that means something else.
    Wrong(
      "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]\nmake_up = [\"09:00-12:00\"]\n"
        + "closed = [\"2026-12-24 Eve\", \"2026-12-25\"]\nopen = [\"2026-12-24\", \"2026-12-26\"]",
      (7, "calendars.office.open", .closedAndOpen("2026-12-24"))),
    Wrong("[calendars.always]\nzone = \"UTC\"", (2, "calendars.always", .reserved("always"))),
    // Mends that do not contradict each other.
    Wrong(
      "[[playbooks]]\ncode = \"failed-recovery\"\nactions = [\"listen=price\"]",
      (4, "playbooks[0].actions", .takesNoAmount("listen"))),
    Wrong(
      "[[playbooks]]\ncode = \"failed-recovery\"\nactions = [\"vouchr\"]",
      (4, "playbooks[0].actions", .unknownWord("vouchr", allowed: ["voucher"]))),
    Wrong(
      "[[actions]]\ncode = \"gift\"\ndraft.zh-Hans = \"您好，{amount元\"",
      (4, "actions[0].draft.zh-Hans", .unclosedGap("{amount"))),
    Wrong(
      "[clocks]\nwarnings = [80, 50, 120, -1]",
      (3, "clocks.warnings", .outOfRange("120", allowed: "1 … 99")),
      (3, "clocks.warnings", .outOfRange("-1", allowed: "1 … 99")),
      (3, "clocks.warnings", .notAscending(80, 50))),
    Wrong(
      "\(rule)span = \"30d\"\nextensions = [{ to = \"10d\" }]",
      (6, "deadlines[0].extensions[0].to", .notLonger("10d", than: "30d"))),
    Wrong(
      "[customers.phones]\ncountry_code = \"44\"\ntrunk_prefix = \"x\"\nnational_digits = [9, 10]",
      (4, "customers.phones.trunk_prefix", .notDigits("x"))),
    Wrong(
      "[[reasons.void]]\ncode = \"odd\"\ntext = { en = \"a\" }",
      (4, "reasons.void[0].text.zh-Hans", .missing), (4, "reasons.void[0].text.zh-Hant", .missing)),
  ]

  private static func calendar(_ file: String) -> String {
    "[calendars.office]\nzone = \"UTC\"\nmonday = [\"09:00-17:00\"]\nholidays = [\"\(file)\"]"
  }

  private static func unreadable(_ file: String, _ trouble: PolicyMistake.HolidayTrouble)
    -> PolicyMistake.Kind
  {
    .unreadableHolidays(file: file, trouble)
  }

  private static let files = [
    "empty.ics": "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
    "empty.json": "{\"days\": []}",
    "dayless.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:May\nEND:VEVENT\nEND:VCALENDAR\n",
    "bogus.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n",
  ]

  private func prepared(_ text: String) throws -> PolicyPreparation {
    let sources = PolicySources(zone: { _ in nil }, file: { Self.files[$0].map { Array($0.utf8) } })
    return PolicyPreparation(
      "inherits = \"default\"\n" + text, currency: try #require(Currency(code: "CNY")), sources: sources)
  }

  @Test(arguments: wrongs) func isNamedOnceWithItsMend(_ wrong: Wrong) throws {
    let prepared = try prepared(wrong.text)
    #expect(Set(prepared.mistakes) == Set(wrong.mistakes), "\(prepared.mistakes)")
    #expect(prepared.mistakes.count == wrong.mistakes.count, "\(prepared.mistakes)")
    #expect(prepared.policy == nil)
  }

  @Test(arguments: [
    "\(rule)span = \"3d\"\nextensions = [{ to = \"40d\" }]",
    "[[actions]]\ncode = \"visit\"\nabsent = false",
  ])
  func whatIsRightPasses(text: String) throws {
    #expect(try prepared(text).mistakes == [])
  }

  /// What can be adopted and is hardly meant, with nothing else: the policy can be used.
  static let doubtful: [Wrong] = [
    Wrong(
      "\(rule)span = \"3d\"\nstarts = \"judged\"\nuntil = \"acknowledged\"",
      (7, "deadlines[0].until", .overBeforeItBegins(starts: "judged", until: "acknowledged"))),
    Wrong(
      "\(rule)span = \"3d\"\nstarts = \"judged\"\nuntil = \"judged\"",
      (7, "deadlines[0].until", .overBeforeItBegins(starts: "judged", until: "judged"))),
    Wrong(
      "[[deadlines]]\ncode = \"next-word\"\nname = \(words)\nspan = \"3d\"",
      (3, "deadlines[0].code", .houseClock("next-word"))),
    Wrong(
      "[roles.people]\nli = \"manager\"\nstranger = \"agent\"",
      (4, "roles.people.stranger", .unknownPerson("stranger"))),
    Wrong("[roles.people]\nroot = \"agent\"", (3, "roles.people.root", .nobodyAdopts(owner: "root"))),
    // A manager whom the host does not know adopts nothing.
    Wrong(
      "[roles.people]\nroot = \"agent\"\nstranger = \"manager\"",
      (3, "roles.people.root", .nobodyAdopts(owner: "root")),
      (4, "roles.people.stranger", .unknownPerson("stranger"))),
    Wrong("[roles.people]\nroot = \"agent\"\nli = \"manager\""),
    Wrong("[roles]\ndefault = \"manager\"\n[roles.people]\nroot = \"agent\""),
    Wrong(
      "[[playbooks]]\ncode = \"careful\"\nname = \(words)\nreason = \(words)\nactions = []\navoids = [\"gift\"]"
    ),
  ]

  @Test(arguments: doubtful) func whatIsHardlyMeantIsToldAndAdopted(_ doubtful: Wrong) throws {
    let sources = PolicySources(
      zone: { _ in nil }, file: { _ in nil }, isUser: { ["root", "li"].contains($0) }, owner: "root")
    let prepared = PolicyPreparation(
      "inherits = \"default\"\n" + doubtful.text, currency: try #require(Currency(code: "CNY")),
      sources: sources)
    #expect(prepared.mistakes == [])
    #expect(prepared.doubts == doubtful.mistakes)
    #expect(prepared.policy != nil)
  }

  @Test func anActionThatIsNothingAtAllIsToldWithAllThatThereAre() throws {
    let text = "[[playbooks]]\ncode = \"failed-recovery\"\nactions = [\"fly-to-moon\"]"
    let mistake = try #require(try prepared(text).mistakes.first)
    guard case .unknownWord("fly-to-moon", let allowed) = mistake.kind else {
      Issue.record("\(mistake)")
      return
    }
    #expect(allowed.count > 20)
  }

  @Test func aGuaranteePaysASumOrAShare() throws {
    let text = """
      [[guarantees]]
      code = "on-time"
      name = \(Self.words)
      promise = \(Self.words)
      trigger = \(Self.words)
      action = "partial-refund"
      payout = "20.00"
      payout_share = 0.5
      """
    let eitherOr = PolicyMistake(
      line: 8, key: "guarantees[0].payout", kind: .eitherOr("payout_share"))
    #expect(try prepared(text).mistakes == [eitherOr])
  }

  @Test func aPlaybookDoesNotContradictItselfOrTheCatalogue() throws {
    let text = """
      inherits = "default"
      [[playbooks]]
      code = "strange"
      name = \(Self.words)
      reason = \(Self.words)
      actions = ["make-safe", "gift=999.00"]
      avoids = ["make-safe"]
      """
    let currency = try #require(Currency(code: "CNY"))
    let mistakes = PolicyPreparation(text, currency: currency).mistakes
    #expect(mistakes.map(\.line) == [6, 7])
    #expect(mistakes.last?.kind == .suggestedAndAvoided("make-safe"))
    guard case .outOfRange("gift=999.00", _)? = mistakes.first?.kind else {
      Issue.record("\(mistakes)")
      return
    }
  }

  /// A desk that adopted working days around the clock, before that was a mistake, keeps its rules.
  @Test func whatWasAdoptedGoesOnToCount() throws {
    let text =
      DefaultPolicy.text.replacing("resolve = \"72h\"", with: "resolve = \"10wd\"") + """
        [[playbooks]]
        code = "idle"
        name = \(Self.words)
        reason = \(Self.words)
        when = { kind = ["outcome"] }
        unless = { kind = ["outcome"] }
        actions = []
        [[deadlines]]
        code = "word"
        name = \(Self.words)
        span = "3d"
        starts = "acknowledged"
        until = "acknowledged"
        [calendars.office]
        zone = "UTC"
        monday = ["09:00-17:00"]
        make_up = ["09:00-17:00"]
        closed = ["2026-12-24"]
        open = ["2026-12-24"]

        """
    let currency = try #require(Currency(code: "CNY"))
    #expect(PolicyPreparation(text, currency: currency).policy == nil)
    guard case .policy(let policy) = PolicyReader.read(text, currency: currency) else {
      Issue.record("cannot be read")
      return
    }
    #expect(policy.terms.resolve == .workingDays(10))
  }

  @Test(arguments: [
    ("x = " + String(repeating: "[", count: 100_000), 1),
    ("a = 1\nb = '''\n[[[\n'''\nx = " + String(repeating: "{a=", count: 100_000), 5),
    ("a = \"\\\"[\" # [\n\n" + String(repeating: "a.", count: 100_000) + "a = 1", 3),
    ("[" + String(repeating: "a.", count: 100_000) + "a]", 1),
    ("[" + String(repeating: "a.", count: 40) + "a]\nx = " + String(repeating: "[", count: 40), 2),
  ])
  func whatLiesTooDeepIsNamedAtOnce(text: String, line: Int) throws {
    let tooDeep = PolicyMistake(line: line, key: "", kind: .nestedTooDeep(most: TOMLNesting.most))
    #expect(PolicyPreparation(text, currency: try #require(Currency(code: "CNY"))).mistakes == [tooDeep])
    guard case .mistakes([tooDeep]) = PolicyReader.read(text, currency: try #require(Currency(code: "CNY")))
    else {
      Issue.record("was read")
      return
    }
    #expect(PolicyEntry.all(of: text).isEmpty)
  }
}
