import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// The place up to which the index knows the journal.
  var position: JournalPosition { index.position.map { JournalPosition($0) } ?? .start }

  /// Brings the index to the journal's head.
  ///
  /// Any doubt about the index leads to a new one.
  /// - Returns: The cases that changed, in the order of their numbers; all of them are in the index by then.
  @discardableResult
  public func catchUp() throws(DeskError) -> [CaseNumber] {
    do {
      return try DeskError.translating {
        guard try isIndexSound() else { return try rebuildIndex(.mismatch) }
        return try feed()
      }
    } catch .index {
      // The index is waste paper: whatever ails it, a new one does not have it.
      return try DeskError.translating { try rebuildIndex(.unusable) }
    }
  }

  /// Makes the index anew from the journal.
  public func rebuild() throws(DeskError) {
    _ = try DeskError.translating { try rebuildIndex(.asked) }
  }

  /// Whether the index fits the journal: the place within the file, and the chain at that place.
  private func isIndexSound() throws -> Bool {
    try index.reopenIfReplaced()
    let position = position
    guard position != .start else { return true }
    return try journal.recordedChain(at: position) == position.chain
  }

  private func rebuildIndex(_ reason: DeskNotice.RebuildReason) throws -> [CaseNumber] {
    notices.append(.indexRebuilt(reason: reason))
    folded.removeAll()
    policies = PolicyHistory()
    hasReadPolicies = true
    let feeder = IndexFeeder(desk: self)
    try index.rebuild { builder in
      try feeder.run(from: .start) { batch in try builder.add(batch) }
    }
    folded.removeAll()
    return []
  }

  /// Reads what was appended behind the index and takes it in.
  private func feed() throws -> [CaseNumber] {
    guard try journal.hasChanged(since: position) else { return [] }
    try readPolicies()
    var changed: Set<CaseNumber> = []
    while true {
      let start = position
      var hasMoved = false
      try IndexFeeder(desk: self).run(from: start) { batch in
        guard !hasMoved else { return }
        hasMoved = try index.apply(batch) == .movedOn
        changed.formUnion(batch.summaries.map(\.number))
      }
      if !hasMoved { break }
      folded.removeAll()
    }
    return changed.sorted()
  }
}
