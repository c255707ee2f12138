import GRDB
import RecoveryDomain

extension IndexSnapshot {
  /// So many customers who share one key are looked at: more share it only where it tells nothing.
  private static let candidateLimit: Int64 = 40

  /// Whether the desk has any customer on file.
  public func hasCustomers() throws -> Bool { try largestCustomerNumber() != nil }

  /// The largest customer number there is; nil when there is none.
  public func largestCustomerNumber() throws -> CustomerNumber? {
    let statement = try RawStatement(database, "SELECT max(number) FROM customers")
    defer { statement.reset() }
    return try statement.step() ? statement.optionalInteger(0).map { CustomerNumber($0) } : nil
  }

  /// A customer; nil when there is none of that number.
  public func customer(_ number: CustomerNumber) throws -> Customer? {
    try Self.customer(number, in: database)
  }

  /// A customer on a connection.
  static func customer(_ number: CustomerNumber, in database: Database) throws -> Customer? {
    let statement = try RawStatement(
      database,
      "SELECT number, mergedInto, source, identity, contentHash, profile FROM customers WHERE number = ?")
    defer { statement.reset() }
    try statement.bind(1, number.value)
    return try statement.step() ? try customer(statement) : nil
  }

  /// The customer that stands for this one, and all that were merged into it: the standing one first.
  public func group(of number: CustomerNumber) throws -> [Customer] {
    var root = number
    // Merging never makes a ring; a damaged journal may.
    for _ in 0..<100 {
      guard let next = try customer(root)?.mergedInto else { break }
      root = next
    }
    var group: [Customer] = []
    var waiting = [root]
    while let next = waiting.popLast(), group.count < 1000 {
      guard !group.contains(where: { $0.number == next }), let found = try customer(next) else { continue }
      group.append(found)
      let statement = try RawStatement(database, "SELECT number FROM customers WHERE mergedInto = ?")
      defer { statement.reset() }
      try statement.bind(1, next.value)
      while try statement.step() { waiting.append(CustomerNumber(statement.integer(0))) }
    }
    return group
  }

  /// The customer that a source knows by this identity; nil for a new one.
  public func knownCustomer(source: String, identity: String) throws -> KnownCustomer? {
    let statement = try RawStatement(
      database, "SELECT number, contentHash FROM customers WHERE source = ? AND identity = ? LIMIT 1")
    defer { statement.reset() }
    try statement.bind([.text(source), .text(identity)])
    guard try statement.step() else { return nil }
    return KnownCustomer(number: CustomerNumber(statement.integer(0)), contentHash: statement.text(1) ?? "")
  }

  /// The customers who share an identifier with who complains, or, where it is asked for, the name.
  public func customers(like facts: ComplainantFacts, byName: Bool = true) throws -> Set<CustomerNumber> {
    let statement = try RawStatement(
      database, "SELECT customer FROM customerKeys WHERE kind = ? AND key = ? LIMIT ?")
    var found: Set<CustomerNumber> = []
    for key in CustomerKey.keys(of: facts) where byName || key.kind != .name {
      defer { statement.reset() }
      try statement.bind([.integer(key.kind.rawValue), .text(key.value), .integer(Self.candidateLimit)])
      while try statement.step() { found.insert(CustomerNumber(statement.integer(0))) }
    }
    return found
  }

  /// The customers by number, or those whose name, number, telephone, address or account fits a text.
  public func customers(matching text: String?, limit: Int) throws -> [Customer] {
    guard let text, !text.isEmpty else {
      return try rows("1 ORDER BY number LIMIT ?", [.integer(Int64(limit))])
    }
    if let number = CustomerNumber(text: text), text.contains("-"), let one = try customer(number) {
      return [one]
    }
    let facts = ComplainantFacts(name: text, contact: text, account: text)
    let numbers = try customers(like: facts).sorted()
    let found = try numbers.prefix(limit).compactMap { try customer($0) }
    if !found.isEmpty { return found }
    return try rows(
      "instr(lower(name), lower(?)) > 0 ORDER BY number LIMIT ?", [.text(text), .integer(Int64(limit))])
  }

  /// How many customers there are.
  public func customerCount() throws -> Int {
    let statement = try RawStatement(database, "SELECT count(*) FROM customers")
    defer { statement.reset() }
    return try statement.step() ? Int(statement.integer(0)) : 0
  }

  private func rows(_ condition: String, _ values: [SQLValue]) throws -> [Customer] {
    let statement = try RawStatement(
      database,
      "SELECT number, mergedInto, source, identity, contentHash, profile FROM customers WHERE \(condition)")
    defer { statement.reset() }
    try statement.bind(values)
    var found: [Customer] = []
    while try statement.step() { found.append(try Self.customer(statement)) }
    return found
  }

  /// Reads a row.
  private static func customer(_ row: RawStatement) throws -> Customer {
    guard let profile = row.text(5).flatMap({ CustomerProfile(json: $0) }) else { throw BadRow() }
    let origin = row.text(2).map { source in
      CustomerOrigin(source: source, identity: row.text(3) ?? "", contentHash: row.text(4) ?? "")
    }
    return Customer(
      number: CustomerNumber(row.integer(0)), origin: origin, profile: profile,
      mergedInto: row.optionalInteger(1).map { CustomerNumber($0) })
  }
}
