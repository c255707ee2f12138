import CLinux
import Glibc
import RecoveryDomain

/// The folder `presence/` in a desk: a file per process, locked by the kernel while the process lives (`decisions` 15).
///
/// Everything is done relative to the folder's descriptor, so that nobody can lead it elsewhere by a link. A file
/// counts only when it is an ordinary one, locked, of the right length, and says the name of the user it belongs to.
final class PresenceFolder: Sendable {
  /// The folder's name within a desk.
  static let name = "presence"
  /// The folder, open.
  let descriptor: Int32
  /// The folder's path.
  let path: String
  /// The modes that the desk's files and folders have.
  private let mode: mode_t
  /// The login name of a user id.
  private let loginName: @Sendable (UInt32) -> String

  /// So many files are looked at: beyond, somebody is filling the folder.
  private static let fileLimit = 512
  /// The longest name of a file that is looked at, in bytes.
  private static let longestName = 64
  /// How a file is called until it is locked.
  private static let unfinished = "new-"
  /// A file that is not locked so long after it was made was left by a process that died over it, in seconds.
  private static let unfinishedSeconds = 60

  /// Opens the folder of a desk, and makes it where there is none; nil when that cannot be done.
  init?(desk: String, loginName: @escaping @Sendable (UInt32) -> String = { SystemUser.loginName(of: $0) }) {
    path = desk + "/" + Self.name
    self.loginName = loginName
    var info = stat()
    guard stat(desk, &info) == 0 else { return nil }
    let isShared = info.st_mode & S_IRWXG != 0
    mode = isShared ? 0o660 : 0o600
    let isNew = mkdir(path, 0o700) == 0
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    if isNew {
      if isShared { _ = fchown(descriptor, uid_t.max, info.st_gid) }
      _ = fchmod(descriptor, isShared ? 0o2770 : 0o700)
    }
  }

  deinit { close(descriptor) }

  /// A file of this process, with its lock; both go with the value, whatever ends the process.
  final class OwnFile: Sendable {
    /// The file's name.
    let name: String
    /// Holds the lock.
    let descriptor: Int32
    /// The folder it stands in.
    private let folder: PresenceFolder

    /// A file that is open and locked.
    init(name: String, descriptor: Int32, folder: PresenceFolder) {
      self.name = name
      self.descriptor = descriptor
      self.folder = folder
    }

    deinit {
      unlinkat(folder.descriptor, name, 0)
      close(descriptor)
    }

    /// Says something else from now on.
    /// - Returns: Whether it could be written.
    @discardableResult
    func write(_ presence: Presence) -> Bool {
      let bytes = PresenceRecord.encode(presence)
      return pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
    }
  }

  /// Makes this process's file; nil when the folder cannot be written.
  ///
  /// It gets its name only when it is locked, so that nobody takes it for one whose process is gone.
  func place(_ presence: Presence) -> OwnFile? {
    let name = String.randomHexadecimal(digits: 24)
    let draft = Self.unfinished + name
    let file = openat(descriptor, draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    let own = OwnFile(name: name, descriptor: file, folder: self)
    guard clinux_flock(file, LOCK_EX | LOCK_NB) == 0, fchmod(file, mode) == 0, own.write(presence),
      renameat(descriptor, draft, descriptor, name) == 0
    else {
      unlinkat(descriptor, draft, 0)
      return nil
    }
    return own
  }

  /// Who is there, this process's own file left out; files of processes that are gone are deleted.
  func others(than own: OwnFile?) -> [Presence] {
    var found: [Presence] = []
    for name in names() where name != own?.name {
      if let presence = look(name) { found.append(presence) }
    }
    return found.sorted { ($0.user, $0.host, $0.pid) < ($1.user, $1.host, $1.pid) }
  }

  /// What a file tells; nil when it tells nothing, or its process is gone.
  private func look(_ name: String) -> Presence? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    if clinux_flock(file, LOCK_SH | LOCK_NB) == 0 {
      let isUnfinished = name.hasPrefix(Self.unfinished)
      if !isUnfinished || time(nil) - info.st_mtim.tv_sec > Self.unfinishedSeconds {
        unlinkat(descriptor, name, 0)
      }
      return nil
    }
    guard errno == EWOULDBLOCK, info.st_size == PresenceRecord.byteCount else { return nil }
    var bytes = [UInt8](repeating: 0, count: PresenceRecord.byteCount)
    guard pread(file, &bytes, bytes.count, 0) == bytes.count, let presence = PresenceRecord.decode(bytes),
      presence.user == loginName(info.st_uid)
    else { return nil }
    return presence
  }

  /// The names of the files, those with strange names left out.
  private func names() -> [String] {
    // Its own description: listings through a shared one would share their place.
    let listed = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0, let listing = fdopendir(listed) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while names.count < Self.fileLimit, let entry = readdir(listing) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes.count <= Self.longestName, bytes.first != UInt8(ascii: ".") else { continue }
      names.append(String(decoding: bytes, as: UTF8.self))
    }
    return names
  }
}
