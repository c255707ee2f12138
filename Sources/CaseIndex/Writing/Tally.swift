import GRDB
import RecoveryDomain

/// The counts of cases by status, owner and need of reading, kept within the transaction that changes the cases: so
/// the counts of views cost the same with ten cases and with a million closed ones.
///
/// No triggers do this, since SQLite copies every page that a statement with triggers changes: they cost four times
/// as much as the rows themselves.
struct Tally {
  /// The connection.
  let database: Database

  /// What cases are counted by.
  private struct Kind: Hashable {
    /// The code of the status.
    var status: Int64
    /// Whether a person must read the case first.
    var reading: Int64
    /// The holder.
    var owner: String?
  }

  /// Counts cases as they will stand, and takes back how they stood; to be called before their rows are written.
  /// - Parameter summaries: Each case at most once.
  func count(_ summaries: [CaseSummary]) throws {
    var changes: [Kind: Int64] = [:]
    let stood = try RawStatement(database, "SELECT status, reading, owner FROM cases WHERE number = ?")
    for summary in summaries {
      let kind = Kind(
        status: Codes.status.code(summary.status), reading: summary.needsReading ? 1 : 0, owner: summary.owner
      )
      changes[kind, default: 0] += 1
      try stood.bind(1, summary.number.value)
      defer { stood.reset() }
      if try stood.step() {
        changes[
          Kind(status: stood.integer(0), reading: stood.integer(1), owner: stood.text(2)), default: 0] -= 1
      }
    }
    for (kind, change) in changes where change != 0 { try add(change, to: kind) }
  }

  /// Changes one count, which is made when it is the first of its kind.
  private func add(_ change: Int64, to kind: Kind) throws {
    let update = try RawStatement(
      database, "UPDATE tally SET cases = cases + ? WHERE status = ? AND reading = ? AND owner IS ?")
    try update.bind(1, change)
    try update.bind(2, kind.status)
    try update.bind(3, kind.reading)
    try update.bind(4, kind.owner)
    try update.run()
    guard database.changesCount == 0 else { return }
    let insert = try RawStatement(
      database, "INSERT INTO tally(cases, status, reading, owner, open) VALUES(?, ?, ?, ?, ?)")
    try insert.bind(1, change)
    try insert.bind(2, kind.status)
    try insert.bind(3, kind.reading)
    try insert.bind(4, kind.owner)
    try insert.bind(5, try Codes.status.word(kind.status).isOpen ? 1 : 0)
    try insert.run()
  }
}
