import GRDB
import RecoveryDomain

/// How databases of the index are opened and made.
enum Connection {
  /// How long a process waits for another one's transaction, in seconds; the longest is a bulk intake's batch.
  private static let busySeconds = 5.0

  /// Opens a database for use.
  ///
  /// Temporary files stay in memory: sorting must not depend on a writable temporary folder.
  static func open(_ path: String?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busySeconds)
    configuration.label = "CaseIndex"
    configuration.prepareDatabase { database in
      database.add(tokenizer: SearchTokenizer.self)
      try database.execute(
        sql: """
          PRAGMA synchronous = NORMAL; PRAGMA cache_size = -40000; PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY
          """)
    }
    return try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
  }

  /// Opens a new file to be filled as fast as possible: nothing is lost with it but time.
  static func openForBuilding(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.label = "CaseIndex.build"
    configuration.prepareDatabase { database in
      database.add(tokenizer: SearchTokenizer.self)
      try database.execute(
        sql: """
          PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
          PRAGMA cache_size = -96000; PRAGMA temp_store = MEMORY
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Makes the tables, and the row that tells how far the journal is applied: nowhere yet.
  static func makeTables(_ database: Database, deskID: String, fingerprint: Int32) throws {
    for statement in IndexSchema.tables { try database.execute(sql: statement) }
    try database.execute(sql: "INSERT INTO progress(id, desk) VALUES(1, ?)", arguments: [deskID])
    try database.execute(sql: "PRAGMA user_version = \(fingerprint)")
  }

  /// Makes what stands on the tables.
  static func makeIndexes(_ database: Database) throws {
    for statement in IndexSchema.indexes { try database.execute(sql: statement) }
  }

  /// Makes an empty index in an empty file, or in memory.
  static func makeEmpty(_ queue: DatabaseQueue, deskID: String, fingerprint: Int32) throws {
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA page_size = 8192")
      try database.inTransaction {
        try makeTables(database, deskID: deskID, fingerprint: fingerprint)
        try makeIndexes(database)
        return .commit
      }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }

  /// Why a database cannot serve; nil when it can.
  static func flaw(_ queue: DatabaseQueue, deskID: String, fingerprint: Int32) throws -> ResetReason? {
    try queue.inDatabase { database in
      let version = try Int32.fetchOne(database, sql: "PRAGMA user_version")
      guard version == fingerprint else { return .otherSchema }
      let desk = try String.fetchOne(database, sql: "SELECT desk FROM progress WHERE id = 1")
      guard let desk else { return .damaged }
      guard desk == deskID else { return .otherDesk }
      _ = try IndexSnapshot.position(database)
      return nil
    }
  }
}
