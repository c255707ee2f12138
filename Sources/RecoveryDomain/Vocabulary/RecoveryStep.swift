/// The eight steps of a recovery; the step of a case is the first whose condition is not met (`domain` §3).
public enum RecoveryStep: String, CaseIterable, Sendable {
  case record
  case judge
  /// Scope and route: which points, whose they are.
  case scope
  case analyse
  case propose
  case approve
  case carryOut
  case evaluate
}
