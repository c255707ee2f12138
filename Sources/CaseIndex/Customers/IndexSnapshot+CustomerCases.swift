import RecoveryDomain

extension IndexSnapshot {
  /// The cases of some customers that count, the latest received first.
  public func cases(of customers: [CustomerNumber], openOnly: Bool = false, limit: Int? = nil) throws
    -> [CaseNumber]
  {
    try numbers(
      "\(Self.among(customers)) AND status <> \(Codes.status.code(.voided))"
        + (openOnly ? " AND open = 1" : "")
        + " ORDER BY received DESC, number DESC LIMIT ?",
      customers.map { .integer($0.value) } + [.integer(Int64(limit ?? -1))])
  }

  /// The cases in which the desk failed some customers, the latest first.
  public func failures(of customers: [CustomerNumber], limit: Int = 100) throws -> [CareList.Failure] {
    let statement = try RawStatement(
      database,
      "SELECT number, failedAt FROM cases WHERE \(Self.among(customers)) AND failedAt IS NOT NULL "
        + "ORDER BY failedAt DESC LIMIT ?")
    defer { statement.reset() }
    try statement.bind(customers.map { .integer($0.value) } + [.integer(Int64(limit))])
    var failures: [CareList.Failure] = []
    while try statement.step() {
      failures.append(
        CareList.Failure(
          number: CaseNumber(statement.integer(0)),
          foundAt: Timestamp(millisecondsSince1970: statement.integer(1))))
    }
    return failures
  }

  /// The different names under which the cases of some customers were recorded, voided ones left out.
  /// - Parameter limit: How many at most.
  public func complainants(of customers: [CustomerNumber], limit: Int) throws -> [String] {
    let statement = try RawStatement(
      database,
      """
      SELECT DISTINCT customer FROM cases
      WHERE \(Self.among(customers)) AND customer IS NOT NULL AND status <> \(Codes.status.code(.voided)) LIMIT ?
      """)
    defer { statement.reset() }
    try statement.bind(customers.map { .integer($0.value) } + [.integer(Int64(limit))])
    var names: [String] = []
    while try statement.step() { if let name = statement.text(0) { names.append(name) } }
    return names
  }

  /// What all cases of some customers come to.
  public func totals(of customers: [CustomerNumber]) throws -> CustomerTotals {
    let statement = try RawStatement(
      database,
      """
      SELECT count(*), sum(open), count(failedAt), sum(paid), paidIn, sum(contacts), max(lastContact) FROM cases
      WHERE \(Self.among(customers)) AND status <> \(Codes.status.code(.voided)) GROUP BY paidIn ORDER BY paidIn
      """)
    defer { statement.reset() }
    try statement.bind(customers.map { .integer($0.value) })
    var totals = CustomerTotals()
    while try statement.step() {
      totals.caseCount += Int(statement.integer(0))
      totals.openCount += Int(statement.integer(1))
      totals.failedCount += Int(statement.integer(2))
      if let code = statement.text(4), let currency = Currency(code: code) {
        totals.paid.append(Money(minorUnits: statement.integer(3), currency: currency))
      }
      totals.contactCount += Int(statement.integer(5))
      let last = statement.optionalInteger(6).map { Timestamp(millisecondsSince1970: $0) }
      totals.lastContactAt = [totals.lastContactAt, last].compactMap(\.self).max()
    }
    return totals
  }

  /// The cases of nobody that share an identifier with a customer's profile.
  public func unmatchedCases(like profile: CustomerProfile) throws -> Set<CaseNumber> {
    var found: Set<CaseNumber> = []
    for key in CustomerKey.keys(of: profile) {
      switch key.kind {
      case .phone: found.formUnion(try unmatched("phoneTail = ?", .integer(Int64(key.value) ?? 0)))
      case .email: found.formUnion(try unmatched("email = ?", .text(key.value)))
      case .account: found.formUnion(try unmatched("orderRef = ? COLLATE NOCASE", .text(key.value)))
      case .name: break
      }
    }
    return found
  }

  private func unmatched(_ condition: String, _ value: SQLValue) throws -> [CaseNumber] {
    try numbers("\(condition) AND customerNo IS NULL AND status <> \(Codes.status.code(.voided))", [value])
  }

  private func numbers(_ condition: String, _ values: [SQLValue]) throws -> [CaseNumber] {
    let statement = try RawStatement(database, "SELECT number FROM cases WHERE \(condition)")
    defer { statement.reset() }
    try statement.bind(values)
    var numbers: [CaseNumber] = []
    while try statement.step() { numbers.append(CaseNumber(statement.integer(0))) }
    return numbers
  }

  static func among(_ customers: [CustomerNumber]) -> String {
    "customerNo IN (\(customers.map { _ in "?" }.joined(separator: ", ")))"
  }
}
