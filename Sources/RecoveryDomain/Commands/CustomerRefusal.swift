/// Why the rules refuse a command about customers or about merging.
public enum CustomerRefusal: Hashable, Sendable {
  /// There is no such customer.
  case noSuchCustomer(CustomerNumber)
  /// The case has no customer whose match could be taken back.
  case notMatched
  /// The case tells nobody who could be put on file.
  case nobodyNamed
  /// A customer cannot be merged into itself.
  case sameCustomer
  /// The customer was merged into another already.
  case customerMerged(CustomerNumber, into: CustomerNumber)
  /// The customer was not merged.
  case customerNotMerged(CustomerNumber)
  /// The case is worked on in another one.
  case caseMerged(into: CaseNumber)
  /// The case is not worked on in another one.
  case caseNotMerged
  /// A case cannot be merged into itself.
  case sameCase
}
