/// A case that may be the same as a complaint that is being recorded.
public struct LikelyCase: Hashable, Sendable {
  /// What rows show of it.
  public let summary: CaseSummary
  /// Why, the surest reason first; never empty.
  public let reasons: [LikenessReason]

  /// So many are worth a look while somebody waits on the telephone.
  public static let limit = 5
  /// Headlines less alike than this are about something else: two in five of their words.
  private static let leastLikeness = 0.4

  /// A case with why it may be the same; nil when nothing says so, or it is void.
  public init?(_ summary: CaseSummary, as traits: ComplaintTraits) {
    guard summary.status != .voided else { return nil }
    var reasons: [LikenessReason] = []
    if let order = traits.order, let known = summary.order, HalfWidth.key(order) == HalfWidth.key(known) {
      reasons.append(.order)
    }
    if let contact = traits.contact, let known = summary.contact,
      TypedContact(contact).mayBe(TypedContact(known))
    {
      reasons.append(.contact)
    }
    if let customer = traits.customer, let known = summary.customer,
      HalfWidth.key(customer) == HalfWidth.key(known),
      let headline = traits.headline.map({ TextLikeness($0) }),
      let other = summary.headline.map({ TextLikeness($0) }),
      headline.likeness(to: other) >= Self.leastLikeness
    {
      reasons.append(.nameAndWords(headline.shared(with: other)))
    }
    guard !reasons.isEmpty else { return nil }
    self.summary = summary
    self.reasons = reasons
  }

  /// The likeliest of some cases: open ones first, then by the surest reason, then the newest.
  public static func likeliest(of summaries: [CaseSummary], as traits: ComplaintTraits) -> [LikelyCase] {
    let likely = Set(summaries).compactMap { LikelyCase($0, as: traits) }.sorted { left, right in
      let (isOpen, isOtherOpen) = (left.summary.status.isOpen, right.summary.status.isOpen)
      if isOpen != isOtherOpen { return isOpen }
      if left.reasons[0] < right.reasons[0] { return true }
      if right.reasons[0] < left.reasons[0] { return false }
      return left.summary.received > right.summary.received
    }
    return Array(likely.prefix(limit))
  }
}
