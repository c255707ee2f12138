/// Whose a case is, and why the desk thinks so.
public struct CustomerLink: Hashable, Sendable {
  /// The customer.
  public let number: CustomerNumber
  /// What spoke for it; nil where a person said so.
  public let evidence: MatchEvidence?
  /// Since when.
  public let since: Timestamp
  /// Who said so, or at whose command the desk found it: a login name.
  public let by: String

  /// A link from its parts.
  public init(number: CustomerNumber, evidence: MatchEvidence?, since: Timestamp, by: String) {
    self.number = number
    self.evidence = evidence
    self.since = since
    self.by = by
  }
}

/// What a case has to do with customers and with other cases of theirs.
public struct CustomerStanding: Hashable, Sendable {
  /// Whose the case is; nil while nobody knows.
  public internal(set) var link: CustomerLink?
  /// Customers of whom a person said that the case is not theirs.
  public internal(set) var refused: Set<CustomerNumber> = []
  /// The cases that put the customer on the care list; empty when they are not on it.
  public internal(set) var careCases: [CaseNumber] = []

  /// Nothing is known.
  init() {}
}
