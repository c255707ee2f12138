/// Who does something: a user of the operating system with the role that the policy gives them.
///
/// Identity comes from the operating system, never from an option.
public struct Actor: Hashable, Sendable {
  /// The login name.
  public let name: String
  /// The numeric user id.
  public let uid: UInt32
  /// The role in force when it was done.
  public let role: Role

  /// A person with a role.
  public init(name: String, uid: UInt32, role: Role) {
    self.name = name
    self.uid = uid
    self.role = role
  }
}
