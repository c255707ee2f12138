import GRDB
import RecoveryDomain

/// The disposable read model of a desk: what lists, counts, searches and commands ask, and where each line of the
/// journal stands.
///
/// Any number of processes of one user share it: one writes at a time, and each question sees one state. It may be
/// used from any thread; its calls run one after the other. Whatever is wrong with it, the journal holds the truth:
/// delete it and build it again (decisions 26).
public final class CaseIndex: Sendable {
  /// Why the index was started empty when it was opened; nil when it was there.
  public let resetReason: ResetReason?
  /// The database; a path of its own behind the folder's link.
  public let path: String
  /// The connection.
  private let queue: DatabaseQueue
  /// The folder and the file that was opened; nil in memory.
  private let place: (folder: IndexFolder, mark: FileMark)?

  /// An index on an open connection.
  private init(
    queue: DatabaseQueue, path: String, place: (folder: IndexFolder, mark: FileMark)?,
    resetReason: ResetReason?
  ) {
    self.queue = queue
    self.path = path
    self.place = place
    self.resetReason = resetReason
  }

  /// Opens the index of a desk, and starts an empty one where there is none or it cannot serve.
  /// - Parameters:
  ///   - folder: The desk's folder in the user's cache; made with mode 0700, its files 0600.
  ///   - deskID: The desk, so that one desk's index never serves another.
  ///   - contentVersion: Raised by the caller when it derives something else from the same journal than before.
  public static func open(
    folder path: String, deskID: String, contentVersion: Int
  ) throws(IndexError) -> CaseIndex {
    let fingerprint = IndexSchema.fingerprint(contentVersion: contentVersion)
    let folder = IndexFolder(path: path, fingerprint: fingerprint)
    try folder.prepare()
    var reason: ResetReason?
    for _ in 0..<4 {
      guard let database = folder.current() else {
        reason = reason ?? .absent
        try startEmpty(folder, deskID: deskID, fingerprint: fingerprint, replacing: nil)
        continue
      }
      switch try connect(database, deskID: deskID, fingerprint: fingerprint) {
      case .success(let queue):
        guard let mark = FileMark(path: database) else { continue }
        return CaseIndex(queue: queue, path: database, place: (folder, mark), resetReason: reason)
      case .failure(let flaw):
        guard folder.current() == database else { continue }
        reason = flaw.reason
        try startEmpty(folder, deskID: deskID, fingerprint: fingerprint, replacing: database)
      }
    }
    throw IndexError(.busy, path: path, detail: "it was replaced again and again")
  }

  /// An index that lives as long as this value: for a desk whose cache folder cannot be written.
  public static func inMemory(deskID: String) throws(IndexError) -> CaseIndex {
    do {
      let queue = try Connection.open(nil)
      let fingerprint = IndexSchema.fingerprint(contentVersion: 0)
      try Connection.makeEmpty(queue, deskID: deskID, fingerprint: fingerprint)
      return CaseIndex(queue: queue, path: "", place: nil, resetReason: .absent)
    } catch {
      throw IndexError(error, path: "in memory")
    }
  }

  /// Whether it lives in memory only.
  public var isInMemory: Bool { place == nil }

  /// Deletes the indexes of a desk; processes that have one open keep a whole file and find it stale.
  public static func remove(folder path: String) throws(IndexError) { try IndexFolder.remove(path) }

  /// Whether another process has replaced or deleted the index: then it is opened anew before it is used again.
  public var isStale: Bool {
    guard let place else { return false }
    return FileMark(path: place.folder.link) != place.mark
  }

  /// Asks questions of one state of the index. Calls must not be nested.
  public func read<Answer>(
    _ questions: (borrowing IndexSnapshot) throws -> Answer
  ) throws(IndexError) -> Answer {
    do {
      return try queue.inDatabase { database in
        var answer: Answer?
        try database.inTransaction(.deferred) {
          answer = try questions(IndexSnapshot(database: database))
          return .commit
        }
        guard let answer else { throw BadRow() }
        return answer
      }
    } catch {
      throw failure(error)
    }
  }

  /// Takes in a stretch of the journal in one transaction.
  ///
  /// When the index does not stand where the stretch begins, nothing is written: another process was faster, and
  /// the caller goes on from where the index now stands.
  public func apply(_ batch: IndexBatch) throws(IndexError) -> ApplyResult {
    do {
      return try queue.inDatabase { database in
        var result = ApplyResult.applied
        try database.inTransaction(.immediate) {
          let position = try IndexSnapshot.position(database)
          guard position == batch.from else {
            result = .movedOn(position)
            return .rollback
          }
          let writer = IndexWriter(database: database)
          var texts = SearchTexts()
          texts.add(batch.commits)
          try writer.write(batch)
          try writer.writePlaces(batch.commits.lazy.compactMap { CasePlace($0) })
          try Tally(database: database).count(batch.summaries)
          try writer.writeSummaries(batch.summaries)
          try writer.writeTexts(texts)
          return .commit
        }
        return result
      }
    } catch {
      throw failure(error)
    }
  }

  /// Lets go of what is kept for faster answers; the next ones read it from the system's cache again.
  public func releaseMemory() { queue.releaseMemory() }

  /// Runs statements that belong to no transaction.
  func execute(_ sql: String) throws(IndexError) {
    do {
      try queue.inDatabase { try $0.execute(sql: sql) }
    } catch {
      throw failure(error)
    }
  }

  /// The error of the module that an error amounts to.
  private func failure(_ error: any Error) -> IndexError {
    error is BadRow
      ? IndexError(.damaged, path: path, detail: "a row has no meaning") : IndexError(error, path: path)
  }

  /// Why a database cannot serve, as an error within this file.
  private struct Flaw: Error { let reason: ResetReason }

  /// Opens a database and looks whether it can serve.
  private static func connect(
    _ path: String, deskID: String, fingerprint: Int32
  ) throws(IndexError) -> Result<DatabaseQueue, Flaw> {
    guard FileMark(path: path) != nil else { return .failure(Flaw(reason: .absent)) }
    guard DatabaseFile.isPrivate(path) else { return .failure(Flaw(reason: .notPrivate)) }
    guard !DatabaseFile.isTruncated(path) else { return .failure(Flaw(reason: .damaged)) }
    do {
      let queue = try Connection.open(path)
      let flaw = try Connection.flaw(queue, deskID: deskID, fingerprint: fingerprint)
      return flaw.map { .failure(Flaw(reason: $0)) } ?? .success(queue)
    } catch {
      let error = IndexError(error, path: path)
      guard error.trouble == .damaged else { throw error }
      return .failure(Flaw(reason: .damaged))
    }
  }

  /// Starts an empty index in place of what is there; when another process was faster, theirs stays.
  private static func startEmpty(
    _ folder: IndexFolder, deskID: String, fingerprint: Int32, replacing old: String?
  ) throws(IndexError) {
    let database = try folder.makeDatabase()
    do {
      let queue = try Connection.open(database)
      try Connection.makeEmpty(queue, deskID: deskID, fingerprint: fingerprint)
      try queue.close()
      if try !folder.install(database, replacing: old != nil) { IndexFolder.delete(database) }
    } catch {
      IndexFolder.delete(database)
      throw IndexError(error, path: folder.path)
    }
    if let old { IndexFolder.delete(old) }
    folder.deleteStrays(olderThan: 86_400)
  }
}

/// Why an index was started empty.
public enum ResetReason: Hashable, Sendable {
  /// There was none.
  case absent
  /// The file was cut, scribbled on or no database.
  case damaged
  /// Its schema was another than its name says.
  case otherSchema
  /// It belonged to another desk.
  case otherDesk
  /// Others could write it.
  case notPrivate
}
