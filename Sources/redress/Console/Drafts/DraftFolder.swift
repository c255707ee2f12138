import DeskConsole
import DeskText
import Glibc
import RecoveryDomain
import ServiceDesk

/// The half-written texts of one console on disk: a file each, so that a crash or a power cut loses none.
///
/// Every console has a mark of its own: the files that it writes begin with it, and a lock file of that name is held
/// for as long as the process lives. What stands under a mark whose lock nobody holds was left by a dead console;
/// the next one to start takes it over. So two consoles of one user never write over each other's texts.
struct DraftFolder: Sendable {
  /// What was left by consoles that ended.
  struct Found: Sendable {
    /// The texts, taken over by this console.
    var drafts: [KeptDraft] = []
    /// Files that are no drafts of this desk; they stay where they are.
    var faults: [Fault] = []
  }

  /// The folder.
  let path: String
  private let deskID: String
  /// What the files of this console begin with.
  private let mark = String.randomHexadecimal(digits: 12)
  private let lock: HeldLock

  /// More than this is no text that somebody typed.
  private static let largestFile = 16 << 20
  /// So many texts of the same form and case are taken over at once; more wait for the next start.
  private static let mostCopies = 20
  private static let ending = ".draft"
  private static let lockEnding = ".lock"

  /// Opens the folder of a desk under a user's folder for state, and takes the mark.
  ///
  /// - Throws: `Fault.draft` when nothing can be written there.
  init(state: String, deskID: String) throws(Fault) {
    path = "\(state)/\(deskID)/drafts"
    self.deskID = deskID
    do throws(PrivateFile.Failure) {
      try PrivateFile.makeFolder(path)
      lock = try HeldLock(path: "\(path)/\(mark)\(Self.lockEnding)", makes: true)
    } catch {
      throw .draft(.notKept(folder: path, reason: SystemReason.text(error.errno)))
    }
  }

  /// Takes over what dead consoles left.
  func adopt() -> Found {
    var found = Found()
    let names = Self.names(in: path)
    for other in Set(names.compactMap { $0.split(separator: ".").first.map(String.init) }).sorted()
    where other != mark {
      let lockName = other + Self.lockEnding
      let theirs = try? HeldLock(path: "\(path)/\(lockName)", makes: !names.contains(lockName))
      guard let theirs else { continue }
      var isEmpty = true
      for name in names where name.hasPrefix(other + ".") && name.hasSuffix(Self.ending) {
        isEmpty = adopt(name, of: other, into: &found) && isEmpty
      }
      for name in names where name.hasPrefix(other + ".") && name.hasSuffix(PrivateFile.unfinishedEnding) {
        unlink("\(path)/\(name)")
      }
      if isEmpty { theirs.remove() }
    }
    return found
  }

  /// Writes drafts and removes others.
  ///
  /// - Throws: `Fault.draft` when the disk does not take them.
  func keep(_ drafts: [KeptDraft], gone: [KeptDraft.Name]) throws(Fault) {
    do throws(PrivateFile.Failure) {
      for draft in drafts {
        try PrivateFile.write(DraftFile.bytes(draft, deskID: deskID), to: file(of: draft.name))
      }
      for name in gone where unlink(file(of: name)) != 0 && errno != ENOENT {
        throw PrivateFile.Failure(errno: errno)
      }
      try PrivateFile.synchronize(folder: path)
    } catch {
      throw .draft(.notKept(folder: path, reason: SystemReason.text(error.errno)))
    }
  }

  /// Leaves the drafts that are kept to the next console; without any, nothing of this one stays.
  func leave() {
    let isEmpty = !Self.names(in: path).contains { $0.hasPrefix(mark + ".") && $0.hasSuffix(Self.ending) }
    if isEmpty { lock.remove() }
  }

  /// Takes one file over.
  /// - Returns: Whether it no longer stands under the dead console's mark.
  private func adopt(_ name: String, of other: String, into found: inout Found) -> Bool {
    let old = "\(path)/\(name)"
    guard let bytes = PrivateFile.read(old, limit: Self.largestFile),
      let draft = DraftFile.draft(bytes, deskID: deskID)
    else {
      found.faults.append(.draft(.unreadable(path: old)))
      return false
    }
    // Where dead consoles left the same form of the same case, each text stays one of its own.
    for copy in 0..<Self.mostCopies {
      let numbered = draft.numbered(copy)
      let place = file(of: numbered.name)
      if link(old, place) == 0 {
        unlink(old)
        found.drafts.append(numbered)
        return true
      }
      // It is the same text where taking it over was broken off.
      if PrivateFile.read(place, limit: Self.largestFile) == bytes {
        unlink(old)
        return true
      }
    }
    return false
  }

  /// Where a draft of this console stands.
  private func file(of name: KeptDraft.Name) -> String {
    let number = name.number.map { "\($0.value)" } ?? "new"
    let copy = name.copy == 0 ? "" : "-\(name.copy)"
    return "\(path)/\(mark).\(name.form).\(number)\(copy)\(Self.ending)"
  }

  /// The names in a folder.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }
}
