import Synchronization

/// A small random generator with a fixed sequence.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 to before the limit.
  mutating func below(_ limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }
}

/// Counts calls from a sendable closure.
final class Counter: Sendable {
  private let value = Mutex(0)

  /// Counts one more.
  func add() {
    value.withLock { $0 += 1 }
  }

  /// The calls so far.
  var count: Int { value.withLock { $0 } }
}
