/// A process of Redress that a person has open at the desk, and what it shows (`decisions` 15).
public struct Presence: Hashable, Sendable {
  /// The person's login name.
  public let user: String
  /// The host on which the process runs.
  public let host: String
  /// The process's number on that host.
  public let pid: Int32
  /// The case that is open; nil when none is.
  public let number: CaseNumber?

  /// A presence from its parts.
  public init(user: String, host: String, pid: Int32, number: CaseNumber?) {
    self.user = user
    self.host = host
    self.pid = pid
    self.number = number
  }
}
