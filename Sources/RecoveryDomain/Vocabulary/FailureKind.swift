/// What failed: *what* was delivered, *how* it was delivered, or both.
public enum FailureKind: String, CaseIterable, Sendable {
  case outcome
  case process
  case both
}
