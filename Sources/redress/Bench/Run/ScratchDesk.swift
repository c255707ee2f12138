import DeskText
import EventJournal
import Foundation
import Glibc
import RecoveryDomain
import ServiceDesk

/// A copy of a desk on the same file system, with an index of its own, that is thrown away after measuring.
struct ScratchDesk {
  /// The folder that holds everything.
  let folder: String
  /// Where the copy stands.
  let places: DeskPlaces

  /// The variables that keep a program's index and drafts within the folder.
  var environment: [String: String] {
    [
      "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
      "XDG_CONFIG_HOME": folder + "/configuration",
    ]
  }

  /// An empty folder beside a desk; `desk` is not made yet.
  init(beside desk: String) throws(Fault) {
    var path = desk
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    var template = Array((path + "-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .storage(StorageFault(errno, path: path)) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    places = DeskPlaces(
      desk: folder + "/desk",
      environment: [
        "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
        "XDG_CONFIG_HOME": folder + "/configuration",
      ], home: folder)
  }

  /// Copies a desk's journal into the folder and waits until it is on disk: otherwise the first sync of a
  /// measurement pays for the copy.
  func copyJournal(of desk: String) throws(Fault) {
    let target = places.desk + "/" + Journal.fileName
    do {
      try FileManager.default.createDirectory(
        atPath: places.desk, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try FileManager.default.copyItem(atPath: desk + "/" + Journal.fileName, toPath: target)
    } catch {
      throw .storage(StorageFault(errno, path: target))
    }
    let descriptor = Glibc.open(target, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else { throw .storage(StorageFault(errno, path: target)) }
  }

  /// Removes the folder with all that is in it.
  func throwAway() { FolderRemoval.remove(folder) }
}
