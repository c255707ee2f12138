import DeskText
import EventJournal
import Glibc

/// The folders around a desk that is to be made.
enum DeskFolders {
  /// Makes the folders above one, for the user alone as the XDG base directory specification asks.
  static func makeParents(of folder: String) throws(Fault) {
    var path = folder[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let parent = String(path[..<slash])
    var status = stat()
    if stat(parent, &status) == 0 { return try mustBeFolder(parent) }
    try makeParents(of: parent)
    guard mkdir(parent, 0o700) == 0 || errno == EEXIST else {
      throw .storage(StorageFault(errno, path: parent))
    }
  }

  /// Refuses a path at which something else than a folder stands.
  static func mustBeFolder(_ path: String) throws(Fault) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw .storage(.notFolder(path: path))
    }
  }

  /// Whether a folder holds a desk.
  static func holdsDesk(_ folder: String) -> Bool {
    access(folder + "/" + Journal.fileName, F_OK) == 0
  }

  /// The size of a desk's journal in bytes; 0 where there is none.
  static func journalByteCount(_ folder: String) -> Int64 {
    var status = stat()
    return stat(folder + "/" + Journal.fileName, &status) == 0 ? Int64(status.st_size) : 0
  }
}

/// A group of users of the operating system.
enum UserGroup {
  /// The number of a group, by its name or number.
  static func number(of name: String) throws(Fault) -> UInt32 {
    if let entry = getgrnam(name) { return entry.pointee.gr_gid }
    if let number = UInt32(name), getgrgid(number) != nil { return number }
    throw .desk(.unknownGroup(name))
  }
}
