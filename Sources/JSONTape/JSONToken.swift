/// One entry of the tape: where a value or member name stands, and where the next one begins.
///
/// Offsets are 32 bits because a document is at most ``JSONDocument/maximumByteCount`` bytes.
struct JSONToken {
  /// Offset in bytes of the first byte, quotes and brackets included.
  let start: UInt32
  /// Offset in bytes just behind the last byte.
  var end: UInt32
  /// Index on the tape of the first token behind this value and everything in it.
  var next: UInt32
  /// Kind in the low four bits, the escape mark in bit four, the number of children above.
  var bits: UInt32

  /// Set when a string holds at least one backslash.
  static let escapedBit: UInt32 = 1 << 4
  /// Number of the lowest bit of the child count.
  static let countShift: UInt32 = 5

  /// A token of a value without children that is `width` tokens wide on the tape.
  @inline(__always)
  init(kind: JSONNode.Kind, escaped: Bool = false, start: Int, end: Int, next: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    bits = UInt32(kind.rawValue) | (escaped ? Self.escapedBit : 0)
  }

  /// What kind of value the token stands for.
  @inline(__always)
  var kind: JSONNode.Kind { JSONNode.Kind(rawValue: UInt8(truncatingIfNeeded: bits & 15)) ?? .null }

  /// Whether a string holds at least one backslash.
  @inline(__always)
  var isEscaped: Bool { bits & Self.escapedBit != 0 }

  /// Number of elements of an array or members of an object.
  @inline(__always)
  var count: Int { Int(bits >> Self.countShift) }
}
