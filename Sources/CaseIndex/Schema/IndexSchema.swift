/// The tables of the index and the number that tells one schema from another.
enum IndexSchema {
  /// The columns of a case's row, in the order in which they are bound and read.
  static let caseColumns = [
    "number", "rank", "moment", "received", "due", "revision", "status", "open", "step", "clock", "owner",
    "customer", "contact", "orderRef", "headline", "product", "channel", "severity", "flags", "reopened",
    "reading", "unknown", "source", "identity", "contentHash", "importID", "changedAt", "closedAt", "actedAt",
    "formerOwners", "customerNo", "failedAt", "paid", "paidIn", "contacts", "lastContact", "phoneTail",
    "email", "failure", "promiseOwners",
  ]

  /// The tables.
  static let tables = [
    """
    CREATE TABLE progress(
      id INTEGER PRIMARY KEY CHECK (id = 1), desk TEXT NOT NULL,
      offset INTEGER, seq INTEGER, chain BLOB, at INTEGER, damagedLines INTEGER NOT NULL DEFAULT 0,
      unknownVersion INTEGER)
    """,
    """
    CREATE TABLE cases(
      number INTEGER PRIMARY KEY, rank INTEGER NOT NULL, moment INTEGER NOT NULL, received INTEGER NOT NULL,
      due INTEGER, revision INTEGER NOT NULL, status INTEGER NOT NULL, open INTEGER NOT NULL, step INTEGER,
      clock INTEGER, owner TEXT, customer TEXT, contact TEXT, orderRef TEXT, headline TEXT, product TEXT,
      channel INTEGER, severity INTEGER, flags INTEGER NOT NULL, reopened INTEGER NOT NULL,
      reading INTEGER NOT NULL, unknown INTEGER NOT NULL, source TEXT, identity TEXT, contentHash TEXT,
      importID TEXT, changedAt INTEGER NOT NULL, closedAt INTEGER, actedAt INTEGER,
      formerOwners TEXT, customerNo INTEGER, failedAt INTEGER, paid INTEGER, paidIn TEXT,
      contacts INTEGER NOT NULL, lastContact INTEGER, phoneTail INTEGER, email TEXT, failure INTEGER NOT NULL,
      promiseOwners TEXT)
    """,
    """
    CREATE TABLE customers(
      number INTEGER PRIMARY KEY, mergedInto INTEGER, name TEXT, source TEXT, identity TEXT, contentHash TEXT,
      profile TEXT NOT NULL)
    """,
    """
    CREATE TABLE customerKeys(
      kind INTEGER NOT NULL, key TEXT NOT NULL, customer INTEGER NOT NULL,
      PRIMARY KEY (kind, key, customer)) WITHOUT ROWID
    """,
    """
    CREATE TABLE commits(
      number INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL, seq INTEGER NOT NULL,
      PRIMARY KEY (number, offset)) WITHOUT ROWID
    """,
    """
    CREATE TABLE deskLines(
      offset INTEGER PRIMARY KEY, length INTEGER NOT NULL, seq INTEGER NOT NULL, policy INTEGER NOT NULL)
    """,
    """
    CREATE TABLE once(
      key TEXT PRIMARY KEY, seq INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL,
      number INTEGER, revision INTEGER NOT NULL) WITHOUT ROWID
    """,
    "CREATE TABLE damage(offset INTEGER PRIMARY KEY, length INTEGER NOT NULL)",
    "CREATE TABLE acknowledgedDamage(offset INTEGER PRIMARY KEY)",
    """
    CREATE TABLE guaranteeUses(
      guarantee TEXT NOT NULL, occurrenceKey TEXT NOT NULL, seq INTEGER NOT NULL, place INTEGER NOT NULL,
      number INTEGER NOT NULL, occurrence TEXT NOT NULL, action TEXT NOT NULL, amount INTEGER NOT NULL,
      at INTEGER NOT NULL, user TEXT NOT NULL, PRIMARY KEY (guarantee, occurrenceKey, seq, place)) WITHOUT ROWID
    """,
    """
    CREATE TABLE tally(
      status INTEGER NOT NULL, open INTEGER NOT NULL, reading INTEGER NOT NULL, owner TEXT,
      cases INTEGER NOT NULL)
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
      body, content = '', columnsize = 0, tokenize = '\(SearchTokenizer.name)')
    """,
  ]

  /// The queue's sort key with what a list keeps of each row, so that no list touches the rows themselves.
  private static let queueKey = "rank, moment, received, number, due, revision, status"

  /// What makes the questions fast; made after the rows when many come at once.
  static let indexes = [
    "CREATE INDEX openQueue ON cases(\(queueKey)) WHERE open = 1",
    "CREATE INDEX endedQueue ON cases(\(queueKey)) WHERE open = 0",
    "CREATE INDEX ownerQueue ON cases(open, owner, \(queueKey))",
    "CREATE INDEX readingQueue ON cases(\(queueKey)) WHERE open = 1 AND reading = 1",
    "CREATE INDEX openDue ON cases(due) WHERE open = 1",
    "CREATE INDEX receivedTime ON cases(received)",
    "CREATE INDEX closedTime ON cases(closedAt) WHERE closedAt IS NOT NULL",
    "CREATE INDEX contactCases ON cases(contact) WHERE contact IS NOT NULL",
    "CREATE INDEX orderCases ON cases(orderRef COLLATE NOCASE) WHERE orderRef IS NOT NULL",
    "CREATE INDEX customerCases ON cases(customer COLLATE NOCASE) WHERE customer IS NOT NULL",
    "CREATE INDEX recordCases ON cases(source, identity) WHERE source IS NOT NULL",
    "CREATE INDEX importCases ON cases(importID, status) WHERE importID IS NOT NULL",
    "CREATE INDEX movedCases ON cases(formerOwners) WHERE formerOwners IS NOT NULL",
    "CREATE INDEX promisedCases ON cases(promiseOwners) WHERE promiseOwners IS NOT NULL",
    "CREATE INDEX matchedCases ON cases(customerNo, received) WHERE customerNo IS NOT NULL",
    "CREATE INDEX phoneCases ON cases(phoneTail) WHERE phoneTail IS NOT NULL",
    "CREATE INDEX emailCases ON cases(email) WHERE email IS NOT NULL",
    "CREATE INDEX customerRecords ON customers(source, identity)",
    "CREATE INDEX mergedCustomers ON customers(mergedInto) WHERE mergedInto IS NOT NULL",
    "CREATE INDEX guaranteeTimes ON guaranteeUses(guarantee, at, amount)",
    "CREATE INDEX guaranteeCases ON guaranteeUses(number, at)",
    "CREATE INDEX tallyKey ON tally(status, reading, owner)",
  ]

  /// Counts all cases at once, after many came untallied.
  static let tallyAll =
    "INSERT INTO tally SELECT status, open, reading, owner, count(*) FROM cases GROUP BY 1, 2, 3, 4"

  /// Raised when the same tables would be filled differently: another tokenizer, another meaning of a column.
  private static let meaning = 1

  /// The number of this schema: a hash of the tables, the vocabularies and what the caller derives from the
  /// journal. Another number is another file, so that an older and a newer binary do not delete each other's.
  static func fingerprint(contentVersion: Int) -> Int32 {
    let text =
      (tables + indexes + [Codes.text, "\(meaning)", "\(contentVersion)"]).joined(separator: "\n")
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int32(bitPattern: hash & 0x7FFF_FFFF)
  }
}
