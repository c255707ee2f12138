import DeskText
import Glibc

/// A file that is appended to and synced without anything around it: the floor of every durable append.
final class BareFile {
  private let descriptor: Int32
  private let path: String

  /// A new file.
  init(path: String) throws(Fault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    self.path = path
    guard descriptor >= 0 else { throw .storage(StorageFault(errno, path: path)) }
  }

  deinit { close(descriptor) }

  /// Appends bytes and waits until they are on disk.
  func append(_ bytes: [UInt8]) throws(Fault) {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count, fdatasync(descriptor) == 0 else {
      throw .storage(StorageFault(errno, path: path))
    }
  }
}
