import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// Brings the index to the journal's head.
  ///
  /// Any doubt about the index leads to a new one.
  public func catchUp() throws(DeskError) {
    do {
      try DeskError.translating {
        if index.isStale { index = try Self.openIndex(places, identity) }
        guard let start = try indexPosition() else {
          return try rebuildIndex(index.resetReason == .absent ? .missing : .unusable)
        }
        guard try journal.holds(start) else { return try rebuildIndex(.mismatch) }
        try feed(from: start)
      }
    } catch .index(let error) where error.trouble == .damaged {
      // The index is waste paper: whatever ails it, a new one does not have it.
      try DeskError.translating { try rebuildIndex(.unusable) }
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
      defer { newsTaken = head }
      guard let from = newsTaken, from.offset < head.offset else { return [] }
      var changed: Set<CaseNumber> = []
      _ = try journal.read(from: from) { item, after in
        if case .line(let line) = item, let number = line.caseNumber.flatMap({ CaseNumber(text: $0) }) {
          changed.insert(number)
        }
        return after.offset < head.offset
      }
      return changed.sorted()
    }
  }

  /// Makes the index anew from the journal.
  public func rebuild() throws(DeskError) {
    _ = try DeskError.translating { try rebuildIndex(.asked) }
  }

  /// Opens the index of a desk, or an empty one in its place.
  static func openIndex(_ places: DeskPlaces, _ identity: DeskOpened) throws -> CaseIndex {
    try CaseIndex.open(
      folder: places.index(ofDesk: identity.deskID), deskID: identity.deskID,
      contentVersion: indexContentVersion)
  }

  /// The place up to which the index knows the journal; nil while it is empty.
  func indexPosition() throws -> JournalPosition? {
    try index.read { try $0.position() }.map { JournalPosition($0) }
  }

  /// Builds a new index beside the old one and takes it into use.
  private func rebuildIndex(_ reason: DeskNotice.RebuildReason) throws {
    if reason != .missing { note(.indexRebuilt(reason: reason)) }
    folded = FoldedCases(limit: .max)
    policies = PolicyHistory()
    hasReadPolicies = true
    let builder = try IndexBuilder(
      folder: places.index(ofDesk: identity.deskID), deskID: identity.deskID,
      contentVersion: Self.indexContentVersion)
    let size = try journal.byteCount()
    try IndexFeeder(desk: self).run(from: .start) { batch in
      if case .movedOn = try builder.apply(batch) { throw DeskError.tooBusy }
      options.progress?(batch.to.offset, size)
    }
    index = try builder.finish()
    folded = FoldedCases()
  }

  /// Reads what was appended behind the index and takes it in; what another process took in meanwhile is passed over.
  private func feed(from start: JournalPosition) throws {
    guard try journal.hasChanged(since: start) else { return }
    try readPolicies()
    var start = start
    while true {
      var other: IndexPosition?
      try IndexFeeder(desk: self).run(from: start) { batch in
        guard other == nil else { return }
        if case .movedOn(let position?) = try index.apply(batch) { other = position }
      }
      guard let other else { return }
      start = JournalPosition(other)
      folded.removeAll()
    }
  }
}
