import RecoveryDomain

/// A complaint as the index has it: a failure of a customer, or one that may repeat it.
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
