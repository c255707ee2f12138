/// Whether a complaint stands.
public enum Judgement: String, CaseIterable, Sendable {
  case upheld
  case partlyUpheld
  /// Still owes an explanation and the way to appeal (`domain` §3).
  case notUpheld
}
