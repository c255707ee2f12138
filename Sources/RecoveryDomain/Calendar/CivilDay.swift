/// A day of the proleptic Gregorian calendar, without a zone.
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day that is so many days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// A day from its parts; nil when there is no such day in the years 0…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilTime(year: year, month: month, day: day).isValid else { return nil }
    number = CivilTime.dayNumber(year: year, month: month, day: day)
  }

  /// Reads `2026-05-01`; nil for anything else.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2026-05-01`.
  public var text: String {
    let (year, month, day) = CivilTime.date(fromDayNumber: number)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Its year, month and day.
  public var parts: (year: Int, month: Int, day: Int) { CivilTime.date(fromDayNumber: number) }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[(number + 3) - (number + 3).flooredDivision(by: 7) * 7]
  }

  /// The day that is so many days later; negative is earlier.
  public func advanced(by days: Int) -> CivilDay { CivilDay(number: number + days) }

  /// Orders by time.
  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

/// A day of the week; Monday comes first (ISO 8601).
public enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its place in the week, 0…6.
  var position: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}
