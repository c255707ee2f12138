import RecoveryDomain
import Testing

/// Calendars whose due times were reckoned by hand.
enum SampleCalendars {
  /// London in 2026: an hour ahead from 29 March to 25 October, both at 01:00 universal time.
  static func london() throws -> ZoneRules {
    ZoneRules(
      identifier: "Europe/London", firstOffset: .zero,
      changes: [
        .init(from: try moment("2026-03-29T01:00:00Z"), offset: .hours(1)),
        .init(from: try moment("2026-10-25T01:00:00Z"), offset: .zero),
      ])
  }

  /// New York in 2026: daylight saving from 8 March to 1 November, both at 02:00 by the wall clock.
  static func newYork() throws -> ZoneRules {
    ZoneRules(
      identifier: "America/New_York", firstOffset: .hours(-5),
      changes: [
        .init(from: try moment("2026-03-08T07:00:00Z"), offset: .hours(-4)),
        .init(from: try moment("2026-11-01T06:00:00Z"), offset: .hours(-5)),
      ])
  }

  /// Shanghai: eight hours ahead, always.
  static let shanghai = ZoneRules(identifier: "Asia/Shanghai", firstOffset: .hours(8))

  /// The working week from Monday to Friday with the same hours.
  static func week(_ hours: String...) throws -> [Weekday: DayHours] {
    let day = try DayHours(reading: hours)
    return Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, day) })
  }

  /// All seven days with the same hours.
  static func everyDay(_ hours: String...) throws -> [Weekday: DayHours] {
    let day = try DayHours(reading: hours)
    return Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) })
  }

  /// A Chinese office: 9–12 and 13–18, Labour Day with its make-up Saturday.
  static func office() throws -> WorkCalendar {
    var special: [CivilDay: WorkCalendar.SpecialDay] = [:]
    for day in 1...5 {
      special[try #require(CivilDay(year: 2026, month: 5, day: day))] = .holiday("劳动节")
    }
    special[try #require(CivilDay(text: "2026-05-09"))] = .makeUp("劳动节")
    return try #require(
      WorkCalendar(
        name: "office", zone: shanghai, week: week("09:00-12:00", "13:00-18:00"),
        makeUp: DayHours(reading: ["09:00-12:00", "13:00-17:00"]), special: special))
  }
}
