import Glibc

/// Tells through a descriptor for `poll(2)` that files in some folders changed, by inotify(7).
final class FolderWatch: Sendable {
  /// Readable when something happened; call ``drain()`` then.
  let descriptor: Int32

  /// Watches those of the folders that are there; nil where none is, or the system refuses.
  init?(folders: [String]) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // Editors write in place, or put another file in its place.
    let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR)
    let watched = folders.filter { inotify_add_watch(descriptor, $0, changes) >= 0 }
    guard !watched.isEmpty else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes all that happened; never waits.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
