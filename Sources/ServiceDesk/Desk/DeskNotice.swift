import EventJournal

/// Something that people must hear of although the command went well.
public enum DeskNotice: Hashable, Sendable {
  /// A part of the journal is damaged and counts for nothing; said until it is acknowledged (`decisions` 4).
  case damage(offset: Int64, length: Int64)
  /// The index was made anew, and why.
  case indexRebuilt(reason: RebuildReason)
  /// The index could not be kept in this folder, and lives in memory as long as the process.
  case indexInMemory(folder: String)
  /// The host's clock is behind the journal's last line.
  case clockBehind
  /// The journal holds lines of a newer Redress: this one only reads it (`decisions` 6).
  case newerFormat(version: Int64)
  /// The policy in force was written for a newer Redress; the one before it is used.
  case policyUnreadable(seq: Int64)

  /// Why an index was made anew.
  public enum RebuildReason: String, Hashable, Sendable {
    /// There was none.
    case missing
    /// It was damaged, or no index of this binary.
    case unusable
    /// It did not fit the journal.
    case mismatch
    /// Somebody asked for it.
    case asked
  }
}
