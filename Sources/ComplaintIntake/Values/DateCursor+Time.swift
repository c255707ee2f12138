import RecoveryDomain

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
