/// A place between two lines, with all that reading on or appending from there needs.
public struct JournalPosition: Sendable, Equatable {
  /// Offset in bytes just behind a line's newline; zero before the first line.
  public var offset: Int64
  /// Number of the last good line before the place; zero when there is none.
  public var seq: Int64
  /// The chain recorded on the last well-formed line before the place (decisions 3).
  public var chain: Chain
  /// Moment of the last good line, in milliseconds since 1970; `Int64.min` when there is none.
  public var at: Int64
  /// Damaged lines since the last good one: their numbers are not given to others. Usually zero.
  public var damagedLines: Int64
  /// The first format number seen so far that this binary does not know; then nothing may be appended.
  public var unknownVersion: Int64?

  /// The place before the first line.
  public static let start = JournalPosition(offset: 0, seq: 0, chain: .zero, at: .min)

  /// A place as an index recorded it.
  public init(
    offset: Int64, seq: Int64, chain: Chain, at: Int64, damagedLines: Int64 = 0,
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
