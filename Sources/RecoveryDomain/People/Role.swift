/// What a person at the desk may do; resolved to user names when a policy is adopted (`decisions` 5).
public enum Role: String, CaseIterable, Sendable {
  case agent, senior, supervisor, manager
  /// Reads and exports, changes nothing.
  case auditor

  /// Whether the role may write into the journal at all.
  public var mayWrite: Bool { self != .auditor }

  /// Whether the role may decide for others: take a case over before its lease ends, void a case that
  /// a colleague holds or on which money was paid.
  public var leadsOthers: Bool { self == .supervisor || self == .manager }
}
