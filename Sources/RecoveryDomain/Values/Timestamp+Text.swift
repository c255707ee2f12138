extension Timestamp {
  /// RFC 3339 text in UTC with milliseconds: `2026-11-21T09:00:00.000Z`; always 24 characters in the years 0…9999.
  public var text: String {
    let civil = CivilTime(self)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(civil.year, 4))-\(padded(civil.month, 2))-\(padded(civil.day, 2))"
      + "T\(padded(civil.hour, 2)):\(padded(civil.minute, 2)):\(padded(civil.second, 2))"
      + ".\(padded(civil.millisecond, 3))Z"
  }

  /// Reads RFC 3339 text (`2026-11-21T09:00:00Z`, fraction optional, `Z` or `±hh:mm`); nil when it is not that.
  ///
  /// 24:00:00 is accepted as the end of its day; a leap second (`:60`) counts as the second before. A moment that in
  /// UTC lies outside the years 0…9999 is refused, so what was read can always be written and read again.
  public init?(text: String) {
    var text = text
    let parsed: Timestamp? = text.withUTF8 { Timestamp(utf8: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads RFC 3339 from bytes, without allocating: the path that decodes every journal line.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
      let year = bytes.number(0, 4), let month = bytes.number(5, 2), let day = bytes.number(8, 2),
      var hour = bytes.number(11, 2), let minute = bytes.number(14, 2), var second = bytes.number(17, 2)
    else { return nil }
    var millisecond = 0
    var index = 19
    if bytes[index] == 0x2E {
      index += 1
      var scale = 100
      let first = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        millisecond += Int(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
      guard index > first else { return nil }
    }
    let endOfDay = hour == 24 && minute == 0 && second == 0 && millisecond == 0
    if endOfDay { hour = 0 }
    if second == 60 { second = 59 }
    guard let offset = Self.offset(bytes, from: index) else { return nil }
    let civil = CivilTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      millisecond: millisecond)
    guard civil.isValid else { return nil }
    let moment = civil.timestamp(offset: offset) + (endOfDay ? .days(1) : .zero)
    guard Self.writable.contains(moment) else { return nil }
    self = moment
  }

  /// The years 0…9999 in UTC.
  private static let writable =
    Timestamp(
      millisecondsSince1970: -62_167_219_200_000)..<Timestamp(millisecondsSince1970: 253_402_300_800_000)

  /// The zone part that must end the text: `Z`, `z` or `±hh:mm`.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Duration? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x5A, 0x7A:
      return index + 1 == bytes.count ? .zero : nil
    case 0x2B, 0x2D:
      guard index + 6 == bytes.count, bytes[index + 3] == 0x3A, let hours = bytes.number(index + 1, 2),
        let minutes = bytes.number(index + 4, 2), hours <= 23, minutes <= 59
      else { return nil }
      let length = Duration.minutes(hours * 60 + minutes)
      return bytes[index] == 0x2D ? .zero - length : length
    default:
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The decimal number in `count` digits from `start`; nil when a byte is no digit.
  fileprivate func number(_ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      guard (0x30...0x39).contains(self[index]) else { return nil }
      value = value * 10 + Int(self[index] - 0x30)
    }
    return value
  }
}
