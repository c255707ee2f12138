/// Moments as lines write them: RFC 3339 in UTC with milliseconds, `2026-03-04T05:06:07.890Z`.
enum LineTime {
  /// Length in bytes of every moment.
  static let byteCount = 24
  /// Moments from year 0000 to 9999, in milliseconds since 1970: what the form can carry.
  static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  /// Appends a moment in milliseconds since 1970, moved into ``range``.
  static func append(_ milliseconds: Int64, to output: inout [UInt8]) {
    let moment = min(max(milliseconds, range.lowerBound), range.upperBound)
    let (days, rest) = floorDivide(moment, 86_400_000)
    let (year, month, day) = civil(days: days)
    digits(year, 4, &output)
    output.append(UInt8(ascii: "-"))
    digits(month, 2, &output)
    output.append(UInt8(ascii: "-"))
    digits(day, 2, &output)
    output.append(UInt8(ascii: "T"))
    digits(rest / 3_600_000, 2, &output)
    output.append(UInt8(ascii: ":"))
    digits(rest / 60_000 % 60, 2, &output)
    output.append(UInt8(ascii: ":"))
    digits(rest / 1000 % 60, 2, &output)
    output.append(UInt8(ascii: "."))
    digits(rest % 1000, 3, &output)
    output.append(UInt8(ascii: "Z"))
  }

  /// The milliseconds since 1970 of exactly the form that ``append(_:to:)`` writes; nil otherwise.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard text.count == byteCount, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
      let hour = number(text, 11, 2), let minute = number(text, 14, 2), let second = number(text, 17, 2),
      let millisecond = number(text, 20, 3), (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    if day > 28 {
      guard day <= 31, civil(days: days).day == day else { return nil }
    }
    guard day > 0 else { return nil }
    return days * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond
  }

  /// Quotient rounded down and the remainder that is never negative.
  @inline(__always)
  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> (Int64, Int64) {
    let remainder = (value % divisor + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }

  /// Appends a number with leading zeros.
  private static func digits(_ value: Int64, _ width: Int, _ output: inout [UInt8]) {
    var divisor: Int64 = width == 4 ? 1000 : width == 3 ? 100 : 10
    while divisor > 0 {
      output.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  /// The number that some digits spell; nil when one is not a digit.
  @inline(__always)
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int) -> Int64? {
    var value: Int64 = 0
    for index in start..<start + width {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  /// Days since 1970-01-01 in the proleptic Gregorian calendar; the year begins in March inside.
  private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(shifted, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The civil date of days since 1970-01-01.
  private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = floorDivide(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
