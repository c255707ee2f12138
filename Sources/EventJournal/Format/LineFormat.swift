import CLinux
import Glibc

/// The form of a line, to the byte (decisions 2 and 3).
public enum LineFormat {
  /// The format number that this binary writes and understands.
  public static let version: Int64 = 1
  /// Longest line in bytes, newline included, that is written or read as a line: 16 MiB.
  public static let maximumByteCount = 1 << 24
  /// Bytes from the comma before `"chain"` to the newline: the journal's last ones are its head.
  public static let trailerByteCount = 77

  /// How every line begins.
  static let beginning: StaticString = "{\"v\":"
  /// What stands before the 64 digits.
  static let trailerStart: StaticString = ",\"chain\":\""
  /// Bytes of the trailer without the newline.
  static let closedTrailerByteCount = trailerByteCount - 1

  /// The chain that a line's last bytes record, the newline not among them; nil when not formed like that.
  static func recordedChain(_ line: UnsafeBufferPointer<UInt8>) -> Chain? {
    let start = line.count - closedTrailerByteCount
    guard start >= 0, let base = line.baseAddress, line[line.count - 1] == UInt8(ascii: "}"),
      line[line.count - 2] == UInt8(ascii: "\""), memcmp(base + start, trailerStart.utf8Start, 10) == 0
    else { return nil }
    return Chain(hexadecimal: UnsafeBufferPointer(rebasing: line[start + 10..<start + 74]))
  }

  /// Whether bytes reach as far as a whole trailer, whatever is wrong with it: a torn line never does.
  static func hasFullTrailer(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = line.count - closedTrailerByteCount
    guard start >= 0, let base = line.baseAddress else { return false }
    return memcmp(base + start, trailerStart.utf8Start, 10) == 0
  }

  /// The bytes that the chain covers: all before the trailer.
  @inline(__always)
  static func body(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: line[..<max(0, line.count - closedTrailerByteCount)])
  }

  /// Lengths of the prefixes that end like a line, shortest first, at most eight; the whole is not one.
  static func interiorLineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = bytes.baseAddress else { return [] }
    var ends: [Int] = []
    var position = 0
    while ends.count < 8, position < bytes.count,
      let hit = clinux_memmem(base + position, bytes.count - position, trailerStart.utf8Start, 10)
    {
      let start = base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
      let end = start + closedTrailerByteCount
      guard end < bytes.count else { break }
      if recordedChain(UnsafeBufferPointer(rebasing: bytes[..<end])) != nil { ends.append(end) }
      position = start + 10
    }
    return ends
  }
}
