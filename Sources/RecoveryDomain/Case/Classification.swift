/// The coded facts of a case; absent members are not known yet, and in a change they stay as they were.
public struct Classification: Hashable, Sendable {
  /// What failed.
  public var kind: FailureKind?
  /// How grave it is.
  public var severity: Severity?
  /// The policy's code for why it is critical.
  public var criticalReason: String?
  /// Where the failure comes from.
  public var cause: CauseClass?
  /// What the customer asked for; empty while unknown.
  public var asked: Set<RemedyAsked> = []
  /// Whether the service can be done again.
  public var redoable: Redoable?
  /// The loss that the desk found, after looking into it.
  public var assessed: Money?
  /// What gives a head start or asks for care.
  public var flags: Set<CaseFlag> = []
  /// Flags that a change takes away; always empty in a folded case.
  public var clearedFlags: Set<CaseFlag> = []

  /// A classification of which nothing is known yet.
  public init() {}

  /// Takes over every member that `change` knows; one found not to be critical loses the reason for being so.
  public mutating func take(_ change: Classification) {
    kind = change.kind ?? kind
    severity = change.severity ?? severity
    let isCritical = change.severity.map { $0 == .critical } ?? true
    criticalReason = isCritical ? change.criticalReason ?? criticalReason : nil
    cause = change.cause ?? cause
    redoable = change.redoable ?? redoable
    assessed = change.assessed ?? assessed
    if !change.asked.isEmpty { asked = change.asked }
    flags = flags.union(change.flags).subtracting(change.clearedFlags)
  }

  /// Whether one of the four owed facts is known.
  public func knows(_ fact: OwedFact) -> Bool {
    switch fact {
    case .kind: kind != nil
    case .severity: severity != nil
    case .cause: cause != nil
    case .asked: !asked.isEmpty
    }
  }
}
