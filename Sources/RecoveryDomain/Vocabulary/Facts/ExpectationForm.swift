/// How clearly the customer had said what was expected (`domain` §2).
public enum ExpectationForm: String, CaseIterable, Sendable {
  case stated
  /// Not said, but to be taken for granted.
  case implied
  /// The customer could not say it either.
  case vague
}
