/// How grave the failure is; critical goes first, always.
public enum Severity: String, CaseIterable, Sendable {
  case ordinary
  case severe
  /// Injury, food, fraud in progress, personal data, a child, discrimination … (the policy's list).
  case critical
}
