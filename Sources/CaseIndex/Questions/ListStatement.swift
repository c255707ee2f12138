import RecoveryDomain

/// The text of the statement that lists a predicate's rows in the queue's order.
///
/// Each half of the cases has an index in that order; where both are asked, SQLite merges the two walks, so that a
/// page costs a page's rows whatever the number of cases.
enum ListStatement {
  /// The text.
  static func sql(_ predicate: QueryPredicate, isPaged: Bool, isLimited: Bool) -> String {
    var halves = [QueryPredicate.Halves.open, .ended].filter(predicate.halves.contains)
    if halves.isEmpty { halves = [.open] }
    let walks = halves.map { half in
      "SELECT \(CaseRow.entryColumns) FROM cases \(predicate.indexClause(half)) "
        + "WHERE \(predicate.whereClause(half))"
        + (isPaged ? " AND (rank, moment, received, number) > (?, ?, ?, ?)" : "")
    }
    return walks.joined(separator: " UNION ALL ") + " ORDER BY rank, moment, received, number"
      + (isLimited ? " LIMIT ?" : "")
  }

  /// The values for the text's parameters, in order.
  static func values(_ predicate: QueryPredicate, after: QueuePosition?, limit: Int?) -> [SQLValue] {
    var values = predicate.values
    if let after {
      values += [
        .integer(Int64(after.rank.rawValue)), .integer(after.moment.millisecondsSince1970),
        .integer(after.received.millisecondsSince1970), .integer(after.number.value),
      ]
    }
    if predicate.halves == [.open, .ended] { values += values }
    if let limit { values.append(.integer(Int64(limit))) }
    return values
  }
}
