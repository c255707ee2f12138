/// Who wrote a line: the host's user and the role in which the desk's policy lets them act.
public struct JournalActor: Sendable, Equatable {
  /// The user's name on the host.
  public var name: String
  /// The user's number on the host.
  public var uid: UInt32
  /// The role under the policy in force, as written in the policy.
  public var role: String

  /// An actor with the parts that a line records.
  public init(name: String, uid: UInt32, role: String) {
    self.name = name
    self.uid = uid
    self.role = role
  }
}
