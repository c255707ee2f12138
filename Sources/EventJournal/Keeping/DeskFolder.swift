import Glibc

/// Making folders and files that only the desk's people can read.
enum DeskFolder {
  /// Makes the folder, or takes an empty one, with the mode that a desk has.
  static func make(_ folder: String, group: UInt32?) throws(JournalError) {
    if mkdir(folder, 0o700) != 0 {
      let number = errno
      guard number == EEXIST else {
        // The parent is missing: to the user that is not "no desk here" but a wrong path.
        throw number == ENOENT
          ? JournalError(.system, path: folder, errorNumber: number) : .system(number, path: folder)
      }
      guard try isEmpty(folder) else { throw JournalError(.folderInUse, path: folder) }
    }
    if let group, chown(folder, uid_t.max, group) != 0 { throw JournalError.system(errno, path: folder) }
    guard chmod(folder, group == nil ? 0o700 : 0o2770) == 0 else {
      throw JournalError.system(errno, path: folder)
    }
  }

  /// Gives an open file the group and the mode that a desk's files have, whatever the umask is.
  static func setAccess(_ descriptor: Int32, path: String, group: UInt32?) throws(JournalError) {
    if let group, fchown(descriptor, uid_t.max, group) != 0 { throw JournalError.system(errno, path: path) }
    guard fchmod(descriptor, group == nil ? 0o600 : 0o660) == 0 else {
      throw JournalError.system(errno, path: path)
    }
  }

  /// Makes a new file with these bytes, on disk when it returns; refuses when one exists.
  static func write(_ bytes: [UInt8], to path: String, group: UInt32?) throws(JournalError) {
    let file = try JournalFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
    try setAccess(file.descriptor, path: path, group: group)
    try file.writeAll(bytes[...])
    guard fsync(file.descriptor) == 0 else { throw JournalError.system(errno, path: path) }
  }

  /// Puts the names in a folder on disk.
  static func sync(_ folder: String) throws(JournalError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw JournalError.system(errno, path: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw JournalError.system(errno, path: folder) }
  }

  /// Whether a folder holds nothing.
  private static func isEmpty(_ folder: String) throws(JournalError) -> Bool {
    guard let listing = opendir(folder) else {
      let number = errno
      throw number == ENOTDIR ? JournalError(.folderInUse, path: folder) : .system(number, path: folder)
    }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix(3).prefix { $0 != 0 } }.map { $0 }
      if name != [0x2E], name != [0x2E, 0x2E] { return false }
    }
    return true
  }
}

extension JournalFile {
  /// Writes all bytes at the file's own place.
  borrowing func writeAll(_ bytes: ArraySlice<UInt8>) throws(JournalError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw JournalError.system(count == 0 ? EIO : errno, path: path) }
      rest = rest.dropFirst(count)
    }
  }
}
