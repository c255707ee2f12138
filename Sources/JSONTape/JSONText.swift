/// Decoding of escapes, shared by checking and reading.
enum JSONText {
  /// The value of one hexadecimal digit of either case.
  @inline(__always)
  static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The whole number that a checked number spells; nil with fraction, exponent or too many digits.
  @inline(__always)
  static func int64(_ digits: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = digits.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for index in (isNegative ? 1 : 0)..<digits.count {
      let digit = digits[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflowAgain) =
        isNegative
        ? tenfold.subtractingReportingOverflow(Int64(digit))
        : tenfold.addingReportingOverflow(Int64(digit))
      if overflow || overflowAgain { return nil }
      value = next
    }
    return value
  }

  /// The text of a checked string without its quotes; a lone surrogate becomes U+FFFD.
  static func unescaped(_ body: UnsafeBufferPointer<UInt8>) -> String {
    var output = [UInt8]()
    output.reserveCapacity(body.count)
    var index = 0
    while index < body.count {
      let byte = body[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < body.count else {
        output.append(byte)
        index += 1
        continue
      }
      switch body[index + 1] {
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "u"):
        var unit = codeUnit(body, at: index)
        index += 6
        if unit & 0xFC00 == 0xD800, index < body.count, body[index] == UInt8(ascii: "\\") {
          let low = codeUnit(body, at: index)
          if low & 0xFC00 == 0xDC00 {
            unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
            index += 6
          }
        }
        output.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
        continue
      case let other: output.append(other)
      }
      index += 2
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The UTF-16 code unit of the escape `\uXXXX` at an index, or zero when another escape stands there.
  private static func codeUnit(_ body: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    guard index + 6 <= body.count, body[index + 1] == UInt8(ascii: "u") else { return 0 }
    var unit: UInt32 = 0
    for digit in index + 2..<index + 6 { unit = unit << 4 | (hexadecimalValue(body[digit]) ?? 0) }
    return unit
  }
}
