import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// Brings the index to the journal's head.
  ///
  /// Any doubt about the index leads to a new one.
  public func catchUp() throws(DeskError) {
    do throws(DeskError) {
      try DeskError.translating {
        if index.isStale { index = try Self.openIndex(places, identity) }
        guard let start = try indexPosition() else {
          return try rebuildIndex(index.resetReason == .absent ? .missing : .unusable)
        }
        guard try journal.holds(start) else { return try rebuildIndex(.mismatch) }
        try take(place: start)
        try feed(from: start)
      }
    } catch {
      guard let reason = error.doubtOfIndex else { throw error }
      try DeskError.translating { try rebuildIndex(reason) }
    }
  }

  /// Brings the index to the head and tells which cases changed since the last call, whoever changed them and
  /// whichever process of this user took the change into the index.
  ///
  /// - Returns: The cases in the order of their numbers; nothing at the first call, which only marks the place.
  public func takeNews() throws(DeskError) -> [CaseNumber] {
    try catchUp()
    return try DeskError.translating {
      let head = try indexPosition() ?? .start
      guard let from = newsTaken, from.offset < head.offset else {
        newsTaken = head
        return []
      }
      var changed: Set<CaseNumber> = []
      _ = try journal.read(from: from) { item, after in
        if case .line(let line) = item, let number = line.caseNumber.flatMap({ CaseNumber(text: $0) }) {
          changed.insert(number)
        }
        return after.offset < head.offset
      }
      newsTaken = head
      return changed.sorted()
    }
  }

  /// The open cases that the user had at the last call and that a colleague has now: taken over, or given to that
  /// colleague by somebody.
  ///
  /// - Returns: The cases in the order of their numbers; nothing at the first call, which only marks what the user has.
  public func takeLosses() throws(DeskError) -> [CaseSummary] {
    let mine = Set(try entries(CaseQuery(.isOpen, .owner(.me))).map(\.number))
    let gone = held?.subtracting(mine) ?? []
    held = mine
    guard !gone.isEmpty else { return [] }
    return try summaries(of: gone.sorted()).filter { $0.status.isOpen && $0.owner != nil }
  }

  /// Makes the index anew from the journal.
  ///
  /// One that this desk had to make when it was opened is new already.
  public func rebuild() throws(DeskError) {
    guard !hasBuiltIndex else { return try catchUp() }
    _ = try DeskError.translating { try rebuildIndex(.asked) }
  }

  /// Answers from the index and the lines it points to; whatever shows that the index is wrong leads to a new one,
  /// of which the question is asked once more.
  func asking<Answer>(_ question: () throws -> Answer) throws(DeskError) -> Answer {
    do throws(DeskError) {
      return try DeskError.translating(question)
    } catch {
      guard let reason = error.doubtOfIndex else { throw error }
      try DeskError.translating { try rebuildIndex(reason) }
      return try DeskError.translating(question)
    }
  }

  /// Opens the index of a desk, or an empty one in its place: in memory where the cache folder cannot be written.
  static func openIndex(_ places: DeskPlaces, _ identity: DeskOpened) throws -> CaseIndex {
    do throws(IndexError) {
      return try CaseIndex.open(
        folder: places.index(ofDesk: identity.deskID), deskID: identity.deskID,
        contentVersion: indexContentVersion)
    } catch {
      guard error.trouble == .readOnly || error.trouble == .full else { throw error }
      return try CaseIndex.inMemory(deskID: identity.deskID)
    }
  }

  /// The place up to which the index knows the journal; nil while it is empty.
  func indexPosition() throws -> JournalPosition? {
    try index.read { try $0.position() }.map { JournalPosition($0) }
  }

  /// Takes note of where the index stands: what this process remembers of another place is out of date.
  private func take(place: JournalPosition) throws {
    if let version = place.unknownVersion { note(.newerFormat(version: version)) }
    guard place != fedTo else { return }
    folded.removeAll()
    fedTo = place
    if hasReadPolicies { try takePolicies(at: index.read { try $0.policyLocations() }) }
  }

  /// Builds a new index beside the old one and takes it into use.
  private func rebuildIndex(_ reason: DeskNotice.RebuildReason) throws {
    if reason != .missing { note(.indexRebuilt(reason: reason)) }
    folded = FoldedCases(limit: .max)
    policies = PolicyHistory(currency: identity.currency)
    hasReadPolicies = false
    fedTo = nil
    defer { folded = FoldedCases() }
    index = try index.isInMemory ? builtInMemory() : builtOnDisk()
    hasBuiltIndex = true
    if let version = try indexPosition()?.unknownVersion { note(.newerFormat(version: version)) }
  }

  /// A new index in the place of the one in use, written by a thread of its own.
  private func builtOnDisk() throws -> CaseIndex {
    let thread = try BuilderThread(
      IndexBuilder(
        folder: places.index(ofDesk: identity.deskID), deskID: identity.deskID,
        contentVersion: Self.indexContentVersion))
    defer { thread.rest() }
    try feedAll { try thread.take($0) }
    return try thread.finish()
  }

  /// A new index in memory.
  private func builtInMemory() throws -> CaseIndex {
    note(.indexInMemory(folder: places.index(ofDesk: identity.deskID)))
    let fresh = try CaseIndex.inMemory(deskID: identity.deskID)
    try feedAll { batch in
      guard try fresh.apply(batch) == .applied else { throw DeskError.tooBusy }
    }
    return fresh
  }

  /// Hands out the whole journal in batches, and tells how far it is.
  private func feedAll(_ take: (IndexBatch) throws -> Void) throws {
    let size = try journal.byteCount()
    try IndexFeeder(desk: self, isFromStart: true).run(from: .start) { batch in
      try take(batch)
      options.progress?(batch.to.offset, size)
      return true
    }
  }

  /// Reads what was appended behind the index and takes it in; what another process took in meanwhile is passed over.
  private func feed(from start: JournalPosition) throws {
    guard try journal.hasChanged(since: start) else { return }
    try takePolicies(at: index.read { try $0.policyLocations() })
    var isDone = false
    // Broken off, cases are folded further than the index goes: folding on from there would count lines twice.
    defer { if !isDone { folded.removeAll() } }
    var start = start
    while true {
      var result = ApplyResult.applied
      try IndexFeeder(desk: self, isFromStart: false).run(from: start) { batch in
        result = try index.apply(batch)
        if result == .applied { fedTo = JournalPosition(batch.to) }
        return result == .applied
      }
      switch result {
      case .applied:
        isDone = true
        if let version = fedTo?.unknownVersion { note(.newerFormat(version: version)) }
        return
      case .movedOn(let position?):
        start = JournalPosition(position)
        try take(place: start)
      case .movedOn(nil): return try rebuildIndex(.unusable)
      }
    }
  }
}

extension DeskError {
  /// Why the index has to be made anew after this error; nil when a new one would not help.
  var doubtOfIndex: DeskNotice.RebuildReason? {
    switch self {
    case .index(let error): error.trouble == .damaged || error.trouble == .failed ? .unusable : nil
    case .journal(let error):
      switch error.code {
      // The index says that a line stands where none counts, or even behind the journal's end.
      case .noLine, .shrunk: .mismatch
      default: nil
      }
    default: nil
    }
  }
}
