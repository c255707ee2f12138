import GRDB
import RecoveryDomain

/// Writes what lines of the journal change about customers, in their order.
struct CustomerWriter {
  /// The connection, within a transaction.
  let database: Database

  /// Writes changes.
  func write(_ changes: [CustomerChange]) throws {
    for change in changes {
      switch change {
      case .put(let number, let origin, let profile): try put(number, origin, profile)
      case .merged(let from, let into): try setMerged(from, into: into)
      case .unmerged(let from): try setMerged(from, into: nil)
      }
    }
  }

  private func put(_ number: CustomerNumber, _ origin: CustomerOrigin?, _ profile: CustomerProfile) throws {
    let keys = CustomerKey.keys(of: profile)
    let old = try IndexSnapshot.customer(number, in: database).map { CustomerKey.keys(of: $0.profile) } ?? []
    try change(
      old.subtracting(keys), of: number,
      "DELETE FROM customerKeys WHERE kind = ? AND key = ? AND customer = ?")
    try change(
      keys.subtracting(old), of: number,
      "INSERT OR IGNORE INTO customerKeys(kind, key, customer) VALUES(?, ?, ?)")
    let statement = try RawStatement(
      database,
      """
      INSERT INTO customers(number, name, source, identity, contentHash, profile) VALUES(?, ?, ?, ?, ?, ?)
      ON CONFLICT(number) DO UPDATE SET name = excluded.name, source = excluded.source,
        identity = excluded.identity, contentHash = excluded.contentHash, profile = excluded.profile
      """)
    try statement.bind(1, number.value)
    try statement.bind(2, profile.name)
    try statement.bind(3, origin?.source)
    try statement.bind(4, origin?.identity)
    try statement.bind(5, origin?.contentHash)
    try statement.bind(6, profile.json)
    try statement.run()
  }

  private func change(_ keys: Set<CustomerKey>, of number: CustomerNumber, _ sql: String) throws {
    let statement = try RawStatement(database, sql)
    for key in keys {
      try statement.bind([.integer(key.kind.rawValue), .text(key.value), .integer(number.value)])
      try statement.run()
    }
  }

  private func setMerged(_ from: CustomerNumber, into: CustomerNumber?) throws {
    let statement = try RawStatement(database, "UPDATE customers SET mergedInto = ? WHERE number = ?")
    try statement.bind(1, into?.value)
    try statement.bind(2, from.value)
    try statement.run()
  }
}
