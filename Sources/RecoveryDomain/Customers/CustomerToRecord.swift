/// Who a case's complainant would be as a new customer on file.
public enum CustomerToRecord: Hashable, Sendable {
  /// The case is a customer's already, who stays it.
  case onFile(CustomerNumber)
  /// The case tells nobody: no name, telephone, address or account.
  case nobodyNamed
  /// A new customer.
  case new(CustomerProfile)
}

extension CaseState {
  /// Whom putting the complainant on file would make a customer.
  public var customerToRecord: CustomerToRecord {
    if let link = customers.link { return .onFile(link.number) }
    let profile = CustomerProfile(complainant: details)
    return profile.isAnonymous ? .nobodyNamed : .new(profile)
  }
}
