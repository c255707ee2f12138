import Glibc

/// Files that only their user may read, whole or not there at all.
enum PrivateFile {
  /// Why a file could not be written or read.
  struct Failure: Error, Equatable {
    /// The system's reason.
    let errno: Int32
  }

  /// What the names of files end in that are not finished yet.
  static let unfinishedEnding = ".unfinished"

  /// Puts a file with these bytes in its place: written beside it, brought to the disk, then renamed.
  ///
  /// Whatever happens, either the old file stands there or the new one (`decisions` 15).
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let beside = path + unfinishedEnding
    // One that a dead process left would not be ours to trust: a new file is made.
    unlink(beside)
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(errno: errno) }
    do throws(Failure) {
      try writeAll(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw Failure(errno: errno) }
    } catch {
      close(descriptor)
      unlink(beside)
      throw error
    }
    close(descriptor)
    guard rename(beside, path) == 0 else { throw Failure(errno: errno) }
  }

  /// Reads a file of the user's own; nil when it is none, or larger than `limit` bytes.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_size <= limit
    else { return nil }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count + count <= limit else { return nil }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Makes a folder that only its user may enter, and the folders above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o700) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o700) == 0 { return }
    }
    guard errno == EEXIST else { throw Failure(errno: errno) }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw Failure(errno: ENOTDIR) }
  }

  /// Brings the names in a folder to the disk.
  static func synchronize(folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(errno: errno) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(errno: errno) }
      start += count
    }
  }
}
