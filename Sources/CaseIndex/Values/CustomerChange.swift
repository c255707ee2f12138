public import RecoveryDomain

/// What a line of the journal changes about customers.
public enum CustomerChange: Hashable, Sendable {
  /// This customer is on file with this profile from now on.
  case put(CustomerNumber, CustomerOrigin?, CustomerProfile)
  /// The first was found to be the second.
  case merged(CustomerNumber, into: CustomerNumber)
  /// It stands for itself again.
  case unmerged(CustomerNumber)
}

/// A customer as a source knows them.
public struct KnownCustomer: Hashable, Sendable {
  /// The number.
  public let number: CustomerNumber
  /// The hash of the content as last sent.
  public let contentHash: String
}
