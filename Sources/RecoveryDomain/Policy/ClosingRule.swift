/// What the policy asks for before a case closes, beyond what every case owes (`decisions` 27).
public struct ClosingRule: Hashable, Sendable {
  /// The facts that must be known before a case of a severity closes.
  public var facts: [Severity: Set<OwedFact>]

  /// A rule from the facts it asks for.
  public init(facts: [Severity: Set<OwedFact>]) { self.facts = facts }
}

/// The four facts that an agent owes on every case (`domain` §2, *Owed*).
public enum OwedFact: String, CaseIterable, Sendable {
  case kind, severity, cause, asked
}
