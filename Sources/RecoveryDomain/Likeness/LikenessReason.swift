/// Why a case may be the same as a complaint, the surest first.
public enum LikenessReason: Hashable, Sendable, Comparable {
  /// The same order, booking or account.
  case order
  /// The same contact.
  case contact
  /// The same name, and these words or pairs of ideographs in both headlines.
  case nameAndWords([String])

  private var rank: Int {
    switch self {
    case .order: 0
    case .contact: 1
    case .nameAndWords: 2
    }
  }

  /// The surer one first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
