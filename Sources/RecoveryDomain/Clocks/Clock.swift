/// One running clock of a case.
public struct Clock: Hashable, Sendable {
  /// What it counts down to.
  public let kind: ClockKind
  /// The planned action it belongs to, for `promisedAction`.
  public let action: PlannedAction.ID?
  /// The code of the policy's rule that it follows; nil for the clocks of the house.
  public let deadline: String?
  /// When it began.
  public let start: Timestamp
  /// When it is due; while paused, the due time if it went on now is later still.
  public let due: Timestamp
  /// Since when it stands still; nil while it runs.
  public let pausedSince: Timestamp?
  /// For whom it stands still; nil while it runs.
  public let pausedFor: WaitReason?
  /// What it counts: its calendar without the pauses that are over.
  public let time: CountedTime

  /// A clock from its parts.
  public init(
    kind: ClockKind, action: PlannedAction.ID? = nil, deadline: String? = nil, start: Timestamp,
    due: Timestamp,
    pausedSince: Timestamp? = nil, pausedFor: WaitReason? = nil,
    time: CountedTime = CountedTime(.aroundTheClock)
  ) {
    self.kind = kind
    self.action = action
    self.deadline = deadline
    self.start = start
    self.due = due
    self.pausedSince = pausedSince
    self.pausedFor = pausedFor
    self.time = time
  }

  /// Whether the due time has passed; a paused clock is never overdue.
  public func isOverdue(at now: Timestamp) -> Bool { pausedSince == nil && due < now }

  /// The moment by which the queue orders this clock (`decisions` 16): an ordinary clock's due time minus the head
  /// start, counted in the clock's own calendar; a statutory one counts as due at `statutoryShare` of its span, minus
  /// the full cap.
  public func effectiveDue(headStart: Duration, terms: ServiceTerms) -> Timestamp {
    guard kind == .statutory else { return time.calendar.moment(headStart, before: due) }
    return time.calendar.moment(terms.headStartCap, before: countsAsDue(terms: terms))
  }

  /// The moment at which a clock counts as due before head starts: at `statutoryShare` of a statutory clock's span,
  /// counted in its own calendar; at its due time for any other.
  public func countsAsDue(terms: ServiceTerms) -> Timestamp {
    guard kind == .statutory, due > start else { return due }
    let span = time.counted(from: start, to: due).wholeMilliseconds
    let counted = Int64((Double(span) * terms.statutoryShare).rounded(.down))
    return time.moment(after: .milliseconds(counted), from: start)
  }
}
