extension Chain {
  /// The 32 raw bytes, for whoever remembers a place in a journal.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: words) { Array($0) }
  }

  /// A chain from its 32 raw bytes; nil for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = .zero
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }
}
