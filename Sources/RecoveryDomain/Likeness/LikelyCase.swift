/// What is known of a complaint that is being recorded: enough to look for cases that may be the same.
public struct ComplaintTraits: Hashable, Sendable {
  /// Telephone number, address or handle.
  public let contact: String?
  /// Order, booking or account.
  public let order: String?
  /// The customer's name.
  public let customer: String?
  /// What it is about, in a line.
  public let headline: String?

  /// Traits from their parts.
  public init(contact: String? = nil, order: String? = nil, customer: String? = nil, headline: String? = nil)
  {
    self.contact = contact
    self.order = order
    self.customer = customer
    self.headline = headline
  }

  /// Whether nothing is known by which a case could be found.
  public var isEmpty: Bool { contact == nil && order == nil && customer == nil }
}

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
    if let order = traits.order, let known = summary.order, Self.key(order) == Self.key(known) {
      reasons.append(.order)
    }
    if let contact = traits.contact, let known = summary.contact, ContactKey(contact).mayBe(ContactKey(known))
    {
      reasons.append(.contact)
    }
    if let customer = traits.customer, let known = summary.customer, Self.key(customer) == Self.key(known),
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

  /// A text as it is compared: without blanks, in lower case, half-width.
  private static func key(_ text: String) -> String {
    HalfWidth.text(text).lowercased().filter { !$0.isWhitespace }
  }
}

/// A contact as it is compared: a telephone number by its digits, anything else by its letters.
public struct ContactKey: Hashable, Sendable {
  private let text: String
  /// Whether it is a telephone number.
  public let isNumber: Bool

  /// Fewer digits are no telephone number.
  private static let shortestNumber = 7

  /// The key of a contact.
  public init(_ contact: String) {
    let plain = HalfWidth.text(contact).lowercased().filter { !$0.isWhitespace }
    let digits = plain.filter { $0.isASCII && $0.isNumber }
    isNumber = digits.count >= Self.shortestNumber && !plain.contains { $0.isLetter || $0 == "@" }
    text = isNumber ? digits : plain
  }

  /// Whether the other contact is the same, or begins with what is typed of this number, or has the country's code
  /// before it.
  public func mayBe(_ other: ContactKey) -> Bool {
    if text == other.text { return !text.isEmpty }
    guard isNumber, other.isNumber else { return false }
    return other.text.hasPrefix(text) || other.text.hasSuffix(text) || text.hasSuffix(other.text)
  }
}
