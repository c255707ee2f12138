import RecoveryDomain

extension IndexSnapshot {
  /// How many cases a query has: always as many as its list.
  public func count(_ query: CaseQuery, me: String, now: Timestamp) throws -> Int {
    let predicate = QueryPredicate(query, me: me, now: now)
    guard !predicate.halves.isEmpty else { return 0 }
    let isWhole = predicate.halves == [.open, .ended]
    if let found = try SearchHits(predicate, in: database) {
      if isWhole, predicate.conditions.isEmpty, let count = found.count { return count }
      if let few = found.few(limit: nil) { return try lookUp(few, predicate).count }
      return try walk(predicate, limit: nil) { found.contains($0) }.count
    }
    let source =
      predicate.isTallied
      ? "coalesce(sum(cases), 0) FROM tally" : "count(*) FROM cases \(predicate.countIndexClause)"
    let statement = try RawStatement(
      database, "SELECT \(source) WHERE \(predicate.whereClause(isWhole ? nil : predicate.halves))")
    defer { statement.reset() }
    try statement.bind(predicate.values)
    return try statement.step() ? Int(statement.integer(0)) : 0
  }

  /// The counts of several queries, in their order, of the same state and at the same moment (decisions 17).
  public func counts(_ queries: [CaseQuery], me: String, now: Timestamp) throws -> [Int] {
    try queries.map { try count($0, me: me, now: now) }
  }
}
