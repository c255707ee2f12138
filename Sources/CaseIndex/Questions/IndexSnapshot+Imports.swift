import RecoveryDomain

extension IndexSnapshot {
  /// The cases of one intake run that are not voided, in the order of their numbers.
  public func cases(ofImport importID: String) throws -> [CaseNumber] {
    try numbers(
      "SELECT number FROM cases WHERE importID = ? AND status <> \(Self.voided) ORDER BY number", importID)
  }

  /// The open cases that count as repeats and may be repeats of voided cases of an intake run: reached in the same way,
  /// or of the same customer, in the order of their numbers.
  public func openRepeats(besideVoidedOf importID: String) throws -> [CaseNumber] {
    let flag = Codes.bit(.repeatFailure)
    let found = ["phoneTail", "email", "contact"].map { column in
      """
      SELECT other.number FROM (SELECT DISTINCT \(column) AS way FROM taken WHERE \(column) IS NOT NULL)
      CROSS JOIN cases other ON other.\(column) = way WHERE other.open = 1 AND other.flags & \(flag) <> 0
      """
    }
    return try numbers(
      """
      WITH RECURSIVE
      taken AS (
        SELECT phoneTail, email, contact, customerNo FROM cases WHERE importID = ? AND status = \(Self.voided)),
      kin(customer) AS (
        SELECT customerNo FROM taken WHERE customerNo IS NOT NULL
        UNION SELECT mergedInto FROM kin JOIN customers ON number = customer WHERE mergedInto IS NOT NULL
        UNION SELECT number FROM kin JOIN customers ON mergedInto = customer)
      \(found.joined(separator: " UNION "))
      UNION SELECT other.number FROM kin CROSS JOIN cases other ON other.customerNo = kin.customer
      WHERE other.open = 1 AND other.flags & \(flag) <> 0
      ORDER BY 1
      """, importID)
  }

  /// The customers of voided cases of an intake run that may have been found to be failures: those of cases that have
  /// more than the lines that recorded and voided them, as a judgement is a line of its own.
  public func customersJudged(inVoidedOf importID: String) throws -> [CustomerNumber] {
    try integers(
      """
      SELECT DISTINCT customerNo FROM cases
      WHERE importID = ? AND status = \(Self.voided) AND customerNo IS NOT NULL AND revision > 2 ORDER BY 1
      """, importID
    ).map { CustomerNumber($0) }
  }

  private static var voided: Int64 { Codes.status.code(.voided) }

  private func numbers(_ query: String, _ importID: String) throws -> [CaseNumber] {
    try integers(query, importID).map { CaseNumber($0) }
  }

  private func integers(_ query: String, _ importID: String) throws -> [Int64] {
    let statement = try RawStatement(database, query)
    defer { statement.reset() }
    try statement.bind(1, importID)
    var values: [Int64] = []
    while try statement.step() { values.append(statement.integer(0)) }
    return values
  }
}
