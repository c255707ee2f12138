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
