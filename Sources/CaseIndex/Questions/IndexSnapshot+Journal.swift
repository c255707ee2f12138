import RecoveryDomain

extension IndexSnapshot {
  /// Where a case's lines stand in the journal, oldest first.
  public func commitLocations(of number: CaseNumber) throws -> [CommitLocation] {
    let statement = try RawStatement(
      database, "SELECT seq, offset, length FROM commits WHERE number = ? ORDER BY offset")
    defer { statement.reset() }
    try statement.bind(1, number.value)
    var locations: [CommitLocation] = []
    while try statement.step() { locations.append(location(statement)) }
    return locations
  }

  /// Where the lines that adopted a policy stand, oldest first; the last is in force.
  public func policyLocations() throws -> [CommitLocation] {
    let statement = try RawStatement(
      database, "SELECT seq, offset, length FROM deskLines WHERE policy = 1 ORDER BY offset")
    defer { statement.reset() }
    var locations: [CommitLocation] = []
    while try statement.step() { locations.append(location(statement)) }
    return locations
  }

  /// Damage in the journal that nobody has acknowledged yet, in the journal's order (decisions 4).
  public func unacknowledgedDamage() throws -> [IndexedDamage] {
    let statement = try RawStatement(
      database,
      """
      SELECT offset, length FROM damage WHERE offset NOT IN (SELECT offset FROM acknowledgedDamage)
      ORDER BY offset
      """)
    defer { statement.reset() }
    var damage: [IndexedDamage] = []
    while try statement.step() {
      damage.append(IndexedDamage(offset: statement.integer(0), length: statement.integer(1)))
    }
    return damage
  }

  /// What the first command with this idempotency key left; nil when there was none.
  public func once(_ key: String) throws -> OnceRecord? {
    let statement = try RawStatement(
      database, "SELECT seq, offset, length, number, revision FROM once WHERE key = ?")
    defer { statement.reset() }
    try statement.bind(1, key)
    guard try statement.step() else { return nil }
    return OnceRecord(
      location: location(statement), number: statement.optionalInteger(3).map(CaseNumber.init),
      revision: Int(statement.integer(4)))
  }

  /// The location in the first three columns of a row.
  private func location(_ row: RawStatement) -> CommitLocation {
    CommitLocation(seq: row.integer(0), offset: row.integer(1), length: Int(row.integer(2)))
  }
}
