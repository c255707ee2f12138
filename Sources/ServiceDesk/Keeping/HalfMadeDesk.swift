import EventJournal
import Glibc

/// A desk whose making broke off before its first line: a folder with nothing in it but a journal without lines.
enum HalfMadeDesk {
  /// Whether a folder is that: nobody can have put anything into such a desk, so it can be finished.
  static func isHalfMade(_ folder: String) throws -> Bool {
    guard names(in: folder) == [Journal.fileName] else { return false }
    let journal: Journal
    do {
      journal = try Journal(folder: folder, access: .readOnly)
    } catch let error as JournalError {
      guard error.code == .firstLineUnreadable else { throw error }
      return false
    }
    let reading = try journal.read(from: .start) { _, _ in false }
    // A desk's first lines are a few thousand bytes: what is longer was never a torn first write.
    return !reading.stopped && reading.undecided.isEmpty && reading.unfinishedByteCount < 1 << 20
  }

  /// Gives folder and journal the modes and the group that making the desk would have given them.
  static func setAccess(_ folder: String, group: UInt32?) throws {
    let path = folder + "/" + Journal.fileName
    for (place, mode) in [(folder, group == nil ? 0o700 : 0o2770), (path, group == nil ? 0o600 : 0o660)] {
      if let group, chown(place, uid_t.max, group) != 0 { throw failure(place) }
      if chmod(place, mode_t(mode)) != 0 { throw failure(place) }
    }
  }

  private static func failure(_ path: String) -> JournalError {
    let number = errno
    return JournalError(number == EPERM ? .notPermitted : .system, path: path, errorNumber: number)
  }

  /// The names in a folder; none when it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
