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
  static let weekdays: Set<UInt32> = [
    0x6D_6F6E, 0x74_7565, 0x77_6564, 0x74_6875, 0x66_7269, 0x73_6174, 0x73_756E,
  ]
}
