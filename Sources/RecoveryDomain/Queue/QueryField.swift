/// A field that a written query can ask for, as in `status:open`; the raw value is its English name.
public enum QueryField: String, CaseIterable, Sendable {
  case view, `is`, status, step, owner, changedOwner, promiseOwner, severity, channel, flag
  case due, received, closed
  case number = "case"
  case customer, contact, order, source
  case importID = "import"

  /// The coded words that may stand behind the field, in the order in which they are offered; empty where any text
  /// may stand. A time knows `now`, an owner also any login name.
  public var codedValues: [String] {
    switch self {
    case .view: QueueView.allCases.map(\.rawValue)
    case .is: QueryFact.allCases.map(\.rawValue)
    case .status: CaseStatus.allCases.map(\.rawValue)
    case .step: RecoveryStep.allCases.map(\.rawValue)
    case .owner, .changedOwner, .promiseOwner: QueryHolder.allCases.map(\.rawValue)
    case .severity: Severity.allCases.map(\.rawValue)
    case .channel: Channel.allCases.map(\.rawValue)
    case .flag: CaseFlag.allCases.map(\.rawValue)
    case .due, .received, .closed: QueryDay.allCases.map(\.rawValue)
    case .number, .customer, .contact, .order, .source, .importID: []
    }
  }

  /// Whether the field asks for a time.
  public var isTime: Bool { self == .due || self == .received || self == .closed }
}

/// A word for a time.
public enum QueryDay: String, CaseIterable, Sendable {
  case now, today, tomorrow, yesterday

  /// How many days after today; nil for now, which is no day.
  var daysAhead: Int? {
    switch self {
    case .now: nil
    case .today: 0
    case .tomorrow: 1
    case .yesterday: -1
    }
  }
}

/// Whose cases are asked for without a name.
public enum QueryHolder: String, CaseIterable, Sendable {
  case me, nobody
}

/// A unit in which a length of time is written.
public enum QueryUnit: String, CaseIterable, Sendable {
  case minute, hour, day, week

  /// How long it is.
  public var length: Duration {
    switch self {
    case .minute: .minutes(1)
    case .hour: .hours(1)
    case .day: .days(1)
    case .week: .days(7)
    }
  }
}

/// What `is:` can ask of a case.
public enum QueryFact: String, CaseIterable, Sendable {
  /// Neither closed nor voided: more than `status:open`, which asks for that one status.
  case open
  case overdue, mine, unclaimed, reopened, needsReading
  /// It has events of a newer Redress.
  case unknownEvents
}
