/// One running clock of a case.
public struct Clock: Hashable, Sendable {
  /// What it counts down to.
  public let kind: ClockKind
  /// The planned action it belongs to, for `promisedAction`.
  public let action: PlannedAction.ID?
  /// When it began.
  public let start: Timestamp
  /// When it is due; while paused, the due time if it went on now is later still.
  public let due: Timestamp
  /// Since when it stands still; nil while it runs.
  public let pausedSince: Timestamp?

  /// A clock from its parts.
  public init(
    kind: ClockKind, action: PlannedAction.ID? = nil, start: Timestamp, due: Timestamp,
    pausedSince: Timestamp? = nil
  ) {
    self.kind = kind
    self.action = action
    self.start = start
    self.due = due
    self.pausedSince = pausedSince
  }

  /// Whether the due time has passed; a paused clock is never overdue.
  public func isOverdue(at now: Timestamp) -> Bool { pausedSince == nil && due < now }

  /// The moment by which the queue orders this clock (`decisions` 16): an ordinary clock's due time minus the head
  /// start; a statutory one counts as due at `statutoryShare` of its span, minus the full cap.
  public func effectiveDue(headStart: Duration, terms: ServiceTerms) -> Timestamp {
    guard kind == .statutory else { return due - headStart }
    let span = due.timeSince(start).wholeMilliseconds
    let counted = Int64((Double(span) * terms.statutoryShare).rounded(.down))
    return start + .milliseconds(counted) - terms.headStartCap
  }
}
