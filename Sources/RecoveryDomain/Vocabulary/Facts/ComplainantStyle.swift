/// How a dissatisfied customer acts (after Singh 1990).
public enum ComplainantStyle: String, CaseIterable, Sendable {
  /// Seldom says it.
  case passive
  /// Tells us.
  case voicer
  /// Tells friends, and leaves.
  case irate
  /// Goes to third parties.
  case activist
}
