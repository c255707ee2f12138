/// What the policy asks for before a case closes, beyond what every case owes (`decisions` 27).
public struct ClosingRule: Hashable, Sendable {
  /// What each point of a complaint can need for itself.
  public enum PointNeed: String, CaseIterable, Sendable {
    case judgement, answer
  }

  /// The facts that must be known before a case of a severity closes.
  public var facts: [Severity: Set<CaseFact>]
  /// What every point of a complaint needs before the case closes.
  public var points: Set<PointNeed>

  /// A rule from what it asks for.
  public init(facts: [Severity: Set<CaseFact>], points: Set<PointNeed> = []) {
    self.facts = facts
    self.points = points
  }
}
