/// Which side of the customer was hurt; each needs its own answer (`domain` §2, *Kind*).
public enum ProblemSide: String, CaseIterable, Sendable {
  /// A practical loss: money, time, a thing that does not work.
  case practical
  /// Hurt feelings: humiliation, fear, being ignored.
  case emotional
  case both
}
