import Glibc

/// An open journal file and the reads that everything else is made of.
struct JournalFile: ~Copyable {
  /// The descriptor, closed with this value.
  let descriptor: Int32
  /// Where it was opened.
  let path: String
  /// Device and inode when it was opened.
  private let identity: (device: UInt64, inode: UInt64)

  /// Opens an ordinary file; a symbolic link as last part of the path is refused, as somebody else may
  /// have put it there.
  init(path: String, flags: Int32) throws(JournalError) {
    let descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw JournalError.system(errno, path: path) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else {
      let number = errno
      close(descriptor)
      throw JournalError.system(number, path: path)
    }
    guard info.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw JournalError(.notRegularFile, path: path)
    }
    self.descriptor = descriptor
    self.path = path
    identity = (UInt64(info.st_dev), UInt64(info.st_ino))
  }

  deinit { close(descriptor) }

  /// The length in bytes at this moment.
  func size() throws(JournalError) -> Int64 {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw JournalError.system(errno, path: path) }
    return Int64(info.st_size)
  }

  /// Refuses when another file stands at the path now.
  func checkIdentity() throws(JournalError) {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw JournalError(.replaced, path: path, errorNumber: errno) }
    guard UInt64(info.st_dev) == identity.device, UInt64(info.st_ino) == identity.inode else {
      throw JournalError(.replaced, path: path)
    }
  }

  /// Fills the room with the bytes from an offset on; fewer only at the end of the file.
  ///
  /// Returns the number of bytes read.
  func read(into room: UnsafeMutableRawBufferPointer, at offset: Int64) throws(JournalError) -> Int {
    var filled = 0
    while filled < room.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
      let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset) + filled)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw JournalError(.system, path: path, offset: offset, errorNumber: errno) }
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  /// The bytes of a range, fewer at the end of the file.
  func bytes(_ range: Range<Int64>) throws(JournalError) -> [UInt8] {
    var failure: JournalError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { room, initialized in
      do throws(JournalError) {
        let whole = UnsafeMutableBufferPointer(rebasing: room[..<range.count])
        initialized = try read(into: UnsafeMutableRawBufferPointer(whole), at: range.lowerBound)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
