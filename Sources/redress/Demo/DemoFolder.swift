import Foundation
import Glibc
import ServiceDesk

/// The temporary folder of a demo, which nobody else can read.
///
/// A lock in it tells that the demo runs; the kernel frees it however the process ends, so that the next demo can remove
/// what one that was killed has left.
final class DemoFolder: Sendable {
  /// The folder.
  let path: String
  private let lock: HeldLock

  private static let prefix = "redress-demo-"
  private static let lockName = "running"

  /// Makes a folder.
  init(in temporaryFolder: String) throws(DeskError) {
    var template = Array("\(temporaryFolder)/\(Self.prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(String(cString: strerror(errno))) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(PrivateFile.Failure) {
      // Under its name it is never seen without being held.
      lock = try HeldLock(path: "\(path)/\(Self.lockName).new", makes: true)
    } catch {
      rmdir(path)
      throw .system(String(cString: strerror(error.errno)))
    }
    rename("\(path)/\(Self.lockName).new", "\(path)/\(Self.lockName)")
  }

  /// Removes the folder with all that is in it.
  func remove() { FolderRemoval.remove(path) }

  /// Removes the folders of this user's demos that no longer run.
  static func removeAbandoned(in temporaryFolder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: temporaryFolder)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = "\(temporaryFolder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
        let lock = try? HeldLock(path: "\(path)/\(lockName)", makes: false)
      else { continue }
      withExtendedLifetime(lock) { FolderRemoval.remove(path) }
    }
  }
}
