import Glibc

extension Journal {
  /// The name of the anchor beside a copy.
  public static let anchorFileName = "anchor.json"

  /// Copies the journal up to its present head, while it may be in use, with an anchor beside it.
  ///
  /// The copy is verified before the anchor is written: a folder with an anchor holds a whole copy.
  ///
  /// - Parameter folder: a new or empty folder; gets mode 0700 and the files 0600.
  /// - Returns: the anchor that was written.
  /// - Throws: `JournalError`; the copy is not usable then.
  public func backup(to folder: String) throws -> Anchor {
    let head = try head()
    try DeskFolder.make(folder, group: nil)
    let path = folder + "/" + Self.fileName
    try copy(byteCount: head.offset, to: path, group: nil)
    var options = Options()
    options.allowsNetworkFileSystem = true
    options.checksFirstLine = false
    let verification = try Journal(folder: folder, access: .readOnly, options: options, system: system)
      .verify()
    let anchor = verification.head
    guard anchor.offset == head.offset, anchor.chain == head.chain else {
      throw JournalError(.copyMismatch(.rewritten), path: path)
    }
    try DeskFolder.write(Array((anchor.text + "\n").utf8), to: folder + "/" + Self.anchorFileName, group: nil)
    try DeskFolder.sync(folder)
    return anchor
  }

  /// Makes a desk from a copy, after verifying what was copied against the copy's anchor.
  ///
  /// - Parameters:
  ///   - source: a folder that ``backup(to:)`` made.
  ///   - folder: a new or empty folder.
  ///   - group: as in ``create(folder:sharedBy:)``.
  /// - Returns: the anchor of what was restored.
  /// - Throws: `JournalError` copyMismatch when the copy is not what its anchor says; no desk is left then.
  public static func restore(from source: String, to folder: String, sharedBy group: UInt32? = nil) throws
    -> Anchor
  {
    let anchor = try readAnchor(source + "/" + anchorFileName)
    var options = Options()
    options.allowsNetworkFileSystem = true
    options.checksFirstLine = false
    let copy = try Journal(folder: source, access: .readOnly, options: options)
    let byteCount = try copy.byteCount()
    let verdict = try copy.verify(against: anchor).verdict ?? .rewritten
    guard verdict == .intact else { throw JournalError(.copyMismatch(verdict), path: copy.path) }
    guard byteCount == anchor.offset else { throw JournalError(.copyMismatch(.rewritten), path: copy.path) }

    try DeskFolder.make(folder, group: group)
    let path = folder + "/" + fileName
    do {
      try copy.copy(byteCount: anchor.offset, to: path, group: group)
      let restored = try Journal(folder: folder, access: .readOnly, options: options)
      let verdict = try restored.verify(against: anchor).verdict ?? .rewritten
      guard verdict == .intact else { throw JournalError(.copyMismatch(verdict), path: path) }
      try DeskFolder.sync(folder)
      try DeskFolder.sync(folder + "/..")
    } catch {
      unlink(path)
      throw error
    }
    return anchor
  }

  /// Reads the file of an anchor.
  ///
  /// - Throws: `JournalError` unreadableAnchor when it holds something else, and what the system refuses.
  public static func readAnchor(_ path: String) throws(JournalError) -> Anchor {
    let file = try JournalFile(path: path, flags: O_RDONLY)
    let bytes = try file.bytes(0..<4096)
    guard let anchor = Anchor(text: bytes) else { throw JournalError(.unreadableAnchor, path: path) }
    return anchor
  }

  /// Copies the first bytes into a new file, on disk when it returns.
  private func copy(byteCount: Int64, to path: String, group: UInt32?) throws(JournalError) {
    let target = try JournalFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
    try DeskFolder.setAccess(target.descriptor, path: path, group: group)
    var offset: Int64 = 0
    while offset < byteCount {
      let bytes = try file.bytes(offset..<min(offset + 1 << 20, byteCount))
      guard !bytes.isEmpty else { throw JournalError(.shrunk, path: self.path, offset: offset) }
      try target.writeAll(bytes[...])
      offset += Int64(bytes.count)
    }
    guard fsync(target.descriptor) == 0 else { throw JournalError.system(errno, path: path) }
  }
}
