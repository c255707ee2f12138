/// Recording a complaint as a new case, or as a change of one that is known (`decisions` 18).
public enum RecordComplaint {
  /// What intake makes of a record.
  public enum Outcome: Hashable, Sendable {
    /// A new case, with what was known of it from the start; nil where nothing was.
    case record(CaseRecorded, CaseClassified?)
    /// Same identity and content as a case that is there.
    case duplicate
    /// Same identity, other content: a change on that case.
    case change(CaseDetailsChanged)
    /// The rules say no.
    case refused(Refusal)
  }

  /// Decides what becomes of a record.
  /// - Parameters:
  ///   - record: The complaint as it was read.
  ///   - known: The coded facts that whoever records it knows already.
  ///   - knownContentHash: The content under which the same identity is known already; nil when it is new.
  public static func decide(
    _ record: CaseRecorded, knowing known: Classification = Classification(), knownContentHash: String?,
    _ facts: DecisionFacts
  ) -> Outcome {
    guard facts.actor.role.mayWrite else { return .refused(.notPermitted(facts.actor.role)) }
    if let origin = record.origin, let knownContentHash {
      guard origin.contentHash != knownContentHash else { return .duplicate }
      return .change(
        CaseDetailsChanged(
          details: record.details, received: record.needsReading == nil ? record.received : nil,
          settlement: record.settlement, isReadable: record.needsReading == nil,
          contentHash: origin.contentHash, importID: origin.importID))
    }
    guard record.origin == nil else { return classified(record, known, facts) }
    let hasText = !(record.details.headline ?? "").isBlank || !(record.details.words ?? "").isBlank
    if !hasText { return .refused(.textMissing) }
    if record.received > facts.now { return .refused(.notInPast(record.received)) }
    if let refusal = facts.refusal(ofSumsIn: record.details) { return .refused(refusal) }
    return classified(record, known, facts)
  }

  /// A new case and the facts of it that are known, by the rules under which a case that is there is classified.
  private static func classified(_ record: CaseRecorded, _ known: Classification, _ facts: DecisionFacts)
    -> Outcome
  {
    guard known != Classification() else { return .record(record, nil) }
    switch Classification().decide(known, facts) {
    case .refused(let refusal): return .refused(refusal)
    case .already: return .record(record, nil)
    case .commit(let events):
      for case .classified(let classified) in events { return .record(record, classified) }
      return .record(record, nil)
    }
  }
}
