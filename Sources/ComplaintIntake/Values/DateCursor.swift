/// Walks over the bytes of a date; every function either takes what it names or leaves the position alone.
struct DateCursor {
  /// UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next byte stands.
  var index = 0

  /// A cursor at the beginning.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte, 0 at the end.
  var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Takes a byte when it is the next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Takes a text, ASCII letters in either case, when it comes next.
  mutating func take(_ text: StaticString) -> Bool {
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
  mutating func number() -> (value: Int, digits: Int)? {
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
  mutating func word() -> (prefix: UInt32, count: Int)? {
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
