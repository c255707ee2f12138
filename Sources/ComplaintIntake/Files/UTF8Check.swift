/// What a stretch of bytes holds when it is read as UTF-8.
struct UTF8Check: Equatable {
  /// Well-formed sequences of more than one byte.
  var multibyteCount = 0
  /// Bytes that belong to no well-formed sequence.
  var invalidCount = 0

  /// Counts over all bytes; with `isCutOff` a sequence that the end cuts off is not held against them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isCutOff: Bool) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes, at: index)
      if length > 0 {
        multibyteCount += 1
        index += length
      } else if isCutOff, bytes.count - index < 4, bytes[index] >= 0xC2 {
        return
      } else {
        invalidCount += 1
        index += 1
      }
    }
  }

  /// Whether bytes are well-formed UTF-8 throughout.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = asciiEnd(bytes, from: 0)
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index = asciiEnd(bytes, from: index + length)
    }
    return true
  }

  /// Whether there is nothing but ASCII.
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    asciiEnd(bytes, from: 0) == bytes.count
  }

  /// Where the ASCII that begins at `start` ends; most complaints have it for long, so eight bytes at a time.
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var index = start
    while index + 8 <= bytes.count,
      base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence at a byte of 0x80 or more; 0 when there is none (Unicode 15,
  /// table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }
}
