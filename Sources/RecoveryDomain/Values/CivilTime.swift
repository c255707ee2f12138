/// A date and time of day in the proleptic Gregorian calendar, without a zone.
public struct CivilTime: Hashable, Sendable {
  /// The year, 0…9999.
  public var year: Int
  /// The month, 1…12.
  public var month: Int
  /// The day of the month, 1…31.
  public var day: Int
  /// The hour, 0…23.
  public var hour: Int
  /// The minute, 0…59.
  public var minute: Int
  /// The second, 0…59.
  public var second: Int
  /// The millisecond, 0…999.
  public var millisecond: Int

  /// A civil time from its parts; `isValid` tells whether they name a real moment.
  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    millisecond: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The civil time that a clock shows at `moment` where local time is UTC plus `offset`.
  public init(_ moment: Timestamp, offset: Duration = .zero) {
    let total = (moment + offset).millisecondsSince1970
    let dayNumber = total.flooredDivision(by: 86_400_000)
    let rest = Int(total - dayNumber * 86_400_000)
    let (year, month, day) = Self.date(fromDayNumber: Int(dayNumber))
    self.init(
      year: year, month: month, day: day, hour: rest / 3_600_000, minute: rest / 60_000 % 60,
      second: rest / 1000 % 60, millisecond: rest % 1000)
  }

  /// The moment at which a clock that runs `offset` ahead of UTC shows this civil time.
  public func timestamp(offset: Duration = .zero) -> Timestamp {
    let dayNumber = Int64(Self.dayNumber(year: year, month: month, day: day))
    let rest = Int64(((hour * 60 + minute) * 60 + second) * 1000 + millisecond)
    return Timestamp(millisecondsSince1970: dayNumber * 86_400_000 + rest - offset.wholeMilliseconds)
  }

  /// Whether all parts are within their ranges and the day exists in its month.
  public var isValid: Bool {
    (0...9999).contains(year) && (1...12).contains(month)
      && (1...Self.daysInMonth(month, year: year)).contains(day) && (0...23).contains(hour)
      && (0...59).contains(minute) && (0...59).contains(second) && (0...999).contains(millisecond)
  }

  /// The number of days in a month, 28…31; 0 for a month outside 1…12.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  /// Days since 1970-01-01; the year starts in March so that leap days fall at its end.
  ///
  /// The algorithm is Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms).
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.flooredDivision(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `dayNumber` (Hinnant's `civil_from_days`).
  static func date(fromDayNumber dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.flooredDivision(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension BinaryInteger {
  /// Division that rounds towards negative infinity, for times before 1970.
  func flooredDivision(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
