import RecoveryDomain

extension IndexSnapshot {
  /// The largest case number there is; nil when there is no case.
  public func largestCaseNumber() throws -> CaseNumber? {
    let statement = try RawStatement(database, "SELECT max(number) FROM cases")
    defer { statement.reset() }
    return try statement.step() ? statement.optionalInteger(0).map(CaseNumber.init) : nil
  }

  /// The case that a record with this identity already has (decisions 18); nil when it is new.
  public func knownRecord(source: String, identity: String) throws -> KnownRecord? {
    let voided = Codes.status.code(.voided)
    let statement = try RawStatement(
      database,
      """
      SELECT number, contentHash, status = \(voided), revision FROM cases WHERE source = ? AND identity = ?
      ORDER BY status = \(voided), number DESC LIMIT 1
      """)
    defer { statement.reset() }
    try statement.bind([.text(source), .text(identity)])
    guard try statement.step() else { return nil }
    return KnownRecord(
      number: CaseNumber(statement.integer(0)), revision: Int(statement.integer(3)),
      contentHash: statement.text(1),
      isVoided: statement.integer(2) != 0)
  }

  /// The cases of one contact, letter for letter, that are not voided, newest number first.
  public func cases(ofContact contact: String, limit: Int? = nil) throws -> [CaseNumber] {
    try numbers(
      "contact = ? AND status <> \(Codes.status.code(.voided)) ORDER BY number DESC", contact, limit)
  }

  /// The latest cases of a way to reach somebody in which the desk failed a customer.
  /// - Parameter limit: How many at most.
  public func failures(reachedBy key: ReachKey, limit: Int) throws -> [FailureOnFile] {
    let (condition, value) = Self.reached(by: key)
    return try failures("\(condition) AND failure = 1", [value], limit)
  }

  /// The latest open cases of a way to reach somebody, with what they tell of who complains.
  /// - Parameter limit: How many at most.
  public func openCases(reachedBy key: ReachKey, limit: Int) throws -> [FailureOnFile] {
    let (condition, value) = Self.reached(by: key)
    return try failures("\(condition) AND open = 1", [value], limit)
  }

  /// The condition by which the cases of a way to reach somebody are found.
  static func reached(by key: ReachKey) -> (condition: String, value: SQLValue) {
    switch key {
    case .phone(let tail): ("phoneTail = ?", .integer(tail))
    case .email(let address): ("email = ?", .text(address))
    case .text(let text): ("contact = ?", .text(text))
    }
  }

  /// The latest cases in which the desk failed some customers.
  /// - Parameter limit: How many at most.
  public func failedCases(of customers: [CustomerNumber], limit: Int) throws -> [FailureOnFile] {
    try failures("\(Self.among(customers)) AND failure = 1", customers.map { .integer($0.value) }, limit)
  }

  private func failures(_ condition: String, _ values: [SQLValue], _ limit: Int) throws
    -> [FailureOnFile]
  {
    let statement = try RawStatement(
      database,
      "SELECT number, received, customerNo, customer, contact, orderRef FROM cases WHERE \(condition) "
        + "ORDER BY number DESC LIMIT ?")
    defer { statement.reset() }
    try statement.bind(values + [.integer(Int64(limit))])
    var failures: [FailureOnFile] = []
    while try statement.step() {
      let failure = EarlierFailure(
        number: CaseNumber(statement.integer(0)),
        received: Timestamp(millisecondsSince1970: statement.integer(1)))
      let customer = statement.optionalInteger(2).map { CustomerNumber($0) }
      let complainant = ComplainantFacts(
        name: statement.text(3), contact: statement.text(4), account: statement.text(5))
      failures.append(FailureOnFile(failure: failure, customer: customer, complainant: complainant))
    }
    return failures
  }

  /// The numbers of cases by one text.
  private func numbers(_ condition: String, _ text: String, _ limit: Int?) throws -> [CaseNumber] {
    let statement = try RawStatement(database, "SELECT number FROM cases WHERE \(condition) LIMIT ?")
    defer { statement.reset() }
    try statement.bind([.text(text), .integer(Int64(limit ?? -1))])
    var numbers: [CaseNumber] = []
    while try statement.step() { numbers.append(CaseNumber(statement.integer(0))) }
    return numbers
  }
}
