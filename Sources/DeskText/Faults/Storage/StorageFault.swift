/// What went wrong with a file, the disk or the lock.
public enum StorageFault: Hashable, Sendable {
  /// The user may not read or write there.
  case notPermitted(path: String)
  /// The file system is mounted read-only.
  case readOnlyFileSystem(path: String)
  /// The disk or the quota is full; `saved` entries of a group were written before and count.
  case diskFull(path: String, saved: Int)
  /// Writing failed; `saved` entries of a group were written before and count.
  case notSaved(path: String, saved: Int, reason: String?)
  /// What a command had to say could not be written to standard output; what it did stays done.
  case outputLost(reason: String?)
  /// Written, but the disk did not confirm it (`decisions` 10).
  case notKnownToBeSaved(path: String, reason: String?)
  /// The disk failed to confirm before: this process writes no more (`decisions` 10).
  case writesRefused(path: String)
  /// Somebody else holds the lock for longer than was waited (`decisions` 9).
  case busy(path: String, holder: String?, waited: Duration)
  /// There is no such file or folder.
  case noSuchFile(path: String)
  /// A file was expected where there is a folder.
  case isFolder(path: String)
  /// A folder was expected where there is a file.
  case notFolder(path: String)
  /// A file was expected where there is a link or a device.
  case notRegularFile(path: String)
  /// A text has more bytes than one may have; `given` is how many, nil where so many came that counting ended.
  case tooLarge(path: String, limit: Int, given: Int?)
  /// Reading failed.
  case unreadable(path: String, reason: String?)
}
