import Glibc
import Synchronization

/// A desk's journal: the one append-only file of lines that everything else comes from.
///
/// Reading needs no lock and can go on in several threads while others append. Appending waits its turn.
public final class Journal: Sendable {
  /// How a journal is opened.
  public enum Access: Sendable {
    /// Nothing is written.
    case readOnly
    /// Lines can be appended.
    case readWrite
  }

  /// What is checked or overlooked when a journal is opened.
  public struct Options: Sendable {
    /// Opens a journal on a file system that hosts share, although they do not see each other's locks.
    public var allowsNetworkFileSystem = false
    /// Refuses a journal whose first line cannot be read; verification looks at such a journal all the same.
    public var checksFirstLine = true

    /// The checks that every command wants.
    public init() {}
  }

  /// The name of the file in the desk's folder.
  public static let fileName = "journal.jsonl"
  /// How many appended bytes are read under the lock at most (decisions 8).
  public static let overlayByteLimit: Int64 = 1 << 20

  /// Where the file was opened.
  public let path: String
  /// How it was opened.
  public let access: Access
  /// The open file.
  let file: JournalFile
  /// The lock on it.
  let lock = FileLock()
  /// The system calls of writing.
  let system: SystemCalls
  /// Whether the disk failed to sync before (decisions 10).
  let hasFailedToSync = Mutex(false)

  /// Opens the journal in a desk's folder.
  ///
  /// - Throws: `JournalError` when there is none, it is not permitted, the file system is read-only or
  ///   shared by hosts, or the first line cannot be read.
  public init(
    folder: String, access: Access = .readWrite, options: Options = Options(),
    system: SystemCalls = SystemCalls()
  ) throws {
    path = folder + "/" + Self.fileName
    self.access = access
    self.system = system
    file = try JournalFile(path: path, flags: access == .readWrite ? O_RDWR | O_APPEND : O_RDONLY)
    if !options.allowsNetworkFileSystem,
      let name = FileSystem.networkName(magic: system.fileSystemMagic(file.descriptor))
    {
      throw JournalError(.networkFileSystem(name: name), path: path)
    }
    if options.checksFirstLine { try checkFirstLine() }
  }

  /// The bytes in the file at this moment.
  public func byteCount() throws(JournalError) -> Int64 { try file.size() }

  /// Whether anything changed behind a place; costs one fstat(2).
  ///
  /// - Throws: `JournalError` shrunk when the file is shorter than that, replaced when another one took its place.
  public func hasChanged(since position: JournalPosition) throws(JournalError) -> Bool {
    let size = try file.size()
    try file.checkIdentity()
    guard size >= position.offset else { throw JournalError(.shrunk, path: path, offset: size) }
    return size != position.offset
  }

  /// Refuses a file whose first line is there but is not a line, nor a torn one.
  private func checkFirstLine() throws {
    var isDamaged = false
    let reading = try read(from: .start) { item, _ in
      if case .damage = item { isDamaged = true }
      return false
    }
    if !reading.undecided.isEmpty {
      let beginning = try file.bytes(0..<Int64(LineFormat.beginning.utf8CodeUnitCount))
      isDamaged = !LineFormat.beginning.withUTF8Buffer { $0.elementsEqual(beginning) }
    }
    if isDamaged { throw JournalError(.firstLineUnreadable, path: path, offset: 0) }
  }
}
