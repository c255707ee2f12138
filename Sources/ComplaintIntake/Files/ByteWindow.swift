/// A stretch of a file in memory that moves forward: bytes are added at its end and dropped at its beginning.
struct ByteWindow {
  /// The bytes; those before `start` are done with.
  private(set) var storage: [UInt8] = []
  /// Where the rest begins.
  private(set) var start = 0

  /// How many bytes are left.
  var count: Int { storage.count - start }

  /// Adds bytes at the end, after dropping those that are done with.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    if start > 0 {
      storage.removeFirst(start)
      start = 0
    }
    storage += bytes
  }

  /// Marks bytes at the beginning as done with.
  mutating func drop(_ count: Int) { start += count }

  /// Reads the rest without copying it.
  func withRest<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// A copy of bytes of the rest.
  func copy(_ range: Range<Int>) -> [UInt8] {
    Array(storage[start + range.lowerBound..<start + range.upperBound])
  }
}
