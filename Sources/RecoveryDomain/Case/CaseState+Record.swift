extension CaseState {
  /// Something that bears a complaint out or speaks against it.
  public struct Evidence: Hashable, Sendable {
    /// What it is and where it lies (personal).
    public let text: String
    /// When it was noted.
    public let at: Timestamp
    /// By whom: a login name.
    public let by: String
  }

  /// What is to keep a failure from happening again (ISO 10002: preventive action).
  public struct Prevention: Hashable, Sendable {
    /// What is to be done (personal: it may name people).
    public let text: String
    /// Who sees to it: a login name.
    public let owner: String
    /// By when.
    public let due: Timestamp?
  }

  /// How long the record is kept.
  public struct Retention: Hashable, Sendable {
    /// The day that somebody set; nil leaves it to the policy.
    public var keepUntil: Timestamp?
    /// A law or a dispute forbids that it goes, whatever the day.
    public var isHeld = false

    /// A record that nothing special is said of.
    public init() {}
  }

  /// Until when the record is kept: as somebody set it, or so long after its closing as the policy of its day says.
  public var keepUntil: Timestamp? {
    if let set = retention.keepUntil { return set }
    guard let closedAt, let span = terms.facts.retention else { return nil }
    return closedAt + span
  }
}
