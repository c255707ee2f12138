import Glibc

/// Why the journal could not be opened, read or written: what, where and the mend.
public struct JournalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What happened.
  public enum Code: Sendable, Equatable {
    /// The folder holds no journal.
    case notADesk
    /// The folder to create or fill exists and holds something already.
    case folderInUse
    /// The journal is a link, a folder or a device instead of a file.
    case notRegularFile
    /// The user may not read or write there.
    case notPermitted
    /// The file system is mounted read-only.
    case readOnlyFileSystem
    /// The disk or the quota is full; `landedLines` whole lines of the commit stand and count.
    case diskFull(landedLines: Int)
    /// Writing failed otherwise; `landedLines` whole lines of the commit stand and count.
    case notSaved(landedLines: Int)
    /// Written, but the disk did not confirm it; this journal object writes no more (decisions 10).
    case notKnownToBeSaved
    /// An earlier failure to sync: this journal object writes no more (decisions 10).
    case writesRefused
    /// A file system of that name is shared by hosts, which do not see each other's locks.
    case networkFileSystem(name: String)
    /// The first line cannot be read.
    case firstLineUnreadable
    /// A line has a format that this binary does not know: it may read, but not write (decisions 6).
    case unknownFormat(version: Int64)
    /// The journal is shorter than a place read before.
    case shrunk
    /// Another file stands where the journal was when it was opened.
    case replaced
    /// The recorded place does not fit this journal.
    case positionMismatch
    /// Somebody else holds the lock, and not for a moment only.
    case busy(holder: LockHolder?)
    /// More was appended since the place read last than is read under the lock (decisions 8).
    case tooFarBehind(byteCount: Int64)
    /// Opened for reading only.
    case openedReadOnly
    /// At that offset no line begins that counts.
    case noLine(JournalDamage.Reason)
    /// A draft is not what a line can carry.
    case unusableDraft(reason: String)
    /// The file of an anchor cannot be read as one.
    case unreadableAnchor
    /// A copy does not agree with its anchor.
    case copyMismatch(AnchorVerdict)
    /// Any other failure of the system.
    case system
  }

  /// What happened.
  public let code: Code
  /// The file or folder.
  public let path: String
  /// Offset in the journal, where there is one.
  public let offset: Int64?
  /// The system's error number; zero when the system did not refuse.
  public let errorNumber: Int32

  /// An error at a path.
  public init(_ code: Code, path: String, offset: Int64? = nil, errorNumber: Int32 = 0) {
    self.code = code
    self.path = path
    self.offset = offset
    self.errorNumber = errorNumber
  }

  /// The error for a failed system call, from its number.
  static func system(_ errorNumber: Int32, path: String) -> JournalError {
    let code: Code =
      switch errorNumber {
      case ENOENT, ENOTDIR: .notADesk
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnlyFileSystem
      case ENOSPC, EDQUOT: .diskFull(landedLines: 0)
      case ELOOP, EISDIR, ENXIO: .notRegularFile
      default: .system
      }
    return JournalError(code, path: path, errorNumber: errorNumber)
  }

  /// The system's words for ``errorNumber``; nil when there is none.
  public var systemReason: String? {
    guard errorNumber != 0 else { return nil }
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(errorNumber, &buffer, buffer.count) == 0 else { return "error \(errorNumber)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// One English sentence: what, where, the mend.
  public var description: String {
    let place = offset.map { "\(path), byte \($0)" } ?? path
    let reason = systemReason.map { " (\($0))" } ?? ""
    return "\(place): \(explanation)\(reason)"
  }

  /// What happened and the mend.
  private var explanation: String {
    switch code {
    case .notADesk: "no desk here; make one with init, or name another folder"
    case .folderInUse: "the folder is not empty; choose a new or an empty one"
    case .notRegularFile: "the journal is not an ordinary file; put the real file here"
    case .notPermitted: "not permitted; ask the desk's owner for access"
    case .readOnlyFileSystem: "the file system is read-only; mount it for writing"
    case .diskFull(let landed):
      "the disk is full and nothing is saved\(Self.except(landed)); make room and repeat"
    case .notSaved(let landed): "writing failed and nothing is saved\(Self.except(landed)); repeat it"
    case .notKnownToBeSaved: "not known to be saved; check the disk, start again and look before repeating"
    case .writesRefused: "the disk failed before, nothing more is written; check the disk and start again"
    case .networkFileSystem(let name):
      "\(name) is shared by hosts that do not see each other's locks; move the desk to a local disk or force it"
    case .firstLineUnreadable: "the first line cannot be read; restore a backup"
    case .unknownFormat(let version):
      "written in format \(version) by a newer program, readable only; update this one"
    case .shrunk: "the journal lost its end since it was read; verify it against an anchor"
    case .replaced: "another file took the journal's place; open the desk again"
    case .positionMismatch: "the index does not fit this journal; rebuild it"
    case .busy(let holder): "busy\(holder.map { ", held by \($0)" } ?? ""); try again"
    case .tooFarBehind(let count): "\(count) bytes were appended meanwhile; read them first"
    case .openedReadOnly: "opened for reading only"
    case .noLine(let reason): "no line that counts here: \(reason.rawValue)"
    case .unusableDraft(let reason): "cannot be written: \(reason)"
    case .unreadableAnchor: "not an anchor; make one with verify --head"
    case .copyMismatch(let verdict): "the copy does not agree with its anchor: \(verdict.explanation)"
    case .system: "the system refused"
    }
  }

  /// The exception for lines that landed before writing failed.
  private static func except(_ landed: Int) -> String {
    landed == 0 ? "" : " except \(landed) whole lines"
  }
}
