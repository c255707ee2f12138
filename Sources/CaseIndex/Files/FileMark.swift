import Glibc

/// Which file stands under a path: tells a replaced or deleted database from the one that was opened.
struct FileMark: Hashable, Sendable {
  /// The file system.
  private let device: UInt
  /// The file within it.
  private let inode: UInt

  /// The mark of the file under a path, links followed; nil when there is none.
  init?(path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    device = UInt(information.st_dev)
    inode = UInt(information.st_ino)
  }
}

/// What can be told of a database file without SQLite.
enum DatabaseFile {
  /// Whether the file ends before its last page: it was cut.
  ///
  /// Only when no write-ahead log stands beside it: a checkpoint that is under way may have written the header but
  /// not yet the pages behind it. Offsets: the SQLite file format, §1.3.
  static func isTruncated(_ path: String) -> Bool {
    var information = stat()
    if stat(path + "-wal", &information) == 0, information.st_size > 0 { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard fstat(descriptor, &information) == 0, read(descriptor, &header, 100) == 100 else { return true }
    let stored = Int(header[16]) << 8 | Int(header[17])
    let pageSize = stored == 1 ? 65536 : stored
    let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
    return information.st_size < pageSize * pages
  }

  /// Whether the file is the user's own and nobody else may write it.
  static func isPrivate(_ path: String) -> Bool {
    var information = stat()
    guard lstat(path, &information) == 0 else { return false }
    return information.st_mode & S_IFMT == S_IFREG && information.st_uid == geteuid()
      && information.st_mode & 0o022 == 0
  }
}
