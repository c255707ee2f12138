extension CaseState {
  /// The case after one more line.
  ///
  /// A line before the case was recorded, which only a damaged journal can hold, counts for nothing. A case whose
  /// record is an event that this binary does not know is there all the same, read-only (`decisions` 6).
  /// - Parameter terms: the promised times of the policy in force when the line was written.
  public static func fold(_ state: inout CaseState?, _ commit: CaseCommit, terms: ServiceTerms) {
    let context = FoldContext(at: commit.at, actor: commit.actor, terms: terms)
    for event in commit.events {
      if state == nil, case .recorded(let payload) = event {
        state = CaseState(
          number: commit.number, received: payload.received, details: payload.details, origin: payload.origin,
          settlement: payload.settlement, context: context)
      }
      if state == nil, case .unknown = event {
        state = CaseState(
          number: commit.number, received: commit.at, details: CaseDetails(), origin: nil, settlement: nil,
          context: context)
      }
      guard state != nil else { continue }
      if let payload = event.payload {
        state?.take(payload, context)
      } else if case .unknown(let type) = event {
        state?.unknownEvents.append(type)
      }
    }
    state?.finish(commit)
  }

  /// Lets one event take effect.
  private mutating func take(_ payload: some CaseEventPayload, _ context: FoldContext) {
    payload.apply(to: &self, context)
  }

  /// Counts the line, and prolongs the holder's lease when the line is theirs.
  private mutating func finish(_ commit: CaseCommit) {
    revision += 1
    lastChangedAt = commit.at
    if claim?.holder == commit.actor.name { claim?.lastAct = commit.at }
  }
}
