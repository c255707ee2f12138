import GRDB
import RecoveryDomain
import Synchronization

/// Builds a new index beside the one in use, as fast as the disk takes it, and puts it in its place when done.
///
/// It may be used from any thread, one after the other: usually batches are read on one thread and handed to a
/// builder on another. Dropped before `finish`, it leaves nothing behind.
public final class IndexBuilder: Sendable {
  /// The new database.
  private let path: String
  /// Where it will stand.
  private let folder: IndexFolder
  /// The connection; one transaction is open all the time.
  private let queue: DatabaseQueue
  /// What the index is opened with when it is done.
  private let deskID: String
  /// See `CaseIndex.open`.
  private let contentVersion: Int
  /// What is not yet in the database.
  private let waiting = Mutex(Waiting())

  /// Begins an empty index; the parameters are those of `CaseIndex.open`.
  public init(folder path: String, deskID: String, contentVersion: Int) throws(IndexError) {
    let fingerprint = IndexSchema.fingerprint(contentVersion: contentVersion)
    let folder = IndexFolder(path: path, fingerprint: fingerprint)
    try folder.prepare()
    let database = try folder.makeDatabase()
    do {
      let queue = try Connection.openForBuilding(database)
      try queue.inDatabase { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        try Connection.makeTables(database, deskID: deskID, fingerprint: fingerprint)
        try database.execute(sql: SearchTuning.sql(.hashsize, Waiting.segmentBytes))
        try database.execute(sql: SearchTuning.sql(.automerge, SearchTuning.noMerging))
      }
      self.path = database
      self.folder = folder
      self.queue = queue
      self.deskID = deskID
      self.contentVersion = contentVersion
    } catch {
      IndexFolder.delete(database)
      throw IndexError(error, path: path)
    }
  }

  /// Takes in the next stretch of the journal; a batch that does not begin where the last one ended is refused.
  public func apply(_ batch: IndexBatch) throws(IndexError) -> ApplyResult {
    do {
      return try queue.inDatabase { database in
        let position = try IndexSnapshot.position(database)
        guard position == batch.from else { return .movedOn(position) }
        let writer = IndexWriter(database: database)
        try writer.write(batch)
        try writer.writeSummaries(batch.summaries)
        try waiting.withLock { waiting in
          waiting.texts.add(batch.commits)
          waiting.places += batch.commits.lazy.compactMap { CasePlace($0) }
          try waiting.write(writer, keeping: true)
        }
        return .applied
      }
    } catch {
      throw IndexError(error, path: path)
    }
  }

  /// Completes the index, waits until it is on disk, puts it in place of the old one and opens it.
  public func finish() throws(IndexError) -> CaseIndex {
    let old = folder.current()
    do {
      try queue.inDatabase { database in
        try waiting.withLock { try $0.write(IndexWriter(database: database), keeping: false) }
        try database.execute(sql: IndexSchema.tallyAll)
        try Connection.makeIndexes(database)
        try database.execute(sql: SearchTuning.sql(.hashsize, SearchTuning.usualSegmentBytes))
        try database.execute(sql: SearchTuning.sql(.automerge, SearchTuning.usualMerging))
        try database.execute(sql: SearchTuning.sql(.crisismerge, SearchTuning.segmentsBorne))
        try database.execute(sql: "COMMIT; PRAGMA journal_mode = WAL")
      }
      try queue.close()
      _ = try folder.install(path, replacing: true)
    } catch {
      throw IndexError(error, path: path)
    }
    if let old, old != path { IndexFolder.delete(old) }
    folder.deleteStrays(olderThan: 86_400)
    return try CaseIndex.open(folder: folder.path, deskID: deskID, contentVersion: contentVersion)
  }

  deinit {
    if folder.current() != path {
      try? queue.close()
      IndexFolder.delete(path)
    }
  }
}

/// What a builder gathers before it writes, so that texts and places come in the order of their rows.
private struct Waiting: Sendable {
  /// Texts that are not yet in the search.
  var texts = SearchTexts()
  /// Places of lines; written in the journal's order, each would go into a page of its own.
  var places: [CasePlace] = []

  /// How many bytes of text are gathered before they go into the search, as one segment of at most that size: more
  /// than FTS5's 1 MB, since merging many small segments is what building costs.
  static let segmentBytes = 32 << 20
  /// How many places are kept waiting at most: so many that neighbours come together, so few that most are written
  /// while the journal is still being read.
  private static let placeLimit = 200_000

  /// Writes what has become too much, or everything.
  mutating func write(_ writer: IndexWriter, keeping: Bool) throws {
    if !keeping || texts.byteCount > Self.segmentBytes {
      try writer.writeTexts(texts)
      texts = SearchTexts()
    }
    if !keeping || places.count > Self.placeLimit {
      places.sort()
      try writer.writePlaces(places)
      places = []
    }
  }
}
