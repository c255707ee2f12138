import GRDB
import RecoveryDomain

/// Writes batches through one connection, within a transaction that the caller holds.
struct IndexWriter {
  /// The connection.
  let database: Database

  /// Writes everything that a batch holds but its texts, cases and the places of the cases' lines, and how far the
  /// journal is now applied.
  func write(_ batch: IndexBatch) throws {
    try writeKeys(batch.commits)
    try writeGuarantees(batch.commits)
    try writeDamage(batch)
    try CustomerWriter(database: database).write(batch.customers)
    try writePosition(batch.to)
  }

  /// Writes where lines of cases stand.
  func writePlaces(_ places: some Sequence<CasePlace>) throws {
    let statement = try RawStatement(
      database, "INSERT OR REPLACE INTO commits(number, offset, length, seq) VALUES(?, ?, ?, ?)")
    for place in places {
      try statement.bind(1, place.number)
      try statement.bind(2, place.offset)
      try statement.bind(3, place.length)
      try statement.bind(4, place.seq)
      try statement.run()
    }
  }

  /// Writes the places of the desk's own lines, and the keys of all.
  private func writeKeys(_ commits: [IndexedCommit]) throws {
    let deskLine = try RawStatement(
      database, "INSERT OR REPLACE INTO deskLines(offset, length, seq, policy) VALUES(?, ?, ?, ?)")
    let once = try RawStatement(
      database,
      "INSERT OR IGNORE INTO once(key, seq, offset, length, number, revision) VALUES(?, ?, ?, ?, ?, ?)")
    for commit in commits {
      let location = commit.location
      if commit.number == nil {
        try deskLine.bind(1, location.offset)
        try deskLine.bind(2, Int64(location.length))
        try deskLine.bind(3, location.seq)
        try deskLine.bind(4, commit.adoptsPolicy ? 1 : 0)
        try deskLine.run()
      }
      if let key = commit.once {
        try once.bind(1, key)
        try once.bind(2, location.seq)
        try once.bind(3, location.offset)
        try once.bind(4, Int64(location.length))
        try once.bind(5, commit.number?.value)
        try once.bind(6, Int64(commit.revision))
        try once.run()
      }
    }
  }

  /// Writes which guarantees were invoked for what.
  private func writeGuarantees(_ commits: [IndexedCommit]) throws {
    guard commits.contains(where: { !$0.guarantees.isEmpty }) else { return }
    let statement = try RawStatement(
      database,
      """
      INSERT OR REPLACE INTO guaranteeUses(
        guarantee, occurrenceKey, seq, place, number, occurrence, action, amount, at, user)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for commit in commits {
      for (place, use) in commit.guarantees.enumerated() {
        try statement.bind([
          .text(use.guarantee), .text(GuaranteeUse.occurrenceKey(use.occurrence)),
          .integer(commit.location.seq), .integer(Int64(place)), .integer(use.number.value),
          .text(use.occurrence), .text(use.action), .integer(use.amount.minorUnits),
          .integer(use.at.millisecondsSince1970), .text(use.by),
        ])
        try statement.run()
      }
    }
  }

  /// Writes texts to the search.
  func writeTexts(_ texts: SearchTexts) throws {
    let search = try RawStatement(database, "INSERT INTO search(rowid, body) VALUES(?, ?)")
    for (row, text) in texts.sorted() {
      try search.bind(1, row)
      try search.bind(2, text)
      try search.run()
    }
  }

  /// Writes cases as they now stand, in the order of their numbers: neighbours then share pages.
  func writeSummaries(_ summaries: some Sequence<CaseSummary>) throws {
    let upsert = try RawStatement(database, Self.upsertSQL)
    for summary in summaries.sorted(by: { $0.number < $1.number }) {
      try CaseRow.bind(summary, to: upsert)
      try upsert.run()
    }
  }

  /// Writes where the journal is damaged, and which of it is acknowledged.
  private func writeDamage(_ batch: IndexBatch) throws {
    let damage = try RawStatement(database, "INSERT OR REPLACE INTO damage(offset, length) VALUES(?, ?)")
    for stretch in batch.damage {
      try damage.bind([.integer(stretch.offset), .integer(stretch.length)])
      try damage.run()
    }
    let acknowledged = try RawStatement(
      database, "INSERT OR IGNORE INTO acknowledgedDamage(offset) VALUES(?)")
    for offset in batch.acknowledgedDamage {
      try acknowledged.bind(1, offset)
      try acknowledged.run()
    }
  }

  /// Adds a case's row or replaces what it holds.
  private static let upsertSQL: String = {
    let columns = IndexSchema.caseColumns
    let values = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let changes = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO cases(\(columns.joined(separator: ", "))) VALUES(\(values))
      ON CONFLICT(number) DO UPDATE SET \(changes)
      """
  }()

  /// Writes how far the journal is applied.
  private func writePosition(_ position: IndexPosition) throws {
    let statement = try RawStatement(
      database,
      """
      UPDATE progress SET offset = ?, seq = ?, chain = ?, at = ?, damagedLines = ?, unknownVersion = ?
      WHERE id = 1
      """)
    try statement.bind(1, position.offset)
    try statement.bind(2, position.seq)
    try statement.bind(3, position.chain)
    try statement.bind(4, position.at.millisecondsSince1970)
    try statement.bind(5, position.damagedLines)
    try statement.bind(6, position.unknownVersion)
    try statement.run()
  }
}
