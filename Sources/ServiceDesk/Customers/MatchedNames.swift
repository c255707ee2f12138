import RecoveryDomain

/// The names under which complaints were just taken for a customer's, where the index does not have them yet.
struct MatchedNames {
  /// So many names of one customer are kept: more says nothing new.
  static let limit = 20

  private var names: [CustomerNumber: [PersonName]] = [:]

  /// Takes in the name of one more complaint.
  mutating func take(_ name: PersonName?, of customer: CustomerNumber) {
    guard let name, names[customer, default: []].count < Self.limit,
      names[customer]?.contains(name) != true
    else { return }
    names[customer, default: []].append(name)
  }

  /// Takes in those of another write.
  mutating func take(_ other: MatchedNames) {
    for (customer, more) in other.names {
      for name in more { take(name, of: customer) }
    }
  }

  /// The names of a customer's complaints.
  func names(of customer: CustomerNumber) -> [PersonName] { names[customer] ?? [] }
}
