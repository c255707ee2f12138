/// A list that an agent can turn to, the first ten with one key; each is a saved query.
public enum QueueView: String, CaseIterable, Sendable {
  case allOpen, mine, unclaimed
  /// The nearest clock is due within the policy's warning time.
  case dueSoon
  case overdue, waitingCustomer, waitingOthers, followUps, needsReading, closed
  /// Promised actions are owed by the user, whoever has the case.
  case promised

  /// The query that the view stands for.
  public var query: CaseQuery {
    switch self {
    case .allOpen: CaseQuery(.isOpen)
    case .mine: CaseQuery(.isOpen, .owner(.me))
    case .unclaimed: CaseQuery(.isOpen, .owner(.nobody))
    case .dueSoon:
      CaseQuery(.isOpen, .due(.init(from: .fromNow(.zero), until: .fromNow(Self.dueSoonSpan))))
    case .overdue: CaseQuery(.isOpen, .due(.init(until: .fromNow(.zero))))
    case .waitingCustomer: CaseQuery(.status(.waitingCustomer))
    case .waitingOthers: CaseQuery(.status(.waitingOthers))
    case .followUps: CaseQuery(.status(.resolved))
    case .needsReading: CaseQuery(.isOpen, .needsReading)
    case .closed: CaseQuery(.status(.closed))
    case .promised: CaseQuery(.isOpen, .promiseOwner(.me))
    }
  }

  /// How near *due soon* is.
  public static let dueSoonSpan = Duration.hours(2)

  /// Whether what belongs to the view changes as time passes, without any event.
  public var isBoundedByTime: Bool { self == .dueSoon || self == .overdue }
}
