import RecoveryDomain

/// How far the journal has been applied to an index.
///
/// Before the index is used, the caller checks that the journal reaches this far and carries this chain there;
/// otherwise the index belongs to another journal and is rebuilt (decisions 26).
public struct IndexPosition: Hashable, Sendable {
  /// The journal's first byte that has not been applied.
  public var offset: Int64
  /// The number of the last line applied.
  public var seq: Int64
  /// The chain recorded on that line: 32 bytes.
  public var chain: [UInt8]
  /// When that line was written.
  public var at: Timestamp
  /// Damaged lines since the last good one: the journal does not give their numbers to others.
  public var damagedLines: Int64
  /// The first line format seen that this binary does not know; nil when it knows all.
  public var unknownVersion: Int64?

  /// A position from its parts.
  public init(
    offset: Int64, seq: Int64, chain: [UInt8], at: Timestamp, damagedLines: Int64 = 0,
    unknownVersion: Int64? = nil
  ) {
    self.offset = offset
    self.seq = seq
    self.chain = chain
    self.at = at
    self.damagedLines = damagedLines
    self.unknownVersion = unknownVersion
  }
}
