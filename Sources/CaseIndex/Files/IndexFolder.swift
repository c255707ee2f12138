import Glibc

/// The folder of one desk's index: a link to the database in use, and the databases themselves.
///
/// Every database has a name of its own and the link is what gets replaced, atomically: so a new database never
/// meets the write-ahead log of the old one, and whoever still holds the old one keeps a whole file.
struct IndexFolder: Sendable {
  /// The folder.
  let path: String
  /// The beginning of the names of all files of one schema.
  private let stem: String

  /// The folder of a desk, for one schema.
  init(path: String, fingerprint: Int32) {
    self.path = path
    stem = "cases-" + String(fingerprint, radix: 16)
  }

  /// The link to the database in use.
  var link: String { "\(path)/\(stem).sqlite" }

  /// Makes the folder if it is missing, and sees that nobody else can write in it (decisions 26).
  func prepare() throws(IndexError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR, access(made, F_OK) != 0 {
        throw Self.failure(path)
      }
    }
    var information = stat()
    guard stat(path, &information) == 0 else { throw Self.failure(path) }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw IndexError(.failed, path: path, detail: "not a folder")
    }
    guard information.st_uid == geteuid() else {
      throw IndexError(.notPrivate, path: path, detail: "it belongs to another user")
    }
    if information.st_mode & 0o077 != 0, chmod(path, 0o700) != 0 { throw IndexError(.notPrivate, path: path) }
  }

  /// The database that the link names; nil when there is no link.
  func current() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(link, &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let name = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return name.contains("/") ? nil : "\(path)/\(name)"
  }

  /// A new empty file for a database, mode 0600.
  func makeDatabase() throws(IndexError) -> String {
    var template = Array("\(path)/\(stem)-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure(path) }
    close(descriptor)
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Lets the link name a database, which is on disk before.
  /// - Parameter replacing: whether a link that is there is replaced; otherwise it stays and the result is false.
  func install(_ database: String, replacing: Bool) throws(IndexError) -> Bool {
    try Self.sync(database)
    let name = Self.name(database)
    guard replacing else {
      if symlink(name, link) == 0 { return true }
      guard errno == EEXIST else { throw Self.failure(link) }
      return false
    }
    let fresh = "\(database).link"
    guard symlink(name, fresh) == 0, rename(fresh, link) == 0 else {
      let error = Self.failure(link)
      unlink(fresh)
      throw error
    }
    try Self.sync(path)
    return true
  }

  /// Deletes a database with what SQLite put beside it.
  static func delete(_ database: String) {
    for suffix in ["", "-wal", "-shm", "-journal", ".link"] { unlink(database + suffix) }
  }

  /// Deletes databases that no link names: those that were replaced, and those whose maker was killed.
  /// - Parameter seconds: how long ago they must have been changed; another process may be making one.
  func deleteStrays(olderThan seconds: Int) {
    let linked = Set(Self.names(in: path).filter { $0.hasSuffix(".sqlite") }.compactMap(linkTarget))
    for name in Self.names(in: path) where name.hasPrefix("cases-") && !name.hasSuffix(".sqlite") {
      var information = stat()
      let file = "\(path)/\(name)"
      let isLinked = linked.contains { name == $0 || name.hasPrefix($0 + "-") }
      guard !isLinked, lstat(file, &information) == 0, time(nil) - information.st_mtim.tv_sec > seconds else {
        continue
      }
      unlink(file)
    }
  }

  /// The file name that a link of this folder names.
  private func linkTarget(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("\(path)/\(name)", &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  /// Deletes every index in a folder, and the folder if nothing else is in it.
  static func remove(_ path: String) throws(IndexError) {
    for name in names(in: path) where name.hasPrefix("cases-") {
      if unlink("\(path)/\(name)") != 0, errno != ENOENT { throw failure("\(path)/\(name)") }
    }
    rmdir(path)
  }

  /// The names in a folder; none when it cannot be read.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  /// The last part of a path.
  private static func name(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  /// Waits until a file or folder is on disk.
  private static func sync(_ path: String) throws(IndexError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw failure(path) }
  }

  /// The error that `errno` means.
  static func failure(_ path: String) -> IndexError {
    let code = errno
    let trouble: IndexError.Trouble =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EROFS, EACCES, EPERM, ENOTDIR: .readOnly
      default: .failed
      }
    return IndexError(trouble, path: path, detail: strerror(code).map { String(cString: $0) } ?? "")
  }
}
