import CaseIndex
import EventJournal
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
      guard from != into else { return .refused(.sameCustomer) }
      guard let source = try snapshot.customer(from) else { return .refused(.noSuchCustomer(from)) }
      guard let target = try snapshot.customer(into) else { return .refused(.noSuchCustomer(into)) }
      if let other = source.mergedInto {
        return other == into ? .stands(.already) : .refused(.customerMerged(from, into: other))
      }
      if let other = target.mergedInto { return .refused(.customerMerged(into, into: other)) }
      let (one, other) = (try CustomerFamily(snapshot, of: from), try CustomerFamily(snapshot, of: into))
      return .write([
        CustomerFamily(
          numbers: one.numbers + other.numbers, openCases: one.openCases + other.openCases,
          failures: one.failures + other.failures)
      ])
    }
  }

  /// Writes a change of who is whom, and what follows for the open cases.
  func changeCustomers(
    _ payload: some EventPayload, _ look: (borrowing IndexSnapshot) throws -> CustomerRegrouping
  ) throws(DeskError) -> CustomerOutcome {
    try untilUndisturbed { place throws(DeskError) -> CustomerOutcome? in
      let change = try asking { try index.read { try look($0) } }
      switch change {
      case .stands(let outcome): return outcome
      case .write(let families, let separated):
        return try write(payload, for: families, separated, since: place)
      }
    }
  }

  /// Writes a change of customers with what follows for their open cases.
  /// - Returns: Nil when somebody changed customers in between, and nothing was written.
  private func write(
    _ payload: some EventPayload, for families: [CustomerFamily], _ separated: SeparatedCases?,
    since place: JournalPosition
  ) throws(DeskError) -> CustomerOutcome? {
    let cases = families.flatMap(\.openCases) + (separated?.cases ?? [])
    return try writeUndisturbed(knowing: cases, since: place) {
      overlay throws(DeskError) -> CustomerOutcome in
      let role = overlay.facts.actor.role
      guard role.mayWrite else { return .refused(.notPermitted(role)) }
      try overlay.append(payload)
      let changed = try separated.map { separated throws(DeskError) in
        try self.separate(separated, families, &overlay)
      }
      for family in families { try overlay.updateCare(family, changed: changed ?? [:]) }
      return .saved
    }
  }
}
