import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// Records one complaint as a new case, or as a change of one that is known by its identity.
  public func record(_ complaint: CaseRecorded, _ terms: CommandTerms = CommandTerms()) throws(DeskError)
    -> CommandOutcome
  {
    let results = try record([complaint], terms)
    guard let result = results.first else { throw .tooBusy }
    switch result {
    case .recorded(let saved), .changed(let saved): return .saved(saved)
    case .duplicate(let number, let revision, let seq):
      return .already(SavedCommit(number: number, revision: revision, seq: seq))
    case .refused(let refusal): return .refused(refusal)
    }
  }

  /// What became of one complaint of a group.
  enum RecordResult {
    case recorded(SavedCommit)
    case changed(SavedCommit)
    case duplicate(CaseNumber, revision: Int, seq: Int64)
    case refused(Refusal)
  }

  /// Records complaints as one group: one write, one sync; each is a line of its own.
  func record(_ complaints: [CaseRecorded], _ terms: CommandTerms = CommandTerms()) throws(DeskError)
    -> [RecordResult]
  {
    var results: [RecordResult] = []
    let outcome = try write(terms, records: complaints.compactMap(\.origin)) {
      overlay throws(DeskError) -> CommandOutcome? in
      results.removeAll(keepingCapacity: true)
      var known = overlay.records
      for complaint in complaints {
        results.append(try self.record(complaint, &overlay, &known, once: terms.once))
      }
      return nil
    }
    switch outcome {
    case .already(let saved): return [.duplicate(saved.number, revision: saved.revision, seq: saved.seq)]
    case .refused(let refusal): return [.refused(refusal)]
    default: return results
    }
  }

  private func record(
    _ complaint: CaseRecorded, _ overlay: inout Overlay, _ known: inout [RecordKey: RecordOnFile],
    once: CommandTerms.Once?
  ) throws(DeskError) -> RecordResult {
    let key = complaint.origin.map { RecordKey($0) }
    let earlier = key.flatMap { known[$0] }
    switch RecordComplaint.decide(complaint, knownContentHash: earlier?.contentHash, overlay.facts) {
    case .refused(let refusal): return .refused(refusal)
    case .duplicate:
      guard let earlier else { return .refused(.nothingToChange) }
      return .duplicate(earlier.number, revision: earlier.revision, seq: overlay.lastSeq)
    case .change(let change):
      guard let key, let earlier else { return .refused(.nothingToChange) }
      let revision = earlier.revision + 1
      let saved = try overlay.append(
        [.changed(change)], number: earlier.number, revision: revision, once: once)
      known[key] = RecordOnFile(
        number: earlier.number, revision: revision, contentHash: change.contentHash)
      return .changed(saved)
    case .record(let record):
      let saved = try overlay.append(
        [.recorded(record)], number: overlay.nextNumber(), revision: 1, once: once)
      if let origin = record.origin {
        known[RecordKey(origin)] = RecordOnFile(
          number: saved.number, revision: 1, contentHash: origin.contentHash)
      }
      return .recorded(saved)
    }
  }
}
