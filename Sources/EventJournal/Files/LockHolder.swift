import Glibc

/// The process that holds the journal's lock, as the kernel tells in `/proc/locks`.
///
/// The kernel's own list is never stale and costs the writer nothing, unlike a file with a name in it.
public struct LockHolder: Sendable, Equatable, CustomStringConvertible {
  /// The process.
  public let pid: Int32
  /// The name of its program; nil when the process cannot be seen.
  public let program: String?
  /// The user it runs as; nil when the process cannot be seen.
  public let uid: UInt32?

  /// A holder as far as it is known.
  public init(pid: Int32, program: String?, uid: UInt32?) {
    self.pid = pid
    self.program = program
    self.uid = uid
  }

  /// The program, process and user in English.
  public var description: String {
    "\(program ?? "a program") (process \(pid)\(uid.map { ", user \($0)" } ?? ""))"
  }

  /// The holder of the flock on an open file; nil when the kernel's list does not name one.
  static func find(descriptor: Int32) -> LockHolder? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, let list = smallFile("/proc/locks") else { return nil }
    let inode = ":\(info.st_ino)"
    for line in list.split(separator: "\n") where line.contains(" FLOCK ") && !line.contains(" -> ") {
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[5].hasSuffix(inode), let pid = Int32(fields[4]), pid > 0 else {
        continue
      }
      var owner = stat()
      let isVisible = stat("/proc/\(pid)", &owner) == 0
      let program = smallFile("/proc/\(pid)/comm")?.split(separator: "\n").first.map(String.init)
      return LockHolder(pid: pid, program: program, uid: isVisible ? owner.st_uid : nil)
    }
    return nil
  }

  /// The text of a file under `/proc`, at most one megabyte.
  private static func smallFile(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while text.count < 1 << 20 {
      let got = read(descriptor, &block, block.count)
      guard got > 0 else { break }
      text.append(contentsOf: block[..<got])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
