/// The facts under which an action can be done; an empty set asks nothing of its fact.
///
/// A fact that is not known yet stands in no way: first aid never waits for paperwork (`domain` §3).
public struct ActionCondition: Hashable, Sendable {
  /// A fact that a condition looks at.
  public enum Fact: String, CaseIterable, Sendable {
    case redoable, kind, severity, cause
  }

  /// The answers to whether the service can be done again.
  public var redoable: Set<Redoable>
  /// The kinds of failure.
  public var kinds: Set<FailureKind>
  /// The severities.
  public var severities: Set<Severity>
  /// The causes.
  public var causes: Set<CauseClass>

  /// A condition from what it asks of each fact.
  public init(
    redoable: Set<Redoable> = [], kinds: Set<FailureKind> = [], severities: Set<Severity> = [],
    causes: Set<CauseClass> = []
  ) {
    self.redoable = redoable
    self.kinds = kinds
    self.severities = severities
    self.causes = causes
  }

  /// The condition that asks nothing.
  public static let always = ActionCondition()

  /// The first fact of a case that forbids the action; nil when none does.
  public func misfit(_ facts: Classification) -> Fact? {
    func forbids<Word>(_ allowed: Set<Word>, _ known: Word?) -> Bool {
      known.map { !allowed.isEmpty && !allowed.contains($0) } ?? false
    }
    if forbids(redoable, facts.redoable) { return .redoable }
    if forbids(kinds, facts.kind) { return .kind }
    if forbids(severities, facts.severity) { return .severity }
    if forbids(causes, facts.cause) { return .cause }
    return nil
  }
}
