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

  /// Lets a customer who was merged into another stand for itself again.
  public func unmergeCustomer(_ from: CustomerNumber) throws(DeskError) -> CustomerOutcome {
    try changeCustomers(CustomersUnmerged(from: from)) { snapshot in
      guard let source = try snapshot.customer(from) else {
        return .refused(.customer(.noSuchCustomer(from)))
      }
      return source.mergedInto == nil ? .refused(.customer(.customerNotMerged(from))) : nil
    } families: { snapshot in
      // Whoever was merged into this one goes with it.
      let members = try snapshot.group(of: from)
      var own: Set<CustomerNumber> = [from]
      for _ in members {
        own.formUnion(members.filter { $0.mergedInto.map(own.contains) ?? false }.map(\.number))
      }
      let others = Set(members.map(\.number)).subtracting(own)
      return try [own, others].map { numbers in
        let numbers = numbers.sorted()
        return CustomerFamily(
          numbers: numbers, openCases: try snapshot.cases(of: numbers, openOnly: true),
          failures: try snapshot.failures(of: numbers))
      }
    }
  }

  /// Writes a change of who is whom, and what follows for the open cases.
  private func changeCustomers(
    _ payload: some EventPayload, unless: (borrowing IndexSnapshot) throws -> CustomerOutcome?,
    families: (borrowing IndexSnapshot) throws -> [CustomerFamily]
  ) throws(DeskError) -> CustomerOutcome {
    for _ in 0..<Self.customerAttempts {
      try catchUp()
      let (standing, found) = try asking { () throws -> (CustomerOutcome?, [CustomerFamily]) in
        try index.read { snapshot in
          let standing = try unless(snapshot)
          return (standing, try standing == nil ? families(snapshot) : [])
        }
      }
      if let standing { return standing }
      var result = CustomerOutcome.saved
      var isOverrun = false
      _ = try write(knowing: found.flatMap(\.openCases)) { overlay throws(DeskError) -> CommandOutcome? in
        let role = overlay.facts.actor.role
        isOverrun = overlay.touchesCustomers
        guard !isOverrun else { return nil }
        guard role.mayWrite else {
          result = .refused(.notPermitted(role))
          return nil
        }
        try overlay.append(payload)
        for family in found { try overlay.updateCare(family) }
        return nil
      }
      if !isOverrun { return result }
    }
    throw .tooBusy
  }

  /// How often a change of customers is tried again when others change them at the same time.
  private static let customerAttempts = 8
}
