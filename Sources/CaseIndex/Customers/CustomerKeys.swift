import RecoveryDomain

/// By what a customer is found: none of it depends on a policy.
struct CustomerKey: Hashable {
  /// The kinds of keys, by the number under which they are kept.
  enum Kind: Int64 {
    case phone = 1
    case email, account, name
  }

  /// The kind.
  let kind: Kind
  /// The value: the tail of a number, folded text.
  let value: String

  /// The keys of a profile.
  static func keys(of profile: CustomerProfile) -> Set<CustomerKey> {
    var keys: Set<CustomerKey> = []
    for phone in profile.phones.flatMap({ ContactText($0).phones }) {
      keys.insert(CustomerKey(kind: .phone, value: String(phone.tail)))
    }
    for email in profile.emails.flatMap({ ContactText($0).emails }) {
      keys.insert(CustomerKey(kind: .email, value: email))
    }
    for account in profile.accounts.map({ ContactText.folded($0) }) where !account.isEmpty {
      keys.insert(CustomerKey(kind: .account, value: account))
    }
    for name in profile.names.map({ PersonName($0).key }) where !name.isEmpty {
      keys.insert(CustomerKey(kind: .name, value: name))
    }
    return keys
  }

  /// The keys of what a complaint tells of who complains.
  static func keys(of facts: ComplainantFacts) -> [CustomerKey] {
    facts.phones.map { CustomerKey(kind: .phone, value: String($0.tail)) }
      + facts.emails.map { CustomerKey(kind: .email, value: $0) }
      + (facts.account.map { [CustomerKey(kind: .account, value: $0)] } ?? [])
      + (facts.name.map { [CustomerKey(kind: .name, value: $0.key)] } ?? [])
  }
}
