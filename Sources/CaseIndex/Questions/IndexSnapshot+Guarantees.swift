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
  /// The invocations of a guarantee for one occurrence, first one first.
  ///
  /// Those of voided cases too: they were paid at once, and voiding a case takes no money back.
  public func guaranteeUses(_ guarantee: String, occurrence: String, currency: Currency) throws
    -> [GuaranteeUse]
  {
    let statement = try RawStatement(
      database,
      """
      SELECT occurrence, number, amount, at, user FROM guaranteeUses
      WHERE guarantee = ? AND occurrenceKey = ? ORDER BY seq, place
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

  /// How often each guarantee was invoked since a moment, and what that cost; what was paid on a case that was voided later
  /// was paid.
  public func guaranteeTotals(since: Timestamp) throws -> [GuaranteeTotal] {
    let statement = try RawStatement(
      database,
      """
      SELECT guarantee, count(*), sum(amount) FROM guaranteeUses WHERE at >= ?
      GROUP BY guarantee ORDER BY guarantee
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
