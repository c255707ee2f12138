import Glibc

/// A user of the operating system: the only source of identity.
public struct SystemUser: Hashable, Sendable {
  /// The login name; `uid-1234` where the system has none for the id.
  public let name: String
  /// The numeric id.
  public let uid: UInt32

  /// A user from name and id.
  public init(name: String, uid: UInt32) {
    self.name = name
    self.uid = uid
  }

  /// The user whose rights this process has.
  public static func current() -> SystemUser {
    let uid = geteuid()
    return SystemUser(name: loginName(of: uid), uid: uid)
  }

  /// The login name of a user id; `uid-1234` where the system has none.
  static func loginName(of uid: UInt32) -> String { name(of: uid) ?? "uid-\(uid)" }

  /// Whether a login name exists on this host.
  public static func exists(_ name: String) -> Bool { getpwnam(name) != nil }

  /// The home folder in the user database; nil where it has none.
  public static func homeFolder() -> String? {
    lookUp(geteuid()) { entry in entry.pw_dir.map { String(cString: $0) } }
  }

  private static func name(of uid: uid_t) -> String? {
    lookUp(uid) { entry in entry.pw_name.map { String(cString: $0) } }
  }

  private static func lookUp(_ uid: uid_t, _ read: (passwd) -> String?) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(uid, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
    return buffer.withUnsafeBufferPointer { _ in read(entry) }
  }
}
