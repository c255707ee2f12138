/// How two names stand to each other.
public enum NameRelation: String, CaseIterable, Sendable {
  /// The same, but for case, width, titles, order and punctuation.
  case same
  /// Another way of writing the same: Chinese and Latin, traditional and simplified, a middle name, a slip in a long surname.
  case variant
  /// One says less than the other and nothing against it: a surname, an initial.
  case partial
  /// One of them is not known.
  case unknown
  /// Two names.
  case different

  /// Whether the names can be taken for one person's.
  public var isCompatible: Bool { self == .same || self == .variant }

  /// How sure it is that one person goes by both; the surest is highest.
  var rank: Int {
    switch self {
    case .same: 4
    case .variant: 3
    case .partial: 2
    case .unknown: 1
    case .different: 0
    }
  }
}
