import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Calendars, holiday files and deadlines of a policy.
@Suite struct CalendarPolicyTests {
  static let calendar = """

    [calendars.office]
    zone = "Asia/Shanghai"
    monday = ["09:00-12:00", "13:00-18:00"]
    friday = ["09:00-12:00", "13:00-18:00"]
    make_up = ["10:00-16:00"]
    make_up_words = ["补班"]
    holidays = ["2026.json", "desk.ics"]
    closed = ["2026-05-11 Company day"]
    open = ["2026-05-10"]

    [clocks.calendar]
    acknowledge = "office"
    acknowledge_urgent = "always"

    [[deadlines]]
    code = "final"
    name = { en = "Final", zh-Hans = "最终", zh-Hant = "最終" }
    span = "3wd"
    calendar = "office"
    statutory = true
    until = "judged"
    warnings = [30, 90]
    source = "DISP"

    """

  static let json = """
    {"year": 2026, "days": [
      {"name": "劳动节", "date": "2026-05-01", "isOffDay": true},
      {"name": "劳动节", "date": "2026-05-09", "isOffDay": false}]}
    """

  static let iCalendar = """
    BEGIN:VCALENDAR\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20260504\r
    DTEND;VALUE=DATE:20260506\r
    SUMMARY:Long\\, long\r
      leave\r
    END:VEVENT\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20260516\r
    SUMMARY:周六补班\r
    END:VEVENT\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20240229\r
    RRULE:FREQ=YEARLY;COUNT=2\r
    SUMMARY:Leap\r
    END:VEVENT\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20260601\r
    STATUS:CANCELLED\r
    SUMMARY:Off\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  static let sources = PolicySources(
    zone: { name in
      guard name == "Asia/Shanghai" else { return nil }
      return ZoneRules(
        identifier: name, firstOffset: .hours(9),
        changes: [.init(from: Timestamp(millisecondsSince1970: 685_000_000_000), offset: .hours(8))])
    },
    file: { name in
      switch name {
      case "2026.json": Array(json.utf8)
      case "desk.ics": Array(iCalendar.utf8)
      case "empty.ics": Array("".utf8)
      case "weekly.ics":
        Array(iCalendar.replacing("FREQ=YEARLY;COUNT=2", with: "FREQ=WEEKLY").utf8)
      default: nil
      }
    })

  private func currency() throws -> Currency { try #require(Currency(code: "CNY")) }

  private func policy(_ text: String) throws -> Policy {
    guard case .policy(let policy) = PolicyReader.read(text, currency: try currency()) else {
      Issue.record("\(Desk.mistakes(in: text, currency: try currency()))")
      throw DeskError.noPolicy
    }
    return policy
  }

  /// The rules of 4 May 2026 and the days around it, as the office has them.
  @Test func anAdoptedPolicyNeedsNoOtherFile() throws {
    let kept = PolicyKeeping.complete(DefaultPolicy.text + Self.calendar, from: Self.sources)
    #expect(kept.mistakes.isEmpty)
    #expect(kept.text.hasPrefix(DefaultPolicy.text + Self.calendar))
    // What is kept once is not asked for again.
    let again = PolicyKeeping.complete(kept.text, from: PolicySources(zone: { _ in nil }, file: { _ in nil }))
    #expect(again.text == kept.text)
    #expect(again.mistakes.isEmpty)

    let terms = try policy(kept.text).terms
    #expect(terms.urgentCalendar == .aroundTheClock)
    #expect(terms.calendar(of: .resolve) == .aroundTheClock)
    let calendar = terms.calendar(of: .acknowledge)
    #expect(calendar.name == "office")
    let begin = try #require(Timestamp(text: "2026-04-30T16:00:00Z"))
    let trace = CountedTime(calendar).trace(from: begin, to: begin + .days(17))
    let named = trace.compactMap { interval -> String? in
      switch interval.rule {
      case .counted(let name?): "work \(name)"
      case .holiday(let name): name
      default: nil
      }
    }
    #expect(named == ["劳动节", "Long, long leave", "work 劳动节", "work ", "Company day", "work 周六补班"])
    #expect(CountedTime(calendar).counted(from: begin, to: begin + .days(17)) == .hours(3 * 6 + 2 * 8))

    let rule = try #require(terms.deadline("final"))
    #expect(rule.span == .workingDays(3))
    #expect(rule.calendar == calendar)
    #expect((rule.isStatutory, rule.end, rule.start) == (true, .judged, .received))
    #expect(rule.warnings == [30, 90])
  }

  @Test func yearlyHolidaysAreWrittenOut() throws {
    let days = try HolidayFile.days(Array(Self.iCalendar.utf8)).get()
    #expect(days.filter { $0.name == "Leap" }.map(\.day.text) == ["2024-02-29", "2028-02-29"])
    #expect(!days.contains { $0.name == "Off" })
    for day in days { #expect(HolidayDay(text: day.text) == day) }
  }

  static let wrongs: [(old: String, new: String, key: String, kind: String)] = [
    ("zone = \"Asia/Shanghai\"", "zone = \"Mars/Olympus\"", "calendars.office.zone", "unknownZone"),
    ("zone = \"Asia/Shanghai\"", "colour = \"red\"", "calendars.office.zone", "missing"),
    (
      "monday = [\"09:00-12:00\", \"13:00-18:00\"]", "monday = [\"09:00-12:00\", \"11:00-18:00\"]",
      "calendars.office.monday", "overlappingHours"
    ),
    ("monday = [\"09:00-12:00\"", "monday = [\"9-12\"", "calendars.office.monday", "notHours"),
    (
      "monday = [\"09:00-12:00\", \"13:00-18:00\"]\nfriday = [\"09:00-12:00\", \"13:00-18:00\"]", "",
      "calendars.office", "noHours"
    ),
    ("monday", "moonday", "calendars.office.moonday", "unknownKey"),
    ("make_up = [\"10:00-16:00\"]", "", "calendars.office.make_up", "missing"),
    (
      "\"2026.json\"", "\"2027.json\"", "calendars.office.holidays",
      "unreadableHolidays(file: \"2027.json\", "
    ),
    (
      "\"desk.ics\"", "\"empty.ics\"", "calendars.office.holidays", "unreadableHolidays(file: \"empty.ics\", "
    ),
    (
      "\"desk.ics\"", "\"weekly.ics\"", "calendars.office.holidays",
      "unreadableHolidays(file: \"weekly.ics\", "
    ),
    ("2026-05-11 Company", "2026-02-30 Company", "calendars.office.closed", "notADay"),
    ("acknowledge = \"office\"", "acknowledge = \"shop\"", "clocks.calendar.acknowledge", "unknownWord"),
    ("acknowledge = \"office\"", "acknowledged = \"office\"", "clocks.calendar.acknowledged", "unknownKey"),
    ("[calendars.office]", "[calendars.Office]", "calendars.Office", "notACode"),
    ("span = \"3wd\"", "span = \"three\"", "deadlines[0].span", "notADuration"),
    ("span = \"3wd\"", "span = \"0wd\"", "deadlines[0].span", "outOfRange"),
    ("until = \"judged\"", "until = \"bored\"", "deadlines[0].until", "unknownWord"),
    ("warnings = [30, 90]", "warnings = [100]", "deadlines[0].warnings", "outOfRange"),
    ("statutory = true", "statutory = \"yes\"", "deadlines[0].statutory", "wrongType"),
    (
      "calendar = \"office\"\nstatutory", "calendar = \"shop\"\nstatutory", "deadlines[0].calendar",
      "unknownWord"
    ),
  ]

  @Test(arguments: wrongs.indices) func everyMistakeIsNamedWithItsLine(_ index: Int) throws {
    let wrong = Self.wrongs[index]
    let position = try #require(Self.calendar.firstRange(of: wrong.old))
    var calendar = Self.calendar
    calendar.replaceSubrange(position, with: wrong.new)
    let text = DefaultPolicy.text + calendar
    let mistakes = Desk.mistakes(in: text, currency: try currency(), sources: Self.sources)
    let mistake = try #require(
      mistakes.first { $0.key == wrong.key && "\($0.kind)".hasPrefix(wrong.kind) }, "\(mistakes)")
    let line = try #require(mistake.line)
    #expect(line > DefaultPolicy.text.split(separator: "\n", omittingEmptySubsequences: false).count - 2)
    #expect(mistakes.filter { $0.key == wrong.key }.count == 1, "\(mistakes)")
  }

  @Test func theTemplatesAreSound() throws {
    let policy = try policy(DefaultPolicy.text + DeadlineTemplates.text)
    #expect(policy.terms.deadlines.count >= 12)
    #expect(policy.terms.deadlines.allSatisfy { $0.isStatutory && $0.source != nil && $0.pausedBy.isEmpty })
  }

  @Test func aDeskKeepsItsCalendarsWithoutTheFiles() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let old = try desk.recorded(complaint())
    try desk.adoptPolicy(DefaultPolicy.text + Self.calendar, sources: Self.sources)
    let new = try desk.recorded(complaint())
    try desk.catchUp()
    for reader in [desk, try place.open(cache: "fresh")] {
      #expect(try reader.caseFile(old)?.state.clocks.contains { $0.deadline == "final" } == false)
      let clock = try #require(try reader.caseFile(new)?.state.clocks.first { $0.deadline == "final" })
      #expect(clock.kind == .statutory)
      #expect(clock.time.calendar.zone?.offset(at: clock.start) == .hours(8))
    }
    #expect { try desk.adoptPolicy(DefaultPolicy.text + Self.calendar) } throws: {
      if case DeskError.policy(let mistakes) = $0 {
        mistakes.contains { $0.key == "calendars.office.zone" }
      } else {
        false
      }
    }
  }
}
