import RecoveryDomain

/// Walks over the bytes of a date; every function either takes what it names or leaves the position alone.
struct DateCursor {
  /// UTF-8.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next byte stands.
  private var index = 0

  /// A cursor at the beginning.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte, 0 at the end.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Takes a byte when it is the next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Takes a text, ASCII letters in either case, when it comes next.
  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    let isSame = text.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { offset in
        let byte = bytes[index + offset]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        return lower == wanted[offset]
      }
    }
    if isSame { index += count }
    return isSame
  }

  /// Takes up to nine digits; gives their value and how many they are.
  private mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while index < bytes.count, digits < 9, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      digits += 1
      index += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// Takes ASCII letters as a month or weekday, of which the first three count.
  private mutating func word() -> (prefix: UInt32, count: Int)? {
    var prefix: UInt32 = 0
    var count = 0
    while index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) {
      if count < 3 { prefix = prefix << 8 | UInt32(bytes[index] | 0x20) }
      count += 1
      index += 1
    }
    return count >= 3 ? (prefix, count) : nil
  }

  /// Takes blanks.
  mutating func skipBlanks() {
    while next == 0x20 || next == 0x09 { index += 1 }
  }

  /// Takes a weekday's English name and the comma after it.
  mutating func skipWeekday() {
    let start = index
    guard let name = word(), Self.weekdays.contains(name.prefix) else {
      index = start
      return
    }
    _ = take(UInt8(ascii: ","))
    skipBlanks()
  }

  /// Takes what stands between a date and its time: `T`, blanks, a comma.
  mutating func skipDateTimeGap() {
    skipBlanks()
    if take(UInt8(ascii: ",")) { skipBlanks() }
    if next == 0x54 || next == 0x74, index + 1 < bytes.count,
      (0x30...0x39).contains(bytes[index + 1])
    {
      index += 1
    }
  }
}

extension DateCursor {
  /// Takes a date; `order` says what numbers mean when the year does not come first with four digits.
  mutating func date(order: DateOrder?) -> (year: Int, month: Int, day: Int)? {
    if let month = month() {
      _ = take(UInt8(ascii: "."))
      skipBlanks()
      guard let day = number(), day.digits <= 2 else { return nil }
      _ = take("st") || take("nd") || take("rd") || take("th")
      _ = take(UInt8(ascii: ","))
      skipBlanks()
      guard let year = year() else { return nil }
      return (year, month, day.value)
    }
    guard let first = number() else { return nil }
    if first.digits == 8 {
      return (first.value / 10_000, first.value / 100 % 100, first.value % 100)
    }
    if first.digits == 4 { return yearFirst(first.value) }
    guard first.digits <= 2 else { return nil }
    let mark = next
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E || mark == 0x20 else { return nil }
    index += 1
    skipBlanks()
    if let month = month() {
      _ = take(mark) || take(UInt8(ascii: ","))
      skipBlanks()
      guard let year = year() else { return nil }
      return (year, month, first.value)
    }
    guard let order, mark != 0x20, let second = number(), second.digits <= 2, take(mark) else {
      return nil
    }
    switch order {
    case .yearMonthDay:
      guard first.digits == 2, let day = number(), day.digits <= 2 else { return nil }
      return (Self.fullYear(first.value), second.value, day.value)
    case .dayMonthYear:
      guard let year = year() else { return nil }
      return (year, second.value, first.value)
    case .monthDayYear:
      guard let year = year() else { return nil }
      return (year, first.value, second.value)
    }
  }

  /// Takes the rest of a date that began with a year of four digits.
  private mutating func yearFirst(_ year: Int) -> (year: Int, month: Int, day: Int)? {
    if take("年") {
      skipBlanks()
      guard let month = number(), month.digits <= 2, take("月") else { return nil }
      skipBlanks()
      guard let day = number(), day.digits <= 2, take("日") || take("号") || take("號") else {
        return nil
      }
      return (year, month.value, day.value)
    }
    let mark = next
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E else { return nil }
    index += 1
    if let month = month() {
      guard take(mark), let day = number(), day.digits <= 2 else { return nil }
      return (year, month, day.value)
    }
    guard let month = number(), month.digits <= 2, take(mark), let day = number(), day.digits <= 2
    else { return nil }
    return (year, month.value, day.value)
  }

  /// Takes an English month name or its first three letters.
  private mutating func month() -> Int? {
    let start = index
    if let name = word(), let position = Self.months.firstIndex(of: name.prefix) {
      return position + 1
    }
    index = start
    return nil
  }

  /// Takes a year of two or four digits.
  private mutating func year() -> Int? {
    guard let year = number() else { return nil }
    switch year.digits {
    case 4: return year.value
    case 2: return Self.fullYear(year.value)
    default: return nil
    }
  }

  /// The year of two digits: 69…99 are 1969…1999, 0…68 are 2000…2068 (POSIX `strptime`, `%y`).
  private static func fullYear(_ value: Int) -> Int { value < 69 ? 2000 + value : 1900 + value }

  /// `jan` … `dec` as numbers.
  private static let months: [UInt32] = [
    0x6A_616E, 0x66_6562, 0x6D_6172, 0x61_7072, 0x6D_6179, 0x6A_756E, 0x6A_756C, 0x61_7567,
    0x73_6570,
    0x6F_6374, 0x6E_6F76, 0x64_6563,
  ]

  /// `mon` … `sun` as numbers.
  private static let weekdays: Set<UInt32> = [
    0x6D_6F6E, 0x74_7565, 0x77_6564, 0x74_6875, 0x66_7269, 0x73_6174, 0x73_756E,
  ]
}

extension DateCursor {
  /// Takes a time of day; the hour may be 24, the second 60.
  mutating func time() -> (hour: Int, minute: Int, second: Int, millisecond: Int)? {
    var half = dayHalf()
    skipBlanks()
    guard var hour = number(), hour.digits <= 2 || hour.digits == 4 || hour.digits == 6 else {
      return nil
    }
    var minute = 0
    var second = 0
    var millisecond = 0
    if hour.digits > 2 {
      let isLong = hour.digits == 6
      (second, minute) = (
        isLong ? hour.value % 100 : 0, isLong ? hour.value / 100 % 100 : hour.value % 100
      )
      hour = (isLong ? hour.value / 10_000 : hour.value / 100, 2)
    } else if take("时") || take("時") || take("点") || take("點") {
      if let value = number() {
        guard value.digits <= 2, take("分") else { return nil }
        minute = value.value
        if let value = number() {
          guard value.digits <= 2, take("秒") else { return nil }
          second = value.value
        }
      }
    } else {
      guard take(UInt8(ascii: ":")), let value = number(), value.digits == 2 else { return nil }
      minute = value.value
      if take(UInt8(ascii: ":")) {
        guard let value = number(), value.digits <= 2 else { return nil }
        second = value.value
        if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
          guard let fraction = fraction() else { return nil }
          millisecond = fraction
        }
      }
    }
    skipBlanks()
    if half == nil { half = dayHalf() }
    if let half {
      guard (1...12).contains(hour.value) || half.isLoose && hour.value <= 23 else { return nil }
      if hour.value <= 12 { hour.value = hour.value % 12 + (half.isAfternoon ? 12 : 0) }
    }
    return (hour.value, minute, second, millisecond)
  }

  /// Takes the digits of a fraction of a second; gives milliseconds, cut off.
  private mutating func fraction() -> Int? {
    var scale = 100
    var value = 0
    let start = index
    while (0x30...0x39).contains(next) {
      value += Int(next - 0x30) * scale
      scale /= 10
      index += 1
    }
    return index > start ? value : nil
  }

  /// Takes AM, PM, 上午 or 下午; the Chinese words are also written before hours of the 24-hour clock.
  private mutating func dayHalf() -> (isAfternoon: Bool, isLoose: Bool)? {
    if take("am") || take("a.m.") { return (false, false) }
    if take("pm") || take("p.m.") { return (true, false) }
    if take("上午") || take("凌晨") || take("早上") { return (false, true) }
    if take("下午") || take("晚上") { return (true, true) }
    return nil
  }

  /// Takes an offset from UTC: `Z`, `UTC`, `GMT`, `±hh`, `±hhmm`, `±hh:mm`.
  mutating func offset() -> Duration? {
    let isNamed = take("utc") || take("gmt")
    if !isNamed, take("z") { return .zero }
    let isWest = next == UInt8(ascii: "-")
    guard isWest || next == UInt8(ascii: "+") else { return isNamed ? .zero : nil }
    index += 1
    guard let first = number() else { return nil }
    var (hours, minutes) = (first.value, 0)
    if first.digits == 4 {
      (hours, minutes) = (first.value / 100, first.value % 100)
    } else {
      guard first.digits <= 2 else { return nil }
      if take(UInt8(ascii: ":")) {
        guard let second = number(), second.digits == 2 else { return nil }
        minutes = second.value
      }
    }
    // Offsets in use lie between −12 and +14 hours.
    guard hours <= 14, minutes <= 59 else { return nil }
    let length = Duration.minutes(hours * 60 + minutes)
    return isWest ? .zero - length : length
  }
}
