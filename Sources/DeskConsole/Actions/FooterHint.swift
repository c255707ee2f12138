import RecoveryDomain

/// How an action stands in the line of keys: whether, how early, and at which end.
struct FooterHint: Sendable {
  /// How much an action matters in a situation.
  enum Weight: Equatable, Sendable {
    /// It would do nothing for the person now, and takes no room.
    case hidden
    /// It stands where its rank puts it.
    case usual
    /// It is what brings the case, or the desk, on now: it goes before the usual ones.
    case leading
  }

  /// What matters first has the lowest rank; where room is short, the highest ranks go.
  let rank: Int
  /// Whether it stands at the end of the line, where people look for help and the way out.
  let isAtEnd: Bool
  /// How much it matters in a situation.
  let weight: @Sendable (FooterSituation) -> Weight

  /// Leading actions stand behind help and the ways out, and before all others.
  private static let leadingRank = 5

  /// A hint from its parts.
  init(
    _ rank: Int, isAtEnd: Bool = false,
    weight: @escaping @Sendable (FooterSituation) -> Weight = { _ in .usual }
  ) {
    self.rank = rank
    self.isAtEnd = isAtEnd
    self.weight = weight
  }

  /// A hint that is shown only while something holds.
  static func only(
    _ rank: Int, isAtEnd: Bool = false, when holds: @escaping @Sendable (FooterSituation) -> Bool
  ) -> FooterHint {
    FooterHint(rank, isAtEnd: isAtEnd) { holds($0) ? .usual : .hidden }
  }

  /// A hint that leads while something holds of the case that is shown, and is usual as long as the case is open.
  static func leading(
    _ rank: Int, when holds: @escaping @Sendable (CaseStanding) -> Bool
  ) -> FooterHint {
    FooterHint(rank) { situation in
      guard let standing = situation.standing else { return .usual }
      return holds(standing) ? .leading : standing.status.isOpen ? .usual : .hidden
    }
  }

  /// The rank in a situation; nil where the hint takes no room.
  func rank(in situation: FooterSituation) -> Int? {
    switch weight(situation) {
    case .hidden: nil
    case .usual: rank
    case .leading: min(rank, Self.leadingRank)
    }
  }
}

extension FooterHint: ExpressibleByIntegerLiteral {
  /// A hint that always matters the same.
  init(integerLiteral rank: Int) { self.init(rank) }
}
