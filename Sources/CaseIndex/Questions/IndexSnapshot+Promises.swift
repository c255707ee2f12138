import RecoveryDomain

extension IndexSnapshot {
  /// How long the latest closed cases of a severity took from receipt to their close; a case without a severity counts
  /// as ordinary. Looks at ten times as many of the latest closed cases at most, so that its cost has a bound.
  public func closingTimes(severity: Severity?, limit: Int) throws -> [Duration] {
    let isOrdinary = severity == nil || severity == .ordinary
    let statement = try RawStatement(
      database,
      """
      SELECT closedAt - received FROM (
        SELECT closedAt, received, severity FROM cases
        WHERE closedAt IS NOT NULL AND status <> \(Codes.status.code(.voided)) ORDER BY closedAt DESC LIMIT ?)
      WHERE ifnull(severity, ?) = ? AND closedAt >= received LIMIT ?
      """)
    defer { statement.reset() }
    let code = Codes.severity.code(isOrdinary ? .ordinary : severity ?? .ordinary)
    try statement.bind([
      .integer(Int64(limit) * 10), .integer(Codes.severity.code(.ordinary)), .integer(code),
      .integer(Int64(limit)),
    ])
    var times: [Duration] = []
    while try statement.step() { times.append(.milliseconds(statement.integer(0))) }
    return times
  }
}
