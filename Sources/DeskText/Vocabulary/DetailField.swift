import RecoveryDomain

/// A fact about a complaint's circumstances by name: the labels of forms and the lists of what was changed.
public enum DetailField: String, CaseIterable, Sendable {
  case channel, touchpoint, product, received, occurred, price, claimed, foreignAmount, externalDue
  case externalReference, externalBody, customer, contact, order, representative, authority, promised
  case headline, words, askedWords
}

extension Phrasebook {
  /// The facts that `details` knows, as people read them, in the order of the fields; an emptied one is empty.
  ///
  /// - Parameter now: the day on which the times are read.
  public func facts(of details: CaseDetails, now: Timestamp) -> [(field: DetailField, text: String)] {
    DetailField.allCases.compactMap { field in text(of: field, in: details, now: now).map { (field, $0) } }
  }

  /// One fact as people read it; nil when `details` does not know it.
  private func text(of field: DetailField, in details: CaseDetails, now: Timestamp) -> String? {
    switch field {
    case .channel: details.channel.map { word($0) }
    case .touchpoint: details.touchpoint
    case .product: details.product
    case .received: nil
    case .occurred: details.occurred.map { times.moment($0, now: now) }
    case .price: details.price.map { money($0) }
    case .claimed: details.claimed.map { money($0) }
    case .foreignAmount: details.foreignAmount
    case .externalDue: details.externalDue.map { times.moment($0, now: now) }
    case .externalReference: details.externalReference
    case .externalBody: details.externalBody
    case .customer: details.customer
    case .contact: details.contact
    case .order: details.order
    case .representative: details.representative
    case .authority: details.authority
    case .promised: details.promised
    case .headline: details.headline
    case .words: details.words
    case .askedWords: details.askedWords
    }
  }
}
