import RecoveryDomain

extension IndexSnapshot {
  /// The cases of a query in the queue's order.
  /// - Parameters:
  ///   - me: The login name that `mine` means.
  ///   - now: The moment that bounds relative to now mean.
  ///   - after: Only cases that stand behind this place.
  ///   - limit: At most so many; nil for all.
  public func entries(
    _ query: CaseQuery, me: String, now: Timestamp, after: QueuePosition? = nil, limit: Int? = nil
  ) throws -> [QueueEntry] {
    let predicate = QueryPredicate(query, me: me, now: now)
    guard !predicate.halves.isEmpty, limit ?? 1 > 0 else { return [] }
    guard let found = try SearchHits(predicate, in: database) else {
      return try walk(predicate, after: after, limit: limit)
    }
    if let few = found.few(limit: limit) {
      var entries = try lookUp(few, predicate)
      if let after { entries.removeAll { !(after < $0.position) } }
      entries.sort { $0.position < $1.position }
      return limit.map { Array(entries.prefix($0)) } ?? entries
    }
    return try walk(predicate, after: after, limit: limit) { found.contains($0) }
  }

  /// The rows of the cases of a query in the queue's order; see `entries`.
  public func summaries(
    _ query: CaseQuery, me: String, now: Timestamp, after: QueuePosition? = nil, limit: Int? = nil
  ) throws -> [CaseSummary] {
    try summaries(of: entries(query, me: me, now: now, after: after, limit: limit).map(\.number))
  }

  /// The rows of certain cases in the order asked; those that are not in the index are left out.
  public func summaries(of numbers: [CaseNumber]) throws -> [CaseSummary] {
    let statement = try RawStatement(database, "SELECT \(CaseRow.columns) FROM cases WHERE number = ?")
    var summaries: [CaseSummary] = []
    summaries.reserveCapacity(numbers.count)
    for number in numbers {
      defer { statement.reset() }
      try statement.bind(1, number.value)
      if try statement.step() { summaries.append(try CaseRow.summary(statement)) }
    }
    return summaries
  }

  /// Those of certain cases that belong to a query, in the order asked: what changes move into a list or leave in it.
  public func entries(
    of numbers: [CaseNumber], in query: CaseQuery, me: String, now: Timestamp
  ) throws -> [QueueEntry] {
    let predicate = QueryPredicate(query, me: me, now: now)
    guard !predicate.halves.isEmpty else { return [] }
    guard !predicate.texts.isEmpty || !predicate.absentTexts.isEmpty else {
      return try lookUp(numbers, predicate)
    }
    return try lookUp(
      numbers.filter { try SearchHits.holds(predicate, $0, in: database) }, predicate)
  }

  /// Walks through the rows of a predicate in the queue's order.
  /// - Parameter isFound: what must hold besides the row's conditions.
  func walk(
    _ predicate: QueryPredicate, after: QueuePosition? = nil, limit: Int?,
    where isFound: ((CaseNumber) -> Bool)? = nil
  ) throws -> [QueueEntry] {
    let statement = try RawStatement(
      database, ListStatement.sql(predicate, isPaged: after != nil, isLimited: isFound == nil && limit != nil)
    )
    defer { statement.reset() }
    try statement.bind(
      ListStatement.values(predicate, after: after, limit: isFound == nil ? limit : nil))
    var entries: [QueueEntry] = []
    if let limit { entries.reserveCapacity(min(limit, 4096)) }
    while try statement.step() {
      let entry = try CaseRow.entry(statement)
      if let isFound, !isFound(entry.number) { continue }
      entries.append(entry)
      if entries.count == limit { break }
    }
    return entries
  }

  /// Looks up certain cases, in their order, and leaves out those for which the row's conditions do not hold.
  func lookUp(_ numbers: [CaseNumber], _ predicate: QueryPredicate) throws -> [QueueEntry] {
    let half: QueryPredicate.Halves? = predicate.halves == [.open, .ended] ? nil : predicate.halves
    let statement = try RawStatement(
      database,
      "SELECT \(CaseRow.entryColumns) FROM cases NOT INDEXED WHERE \(predicate.whereClause(half)) AND number = ?"
    )
    var entries: [QueueEntry] = []
    entries.reserveCapacity(numbers.count)
    try statement.bind(predicate.values)
    for number in numbers {
      defer { statement.reset() }
      try statement.bind(Int32(predicate.values.count + 1), number.value)
      if try statement.step() { entries.append(try CaseRow.entry(statement)) }
    }
    return entries
  }
}
