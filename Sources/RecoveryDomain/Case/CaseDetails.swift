/// What is known of a complaint's circumstances; absent members are unknown, and in a change they stay as they were.
///
/// The members that can identify a person, and all that the customer said, are personal: they stand in a line's
/// `private` and nowhere else (`decisions` 2).
public struct CaseDetails: Hashable, Sendable {
  /// The way the complaint came in.
  public var channel: Channel?
  /// Where in the customer's journey it happened.
  public var touchpoint: String?
  /// Product or service line.
  public var product: String?
  /// When the failure happened.
  public var occurred: Timestamp?
  /// The price of the service.
  public var price: Money?
  /// The loss that the customer claims.
  public var claimed: Money?
  /// What the price or loss was in a foreign currency, as it was written.
  public var foreignAmount: String?
  /// The deadline that an outside body set.
  public var externalDue: Timestamp?
  /// The outside body itself: a regulator, a city hotline, a travel site.
  public var externalBody: String?
  /// The outside body's own reference (personal).
  public var externalReference: String?
  /// The customer's name (personal).
  public var customer: String?
  /// Telephone number, address or handle (personal).
  public var contact: String?
  /// Order, booking or account (personal).
  public var order: String?
  /// Who speaks for the customer, with authority to do so (personal).
  public var representative: String?
  /// What gives that person the authority (personal).
  public var authority: String?
  /// What we had promised before it failed (personal: it stands in the customer's or a colleague's words).
  public var promised: String?
  /// One line that says what it is about (personal: it is cut from the words).
  public var headline: String?
  /// The customer's own words, verbatim (personal).
  public var words: String?
  /// What was asked for, in the words of the source (personal).
  public var askedWords: String?

  /// Details of which nothing is known yet.
  public init() {}

  /// Takes over every member that `change` knows; an empty text clears its member.
  public mutating func take(_ change: CaseDetails) {
    func text(_ old: inout String?, _ new: String?) {
      if let new { old = new.isEmpty ? nil : new }
    }
    channel = change.channel ?? channel
    occurred = change.occurred ?? occurred
    price = change.price ?? price
    claimed = change.claimed ?? claimed
    externalDue = change.externalDue ?? externalDue
    text(&touchpoint, change.touchpoint)
    text(&product, change.product)
    text(&foreignAmount, change.foreignAmount)
    text(&externalBody, change.externalBody)
    text(&externalReference, change.externalReference)
    text(&customer, change.customer)
    text(&contact, change.contact)
    text(&order, change.order)
    text(&representative, change.representative)
    text(&authority, change.authority)
    text(&promised, change.promised)
    text(&headline, change.headline)
    text(&words, change.words)
    text(&askedWords, change.askedWords)
  }
}
