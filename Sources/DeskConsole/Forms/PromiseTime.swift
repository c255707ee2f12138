import DeskText
import RecoveryDomain

/// The times that are offered when something is promised, in the desk's zone.
enum PromiseTime: String, CaseIterable, Sendable {
  case oneHour, twoHours, fourHours, thisEvening, tomorrowMorning, tomorrowNoon, threeDays, oneWeek
  /// A time that is typed.
  case other

  /// The moment that is meant; nil for a typed one.
  func moment(now: Timestamp, zone: DeskZone) -> Timestamp? {
    switch self {
    case .oneHour: now + .hours(1)
    case .twoHours: now + .hours(2)
    case .fourHours: now + .hours(4)
    case .thisEvening: Self.clock(18, daysAhead: 0, now: now, zone: zone)
    case .tomorrowMorning: Self.clock(9, daysAhead: 1, now: now, zone: zone)
    case .tomorrowNoon: Self.clock(12, daysAhead: 1, now: now, zone: zone)
    case .threeDays: now + .days(3)
    case .oneWeek: now + .days(7)
    case .other: nil
    }
  }

  /// The times that still lie ahead.
  static func offered(now: Timestamp, zone: DeskZone) -> [PromiseTime] {
    allCases.filter { time in time.moment(now: now, zone: zone).map { $0 > now } ?? true }
  }

  /// A full hour of a day.
  private static func clock(_ hour: Int, daysAhead: Int, now: Timestamp, zone: DeskZone) -> Timestamp {
    var civil = zone.civil(now + .days(daysAhead))
    (civil.hour, civil.minute, civil.second, civil.millisecond) = (hour, 0, 0, 0)
    return zone.moment(civil)
  }

  /// Reads a typed time in the desk's zone: `16:30` (today, or tomorrow when that is past), `11-24 16:30`,
  /// `2026-11-24 16:30`; nil for anything else.
  static func moment(typed text: String, now: Timestamp, zone: DeskZone) -> Timestamp? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard let clock = parts.last, parts.count <= 2 else { return nil }
    let hours = numbers(clock, ":：")
    guard hours.count == 2 else { return nil }
    var civil = zone.civil(now)
    (civil.hour, civil.minute, civil.second, civil.millisecond) = (hours[0], hours[1], 0, 0)
    if parts.count == 2 {
      let date = numbers(parts[0], "-/.")
      switch date.count {
      case 2: (civil.month, civil.day) = (date[0], date[1])
      case 3: (civil.year, civil.month, civil.day) = (date[0], date[1], date[2])
      default: return nil
      }
    }
    guard civil.isValid else { return nil }
    let moment = zone.moment(civil)
    return parts.count == 1 && moment <= now ? moment + .days(1) : moment
  }

  /// The numbers between separators; empty when there is anything else.
  private static func numbers(_ text: Substring, _ separators: String) -> [Int] {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { separators.contains($0) })
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : []
  }

  /// What the time is called.
  func name(_ text: any ConsoleFormText) -> String {
    switch self {
    case .oneHour: text.inHours(1)
    case .twoHours: text.inHours(2)
    case .fourHours: text.inHours(4)
    case .thisEvening: text.thisEvening
    case .tomorrowMorning: text.tomorrowMorning
    case .tomorrowNoon: text.tomorrowNoon
    case .threeDays: text.inDays(3)
    case .oneWeek: text.inDays(7)
    case .other: text.otherTime
    }
  }
}
