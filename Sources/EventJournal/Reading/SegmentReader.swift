import Glibc

/// Walks the newline-ended stretches of a journal in blocks; memory is bounded by the longest line allowed.
struct SegmentReader {
  /// A stretch of bytes up to a newline.
  struct Segment {
    /// Offset of the first byte.
    let offset: Int64
    /// Length in bytes without the newline.
    let length: Int64
    /// Whether it is too long to be held; then the bytes handed out are only its last ones.
    let isTooLong: Bool
  }

  /// Offset in the file of the first byte in ``block``.
  private var blockOffset: Int64
  /// Storage of the bytes read; only the first ``filled`` are of use.
  private var block: [UInt8]
  /// How many bytes of ``block`` are read.
  private var filled = 0
  /// Index in ``block`` of the first byte not walked over.
  private var cursor = 0
  /// Bytes already dropped of a stretch that is too long.
  private var dropped: Int64 = 0
  /// Where reading ends, though the file may have grown.
  let end: Int64

  /// The first block: enough for a line or two, as those who look at one line ask for no more.
  private static let firstBlockByteCount = 1 << 16
  /// The blocks of a long walk: larger ones are read no faster.
  private static let usualBlockByteCount = 1 << 20

  /// A walk over `[offset, end)`.
  init(from offset: Int64, to end: Int64) {
    blockOffset = offset
    self.end = end
    block = [UInt8](repeating: 0, count: Int(min(Int64(Self.firstBlockByteCount), max(end - offset, 64))))
  }

  /// Offset of the first byte not walked over.
  var offset: Int64 { blockOffset + Int64(cursor) - dropped }

  /// Bytes between the last newline and the end; meaningful when ``next(_:_:)`` has returned nil.
  var unfinishedByteCount: Int64 { end - offset }

  /// Hands the next stretch to the body; nil when no newline is left.
  mutating func next<T>(
    _ file: borrowing JournalFile, _ body: (UnsafeBufferPointer<UInt8>, Segment) throws -> T
  ) throws -> T? {
    var searched = cursor
    while true {
      if let newline = newline(from: searched) {
        let segment = Segment(
          offset: offset, length: Int64(newline - cursor) + dropped, isTooLong: dropped > 0)
        let start = cursor
        let result = try block.withUnsafeBufferPointer {
          try body(UnsafeBufferPointer(rebasing: $0[start..<newline]), segment)
        }
        cursor = newline + 1
        dropped = 0
        return result
      }
      if filled - cursor >= LineFormat.maximumByteCount {
        let excess = filled - cursor - LineFormat.trailerByteCount
        dropped += Int64(excess)
        cursor += excess
      }
      makeRoom()
      searched = filled
      guard try fill(file) else { return nil }
    }
  }

  /// Moves the bytes not walked over to the front, and doubles the storage when they fill it.
  private mutating func makeRoom() {
    if cursor > 0 {
      let kept = filled - cursor
      block.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        memmove(base, base + cursor, kept)
      }
      blockOffset += Int64(cursor)
      filled = kept
      cursor = 0
    }
    let isWalkLong = blockOffset + Int64(block.count) < end && block.count < Self.usualBlockByteCount
    guard filled == block.count || isWalkLong else { return }
    let size = isWalkLong ? Self.usualBlockByteCount : max(block.count * 2, 128)
    var larger = [UInt8](repeating: 0, count: size)
    larger.withUnsafeMutableBytes { room in block.withUnsafeBytes { room.copyMemory(from: $0) } }
    block = larger
  }

  /// Reads on; false at the end.
  private mutating func fill(_ file: borrowing JournalFile) throws(JournalError) -> Bool {
    let wanted = Int(min(Int64(block.count - filled), end - blockOffset - Int64(filled)))
    guard wanted > 0 else { return false }
    let from = filled
    let offset = blockOffset + Int64(from)
    var storage: [UInt8] = []
    swap(&storage, &block)
    defer { swap(&storage, &block) }
    var failure: JournalError?
    let got = storage.withUnsafeMutableBytes { bytes -> Int in
      do throws(JournalError) {
        return try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: bytes[from..<from + wanted]), at: offset)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    filled += got
    return got > 0
  }

  /// Index of the first newline at or behind an index.
  private func newline(from start: Int) -> Int? {
    block.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start < filled,
        let hit = memchr(base + start, 0x0A, filled - start)
      else { return nil }
      return base.distance(to: UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)))
    }
  }

  /// The bytes behind the last newline, as far as they are held.
  func withUnfinished<T>(_ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
    let start = cursor
    return try block.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<filled])) }
  }

  /// Whether the bytes behind the last newline are more than can be held.
  var isUnfinishedTooLong: Bool { dropped > 0 }
}
