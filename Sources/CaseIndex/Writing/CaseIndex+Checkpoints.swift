import GRDB

extension CaseIndex {
  /// How large the write-ahead log grows in a long run before it goes into the database, in pages of 8 KB: pages
  /// that change in every batch are then written and synced a few times instead of a hundred times.
  private static let longRunPages = 12_000
  /// SQLite's own choice: the log that a short command finds stays small, as it reads it when it starts.
  private static let usualPages = 1000

  /// Puts off moving the write-ahead log into the database and merging the search's segments, for a run of many
  /// batches; `endLongRun` belongs to it.
  ///
  /// A run that is killed leaves the search without regular merging until the next one ends; FTS5 then merges all
  /// segments of a level when there are many (sqlite.org/fts5.html §6.4), so searches stay fast.
  public func beginLongRun() throws(IndexError) {
    try execute("PRAGMA wal_autocheckpoint = \(Self.longRunPages)")
    try execute(SearchTuning.sql(.automerge, SearchTuning.noMerging))
  }

  /// Moves the write-ahead log into the database, as far as other processes let it, and puts nothing off any more.
  public func endLongRun() throws(IndexError) {
    try execute(SearchTuning.sql(.automerge, SearchTuning.usualMerging))
    try execute("PRAGMA wal_autocheckpoint = \(Self.usualPages); PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
