import CLinux
import Glibc

/// A lock file that is held while the value lives; the kernel frees it when the process dies.
final class HeldLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock without waiting.
  ///
  /// - Throws: The system's reason; `EWOULDBLOCK` when somebody holds it.
  init(path: String, makes: Bool) throws(PrivateFile.Failure) {
    self.path = path
    let flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC | (makes ? O_CREAT | O_EXCL : 0)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw PrivateFile.Failure(errno: errno) }
    guard clinux_flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      throw PrivateFile.Failure(errno: reason)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Removes the file; the lock stays held until the value goes.
  func remove() { unlink(path) }
}
