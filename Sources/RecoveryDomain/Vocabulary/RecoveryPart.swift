/// The four things that an answer must contain: the 4R (`domain` §1).
public enum RecoveryPart: String, CaseIterable, Sendable {
  /// To say that one is sorry.
  case regret
  /// To correct what went wrong.
  case putRight
  /// To make up for the loss.
  case reimburse
  /// To see that it does not happen again.
  case reform
}
