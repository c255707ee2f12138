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
