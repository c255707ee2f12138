/// Whether the failed service was used; it decides how far money makes up for it (`formulas` §2).
public enum ServiceUse: String, CaseIterable, Sendable {
  /// It could not be used.
  case rejected
  /// It was used all the same.
  case accepted
}
