import GRDB

/// Why the index cannot be used, where, and the mend.
///
/// It is never fatal for the truth: the index is a cache, and what it says comes back from the journal.
public struct IndexError: Error, Hashable, Sendable {
  /// The kind of trouble.
  public enum Trouble: Hashable, Sendable {
    /// The file is not an index, or its pages are broken: delete and rebuild.
    case damaged
    /// Another process kept it locked for longer than the wait allowed: try again.
    case busy
    /// The disk is full.
    case full
    /// The file or folder cannot be written.
    case readOnly
    /// The folder belongs to somebody else, or others can write in it (decisions 26).
    case notPrivate
    /// The file system or SQLite failed in another way.
    case failed
  }

  /// What happened.
  public let trouble: Trouble
  /// The file or folder.
  public let path: String
  /// What the system said of it, without any personal data; may be empty.
  public let detail: String

  /// An error from its parts.
  public init(_ trouble: Trouble, path: String, detail: String = "") {
    self.trouble = trouble
    self.path = path
    self.detail = detail
  }

  /// The error that a failure of SQLite, or of a folder, amounts to.
  init(_ error: any Error, path: String) {
    if let error = error as? IndexError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, path: path, detail: "\(type(of: error))")
      return
    }
    self.init(Self.trouble(of: error.resultCode), path: path, detail: "SQLite \(error.extendedResultCode)")
  }

  /// What a result code of SQLite means for the index.
  private static func trouble(of code: ResultCode) -> Trouble {
    switch code {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_SCHEMA, .SQLITE_ERROR, .SQLITE_CONSTRAINT: .damaged
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL: .full
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
    default: .failed
    }
  }
}

extension IndexError: CustomStringConvertible {
  /// One English sentence: what, where, the mend.
  public var description: String {
    let said = detail.isEmpty ? "" : " (\(detail))"
    return switch trouble {
    case .damaged: "The index \(path) is damaged\(said); run redress rebuild, nothing is lost."
    case .busy: "The index \(path) is in use by another process\(said); try again."
    case .full: "The disk is full\(said), the index \(path) cannot grow; make room, then try again."
    case .readOnly: "The index \(path) cannot be written\(said); check the rights of its folder."
    case .notPrivate:
      "The index folder \(path) is open to other users\(said); remove it or set XDG_CACHE_HOME to a private one."
    case .failed: "The index \(path) could not be used\(said); run redress rebuild, nothing is lost."
    }
  }
}
