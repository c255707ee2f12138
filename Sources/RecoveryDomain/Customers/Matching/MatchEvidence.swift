/// Something that tells one customer from all others.
public enum StrongIdentifier: String, CaseIterable, Sendable {
  case account, phone, email
}

/// What speaks for a complaint being a customer's: the visible reason of a match.
public struct MatchEvidence: Hashable, Sendable {
  /// The identifiers that both have.
  public var identifiers: Set<StrongIdentifier>
  /// How the names stand to each other.
  public var name: NameRelation

  /// Evidence from its parts.
  public init(identifiers: Set<StrongIdentifier>, name: NameRelation) {
    self.identifiers = identifiers
    self.name = name
  }
}

/// Why a customer is only suggested: a person has to say whether it is they.
public enum MatchDoubt: String, CaseIterable, Sendable {
  /// The complaint or the customer has no name.
  case nameUnknown
  /// The name says less than the other: a surname, an initial.
  case namePartial
  /// The names differ: a shared telephone, or a changed name.
  case nameDiffers
  /// Written so it may be this customer's, but complaints under another name that is written so were taken for theirs.
  case spellingTaken
  /// Several customers fit.
  case severalFit
  /// The identifiers point to different customers.
  case identifiersDisagree
  /// Nothing but the name is the same.
  case onlyName
}

/// A customer whom a complaint may be from, and why it is not certain.
public struct MatchSuggestion: Hashable, Sendable {
  /// The customer.
  public let customer: CustomerNumber
  /// What speaks for it.
  public let evidence: MatchEvidence
  /// Why it is not certain; nil where it is.
  public let doubt: MatchDoubt?

  /// A suggestion from its parts.
  public init(customer: CustomerNumber, evidence: MatchEvidence, doubt: MatchDoubt?) {
    self.customer = customer
    self.evidence = evidence
    self.doubt = doubt
  }
}

/// What comes of comparing a complaint with the customers who may have made it.
public enum MatchVerdict: Hashable, Sendable {
  /// It is theirs.
  case match(CustomerNumber, MatchEvidence)
  /// It may be one of theirs, the likeliest first; a person must say.
  case suggestions([MatchSuggestion])
  /// Nobody fits.
  case none
}
