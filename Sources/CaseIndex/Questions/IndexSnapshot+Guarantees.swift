import RecoveryDomain

/// How often a guarantee was invoked in a time, and what that cost.
public struct GuaranteeTotal: Hashable, Sendable {
  /// The guarantee's code.
  public let guarantee: String
  /// How often.
  public let count: Int
  /// How much was paid, in minor units of the desk's currency.
  public let minorUnits: Int64
}

extension IndexSnapshot {
  /// The invocations of a guarantee for one occurrence, on cases that are not voided, first one first.
  public func guaranteeUses(_ guarantee: String, occurrence: String, currency: Currency) throws
    -> [GuaranteeUse]
  {
    let statement = try RawStatement(
      database,
      """
      SELECT u.occurrence, u.number, u.amount, u.at, u.user FROM guaranteeUses u
      JOIN cases c ON c.number = u.number
      WHERE u.guarantee = ? AND u.occurrenceKey = ? AND c.status <> \(Codes.status.code(.voided))
      ORDER BY u.seq, u.place
      """)
    defer { statement.reset() }
    try statement.bind([.text(guarantee), .text(GuaranteeUse.occurrenceKey(occurrence))])
    var uses: [GuaranteeUse] = []
    while try statement.step() {
      uses.append(
        GuaranteeUse(
          guarantee: guarantee, occurrence: statement.text(0) ?? "",
          number: CaseNumber(statement.integer(1)),
          amount: Money(minorUnits: statement.integer(2), currency: currency),
          at: Timestamp(millisecondsSince1970: statement.integer(3)), by: statement.text(4) ?? ""))
    }
    return uses
  }

  /// How often each guarantee was invoked since a moment, and what that cost; voided cases do not count.
  public func guaranteeTotals(since: Timestamp) throws -> [GuaranteeTotal] {
    let statement = try RawStatement(
      database,
      """
      SELECT u.guarantee, count(*), sum(u.amount) FROM guaranteeUses u JOIN cases c ON c.number = u.number
      WHERE u.at >= ? AND c.status <> \(Codes.status.code(.voided)) GROUP BY u.guarantee ORDER BY u.guarantee
      """)
    defer { statement.reset() }
    try statement.bind([.integer(since.millisecondsSince1970)])
    var totals: [GuaranteeTotal] = []
    while try statement.step() {
      totals.append(
        GuaranteeTotal(
          guarantee: statement.text(0) ?? "", count: Int(statement.integer(1)),
          minorUnits: statement.integer(2)))
    }
    return totals
  }
}
