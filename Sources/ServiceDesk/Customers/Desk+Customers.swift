import CaseIndex
public import RecoveryDomain

/// What became of a command about customers.
public enum CustomerOutcome: Hashable, Sendable {
  /// It is on disk.
  case saved
  /// It was so already.
  case already
  /// The rules say no.
  case refused(Refusal)
}

extension Desk {
  /// A customer; nil when there is none of that number.
  public func customer(_ number: CustomerNumber) throws(DeskError) -> Customer? {
    try catchUp()
    return try asking { try index.read { try $0.customer(number) } }
  }

  /// The customers that fit a text: a number, a name, a telephone, an address, an account; all without a text.
  public func customers(matching text: String?, limit: Int) throws(DeskError) -> [Customer] {
    try catchUp()
    return try asking { try index.read { try $0.customers(matching: text, limit: limit) } }
  }

  /// How many customers there are.
  public func customerCount() throws(DeskError) -> Int {
    try asking { try index.read { try $0.customerCount() } }
  }

  /// Merges a customer into another: from now on they are one, and both keep what is known of them.
  public func mergeCustomers(_ from: CustomerNumber, into: CustomerNumber) throws(DeskError)
    -> CustomerOutcome
  {
    try changeCustomers(CustomersMerged(into: into, from: from)) { snapshot in
      guard from != into else { return .refused(.customer(.sameCustomer)) }
      guard let source = try snapshot.customer(from) else {
        return .refused(.customer(.noSuchCustomer(from)))
      }
      guard let target = try snapshot.customer(into) else {
        return .refused(.customer(.noSuchCustomer(into)))
      }
      if let other = source.mergedInto {
        return other == into ? .already : .refused(.customer(.customerMerged(from, into: other)))
      }
      if let other = target.mergedInto { return .refused(.customer(.customerMerged(into, into: other))) }
      return nil
    } families: { snapshot in
      let (one, other) = (try CustomerFamily(snapshot, of: from), try CustomerFamily(snapshot, of: into))
      return [
        CustomerFamily(
          numbers: one.numbers + other.numbers, openCases: one.openCases + other.openCases,
          failures: one.failures + other.failures)
      ]
    }
  }

  /// Writes a change of who is whom, and what follows for the open cases.
  func changeCustomers(
    _ payload: some EventPayload, unless: (borrowing IndexSnapshot) throws -> CustomerOutcome?,
    families: (borrowing IndexSnapshot) throws -> [CustomerFamily],
    separating: (borrowing IndexSnapshot) throws -> SeparatedCases? = { _ in nil }
  ) throws(DeskError) -> CustomerOutcome {
    for _ in 0..<Self.customerAttempts {
      try catchUp()
      let (standing, found, separated) = try asking {
        () throws -> (CustomerOutcome?, [CustomerFamily], SeparatedCases?) in
        try index.read { snapshot in
          if let standing = try unless(snapshot) { return (standing, [], nil) }
          return (nil, try families(snapshot), try separating(snapshot))
        }
      }
      if let standing { return standing }
      var result = CustomerOutcome.saved
      var isOverrun = false
      let cases = found.flatMap(\.openCases) + (separated?.cases ?? [])
      _ = try write(knowing: cases) { overlay throws(DeskError) -> CommandOutcome? in
        let role = overlay.facts.actor.role
        isOverrun = overlay.touchesCustomers
        guard !isOverrun else { return nil }
        guard role.mayWrite else {
          result = .refused(.notPermitted(role))
          return nil
        }
        try overlay.append(payload)
        let changed = try separated.map { separated throws(DeskError) in
          try self.separate(separated, found, &overlay)
        }
        for family in found { try overlay.updateCare(family, changed: changed ?? [:]) }
        return nil
      }
      if !isOverrun { return result }
    }
    throw .tooBusy
  }

  /// How often a change of customers is tried again when others change them at the same time.
  private static let customerAttempts = 8
}
