/// The provider's four gaps; the fifth, the customer's, is their result (Parasuraman, Zeithaml and Berry 1985).
public enum ProviderGap: String, CaseIterable, Sendable {
  /// Gap 1: not knowing what customers expect.
  case knowledge
  /// Gap 2: wrong standards.
  case standards
  /// Gap 3: performance below the standard.
  case performance
  /// Gap 4: promises beyond what is delivered.
  case promises

  /// Its number, 1…4.
  public var number: Int {
    switch self {
    case .knowledge: 1
    case .standards: 2
    case .performance: 3
    case .promises: 4
    }
  }
}
