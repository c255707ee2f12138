import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// Records one complaint as a new case, or as a change of one that is known by its identity.
  /// - Parameter facts: What whoever records it knows of it already; it stands in the new case's first line, so that
  ///   its clocks are right from there on.
  public func record(
    _ complaint: CaseRecorded, knowing facts: Classification = Classification(),
    _ terms: CommandTerms = CommandTerms()
  ) throws(DeskError) -> CommandOutcome {
    var tail: IntakeTail?
    let results = try record([complaint], knowing: facts, terms, behind: &tail)
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

    /// The case that came of it; nil for one that was there.
    var recorded: CaseNumber? {
      if case .recorded(let saved) = self { saved.number } else { nil }
    }

    /// Whether there is a line of it.
    var isWritten: Bool {
      switch self {
      case .recorded, .changed: true
      case .duplicate, .refused: false
      }
    }
  }

  /// Records complaints as one group: one write, one sync; each is a line of its own.
  /// - Parameters:
  ///   - facts: The coded facts that are known of each of them.
  ///   - tail: What a run of intake knows of the lines behind the index; grows by this group, and is gone when others
  ///     wrote as well.
  func record(
    _ complaints: [CaseRecorded], knowing facts: Classification = Classification(),
    _ terms: CommandTerms = CommandTerms(), behind tail: inout IntakeTail?
  ) throws(DeskError) -> [RecordResult] {
    var results: [RecordResult] = []
    var grown: IntakeTail?
    var needsAnotherLook = false
    let outcome = try write(
      terms, records: complaints.compactMap(\.origin), contacts: complaints.compactMap(\.details.contact),
      behind: tail, complainants: { complaints.map { ComplainantFacts($0.details) } }
    ) { overlay throws(DeskError) -> CommandOutcome? in
      needsAnotherLook = overlay.touchesCustomers
      results.removeAll(keepingCapacity: true)
      var known = overlay.records
      let before = tail.flatMap { overlay.start == $0.end ? $0 : nil } ?? IntakeTail(start: overlay.start)
      var written: [RecordKey: RecordOnFile] = [:]
      for complaint in complaints {
        let result = try self.record(complaint, facts, &overlay, &known, once: terms.once)
        results.append(result)
        if result.isWritten, let key = complaint.origin.map({ RecordKey($0) }) { written[key] = known[key] }
      }
      grown = overlay.isAlone ? before : nil
      grown?.take(written, overlay.ownFailures, overlay.ownNames, upTo: overlay.session.position)
      return nil
    }
    tail = grown
    // What others wrote of customers while this was decided counts for these cases as well.
    if needsAnotherLook { try matchCases(results.compactMap(\.recorded)) }
    switch outcome {
    case .already(let saved): return [.duplicate(saved.number, revision: saved.revision, seq: saved.seq)]
    case .refused(let refusal): return [.refused(refusal)]
    default: return results
    }
  }

  private func record(
    _ complaint: CaseRecorded, _ facts: Classification, _ overlay: inout Overlay,
    _ known: inout [RecordKey: RecordOnFile], once: CommandTerms.Once?
  ) throws(DeskError) -> RecordResult {
    let key = complaint.origin.map { RecordKey($0) }
    let earlier = key.flatMap { known[$0] }
    switch RecordComplaint.decide(
      complaint, knowing: facts, knownContentHash: earlier?.contentHash, overlay.facts)
    {
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
    case .record(let record, let classified):
      let number = overlay.nextNumber()
      let matched = match(record, as: number, overlay)
      if let customer = matched.matchedCustomer { overlay.take(record.details, matchedTo: customer) }
      let events: [CaseEvent] =
        [.recorded(record)] + (classified.map { [.classified($0)] } ?? [])
        + overlay.repeats(of: record, number: number, customer: matched.matchedCustomer)
        + matched
      let saved = try overlay.append(events, number: number, revision: 1, once: once)
      if let origin = record.origin {
        known[RecordKey(origin)] = RecordOnFile(
          number: saved.number, revision: 1, contentHash: origin.contentHash)
      }
      return .recorded(saved)
    }
  }
}
