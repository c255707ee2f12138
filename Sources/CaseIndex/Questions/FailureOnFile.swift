import RecoveryDomain

/// A failure of a customer as the index has it.
public struct FailureOnFile: Hashable, Sendable {
  /// The case, and when it came in.
  public let failure: EarlierFailure
  /// Whose case it is; nil while nobody knows.
  public let customer: CustomerNumber?
  /// What the complaint tells of who complained.
  public let complainant: ComplainantFacts

  /// A failure from its parts.
  public init(failure: EarlierFailure, customer: CustomerNumber?, complainant: ComplainantFacts) {
    self.failure = failure
    self.customer = customer
    self.complainant = complainant
  }
}
