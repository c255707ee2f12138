import RecoveryDomain

/// How often a guarantee was invoked in a time for one sum that one action paid.
public struct GuaranteeTotal: Hashable, Sendable {
  /// The guarantee's code.
  public let guarantee: String
  /// The catalogue's code of the action that paid it.
  public let action: String
  /// The line that adopted the policy which was in force; zero before the first of those asked for.
  public let policySeq: Int64
  /// What was paid each time, in minor units of the desk's currency.
  public let minorUnits: Int64
  /// How often.
  public let count: Int
  /// How many of them stand on cases that were voided.
  public let voidedCount: Int
}

extension IndexSnapshot {
  /// The invocations of a guarantee for one occurrence, first one first.
  ///
  /// Those of voided cases too: they were paid at once, and voiding a case takes no money back.
  public func guaranteeUses(_ guarantee: String, occurrence: String, currency: Currency) throws
    -> [GuaranteeUse]
  {
    let statement = try RawStatement(
      database,
      """
      SELECT occurrence, number, amount, at, user, action FROM guaranteeUses
      WHERE guarantee = ? AND occurrenceKey = ? ORDER BY seq, place
      """)
    defer { statement.reset() }
    try statement.bind([.text(guarantee), .text(GuaranteeUse.occurrenceKey(occurrence))])
    var uses: [GuaranteeUse] = []
    while try statement.step() {
      uses.append(
        GuaranteeUse(
          guarantee: guarantee, occurrence: statement.text(0) ?? "",
          number: CaseNumber(statement.integer(1)), action: statement.text(5) ?? "",
          amount: Money(minorUnits: statement.integer(2), currency: currency),
          at: Timestamp(millisecondsSince1970: statement.integer(3)), by: statement.text(4) ?? ""))
    }
    return uses
  }

  /// How often each guarantee was invoked since a moment, by what was paid and under which policy. Those of a voided case
  /// count: what was paid for nothing was paid.
  /// - Parameter policies: The lines that adopted a policy.
  public func guaranteeTotals(since: Timestamp, policies: [Int64] = []) throws -> [GuaranteeTotal] {
    let cases = policies.sorted(by: >).map { "WHEN u.seq >= \($0) THEN \($0)" }
    let policy = cases.isEmpty ? "0" : "CASE \(cases.joined(separator: " ")) ELSE 0 END"
    let statement = try RawStatement(
      database,
      """
      SELECT u.guarantee, u.action, u.amount, count(*), sum(c.status = \(Codes.status.code(.voided))),
        \(policy) AS policy
      FROM guaranteeUses u JOIN cases c ON c.number = u.number
      WHERE u.at >= ? GROUP BY u.guarantee, u.action, u.amount, policy
      ORDER BY u.guarantee, u.action, u.amount, policy
      """)
    defer { statement.reset() }
    try statement.bind([.integer(since.millisecondsSince1970)])
    var totals: [GuaranteeTotal] = []
    while try statement.step() {
      totals.append(
        GuaranteeTotal(
          guarantee: statement.text(0) ?? "", action: statement.text(1) ?? "",
          policySeq: statement.integer(5), minorUnits: statement.integer(2), count: Int(statement.integer(3)),
          voidedCount: Int(statement.integer(4))))
    }
    return totals
  }

  /// When guarantees were invoked on the other cases of whoever a case is from, voided ones among them: on those that
  /// give the same contact, and on those of the customers.
  public func guaranteeTimes(
    contact: String?, customers: [CustomerNumber], except number: CaseNumber
  ) throws -> [Timestamp] {
    var conditions: [String] = []
    if contact != nil { conditions.append("SELECT number FROM cases WHERE contact = ?") }
    if !customers.isEmpty {
      conditions.append("SELECT number FROM cases WHERE \(Self.among(customers))")
    }
    guard !conditions.isEmpty else { return [] }
    let statement = try RawStatement(
      database,
      "SELECT at FROM guaranteeUses WHERE number <> ? AND number IN (\(conditions.joined(separator: " UNION ")))"
    )
    defer { statement.reset() }
    let values = contact.map { [SQLValue.text($0)] } ?? []
    try statement.bind(
      [.integer(number.value)] + values + customers.map { .integer($0.value) })
    var times: [Timestamp] = []
    while try statement.step() {
      times.append(Timestamp(millisecondsSince1970: statement.integer(0)))
    }
    return times
  }
}
