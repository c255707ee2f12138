import DeskText
import EventJournal
import Glibc

/// Whether this user has had a console open before: remembered by an empty file in the state folder.
enum FirstVisit {
  /// Tells whether this is the first time, and remembers that it was; not where that cannot be remembered, for then it
  /// would be the first time for ever.
  static func take(stateFolder: String) -> Bool {
    let path = stateFolder + "/welcomed"
    guard access(path, F_OK) != 0 else { return false }
    guard (try? DeskFolders.makeParents(of: path)) != nil else { return false }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }
}
