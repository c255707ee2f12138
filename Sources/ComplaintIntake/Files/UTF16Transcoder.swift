/// Turns a stream of UTF-16 into UTF-8, without losing anything.
///
/// A surrogate that stands alone is written as the three bytes that UTF-8 forbids (the generalised UTF-8 of
/// the WTF-8 encoding), and half a unit at the end as the byte 0xFF: the row that has them is then not
/// well-formed, *needs reading*, and `original` still gives its exact bytes.
struct UTF16Transcoder {
  /// Whether the high byte comes first.
  let isBigEndian: Bool
  /// The first byte of a unit whose second one has not come yet.
  private(set) var half: UInt8?
  /// A high surrogate whose partner has not come yet.
  private var high: UInt16?

  /// A transcoder at the beginning of a stream.
  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Appends the UTF-8 of the next bytes of the stream.
  mutating func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count * 3 / 2 + 4)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      append(
        unit: isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first),
        to: &output)
    }
  }

  /// Appends what the end of the stream leaves over.
  mutating func finish(to output: inout [UInt8]) {
    if let lone = high { Self.append(UInt32(lone), to: &output) }
    high = nil
    if half != nil { output.append(0xFF) }
  }

  /// Appends one unit, or holds it back when it needs a second one.
  private mutating func append(unit: UInt16, to output: inout [UInt8]) {
    if let first = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        Self.append(
          0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &output)
        return
      }
      Self.append(UInt32(first), to: &output)
    }
    if (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else {
      Self.append(UInt32(unit), to: &output)
    }
  }

  /// Appends a code point, surrogates included.
  private static func append(_ point: UInt32, to output: inout [UInt8]) {
    if point < 0x80 {
      output.append(UInt8(point))
    } else if point < 0x800 {
      output.append(UInt8(0xC0 | point >> 6))
      output.append(UInt8(0x80 | point & 0x3F))
    } else if point < 0x1_0000 {
      output.append(UInt8(0xE0 | point >> 12))
      output.append(UInt8(0x80 | point >> 6 & 0x3F))
      output.append(UInt8(0x80 | point & 0x3F))
    } else {
      output.append(UInt8(0xF0 | point >> 18))
      output.append(UInt8(0x80 | point >> 12 & 0x3F))
      output.append(UInt8(0x80 | point >> 6 & 0x3F))
      output.append(UInt8(0x80 | point & 0x3F))
    }
  }

  /// The UTF-16 from which `append` and `finish` made these bytes.
  func original(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    func put(_ unit: UInt32) {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      result += isBigEndian ? [high, low] : [low, high]
    }
    func tail(_ index: Int) -> UInt32 { index < bytes.count ? UInt32(bytes[index] & 0x3F) : 0 }
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      if byte < 0x80 {
        put(byte)
        index += 1
      } else if byte < 0xE0 {
        put((byte & 0x1F) << 6 | tail(index + 1))
        index += 2
      } else if byte < 0xF0 {
        put((byte & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2))
        index += 3
      } else if byte < 0xF8 {
        let point =
          (byte & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3)
        put(0xD800 + (point &- 0x1_0000) >> 10)
        put(0xDC00 + (point &- 0x1_0000) & 0x3FF)
        index += 4
      } else {
        if let half { result.append(half) }
        index += 1
      }
    }
    return result
  }
}
