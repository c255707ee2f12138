/// What is wrong with a desk as a whole, or was mended in it.
public enum DeskFault: Hashable, Sendable {
  /// The folder holds no desk.
  case notADesk(path: String)
  /// There is a desk already where one was to be made.
  case exists(path: String)
  /// The folder to make, back up or restore into is not empty.
  case folderNotEmpty(path: String)
  /// The group that was to share the desk does not exist.
  case unknownGroup(String)
  /// The file system is shared by hosts that do not see each other's locks.
  case networkFileSystem(path: String, kind: String)
  /// The journal was written by a newer Redress: the desk is read-only (`decisions` 6).
  case newerFormat(path: String, version: Int64)
  /// Something was to be written to a desk that is open for reading only.
  case readOnly(path: String)
  /// The journal's first line cannot be read.
  case firstLineUnreadable(path: String)
  /// The journal holds no policy that can be read.
  case policyMissing(path: String)
  /// The policy adopted last cannot be read; the one before it stays in force.
  case policyKept(path: String, entry: Int64)
  /// Another file took the journal's place.
  case journalReplaced(path: String)
  /// The journal lost its end.
  case journalShrunk(path: String)
  /// Parts of the journal are damaged: `count` places, the first of `length` bytes at `offset` (`decisions` 4).
  case damage(path: String, offset: Int64, length: Int64, count: Int)
  /// No line that counts begins at that offset.
  case noLine(path: String, offset: Int64)
  /// A journal does not agree with its anchor.
  case anchorMismatch(path: String, AnchorDifference)
  /// A file is no anchor.
  case unreadableAnchor(path: String)
  /// An unfinished line of `length` bytes at the journal's end was set aside (`decisions` 4).
  case tornTailMended(path: String, length: Int64)
  /// The host's clock is behind the journal's last line by this time.
  case clockWentBack(Duration)
  /// The index was built anew.
  case indexRebuilt(IndexDoubt)
  /// The index cannot be kept in that folder: it is made in memory at every start.
  case indexInMemory(folder: String)

  /// In what a journal differs from its anchor.
  public enum AnchorDifference: Hashable, Sendable {
    /// It ends at that byte, before the anchor's place.
    case cut(atByte: Int64)
    /// It was written anew.
    case rewritten
    /// So many places before the anchor are damaged that were not.
    case damaged(places: Int)
  }

  /// Why the index was not trusted (`decisions` 26).
  public enum IndexDoubt: String, CaseIterable, Hashable, Sendable {
    case missing, otherVersion, otherJournal, damaged, asked
  }

  /// How much it matters.
  var category: Fault.Category {
    switch self {
    case .newerFormat, .damage, .indexInMemory, .policyKept: .warning
    case .tornTailMended, .clockWentBack, .indexRebuilt: .information
    default: .error
    }
  }
}
