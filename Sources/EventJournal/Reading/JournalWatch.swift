import Glibc

/// Tells through a descriptor for `poll(2)` that a journal changed, by inotify(7).
///
/// Where inotify does not work, ``Journal/hasChanged(since:)`` asked now and then does.
public final class JournalWatch: Sendable {
  /// Readable when something happened; ask ``drain()`` then.
  public let descriptor: Int32

  /// Watches the journal in a desk's folder, and the folder in case another file takes its place.
  ///
  /// - Throws: `JournalError` when the system refuses, such as when all watches are in use.
  public init(folder: String) throws(JournalError) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let path = folder + "/" + Journal.fileName
    guard descriptor >= 0 else { throw JournalError(.system, path: path, errorNumber: errno) }
    let changes = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
    let arrivals = UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR)
    guard inotify_add_watch(descriptor, path, changes) >= 0,
      inotify_add_watch(descriptor, folder, arrivals) >= 0
    else {
      let number = errno
      close(descriptor)
      throw JournalError.system(number, path: path)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes all that happened and returns whether it was about the journal; never waits.
  public func drain() -> Bool {
    var concernsJournal = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return concernsJournal }
      var offset = 0
      // struct inotify_event: wd, mask, cookie, len (32 bits each), then the name, padded with zeros.
      while offset + 16 <= count {
        let length = buffer.withUnsafeBytes {
          Int($0.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        }
        let name = buffer[offset + 16..<min(offset + 16 + length, count)].prefix { $0 != 0 }
        // Events of the file itself carry no name; neither does a lost-events notice.
        if name.isEmpty || name.elementsEqual(Journal.fileName.utf8) { concernsJournal = true }
        offset += 16 + length
      }
    }
  }
}
