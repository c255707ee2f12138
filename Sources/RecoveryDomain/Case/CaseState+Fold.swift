extension CaseState {
  /// The case after one more line.
  ///
  /// A line before the case was recorded, which only a damaged journal can hold, counts for nothing. A case whose
  /// record is an event that this binary does not know is there all the same, read-only (`decisions` 6).
  /// - Parameter terms: the promised times of the policy in force when the line was written.
  /// - Returns: The case's revision after the line; 0 while there is no case. Asking the state for it would copy
  ///   the whole of it.
  @discardableResult
  public static func fold(_ state: inout CaseState?, _ commit: CaseCommit, terms: ServiceTerms) -> Int {
    let context = FoldContext(at: commit.at, actor: commit.actor, terms: terms)
    var events = commit.events[...]
    if case nil = state {
      events = events.drop { !$0.beginsCase }
      guard let first = events.first else { return 0 }
      state = CaseState(first, commit, context)
    }
    return state?.take(events, of: commit, context) ?? 0
  }

  /// A case that begins with this event of a line.
  private init(_ first: CaseEvent, _ commit: CaseCommit, _ context: FoldContext) {
    guard case .recorded(let payload) = first else {
      self.init(
        number: commit.number, received: commit.at, details: CaseDetails(), origin: nil, settlement: nil,
        context: context)
      return
    }
    self.init(
      number: commit.number, received: payload.received, details: payload.details, origin: payload.origin,
      settlement: payload.settlement, context: context)
  }

  /// Lets a line's events take effect, counts the line, and prolongs the holder's lease when the line is theirs.
  /// - Returns: The revision.
  private mutating func take(
    _ events: ArraySlice<CaseEvent>, of commit: CaseCommit, _ context: FoldContext
  ) -> Int {
    noteBrokenPromises(at: commit.at)
    for event in events {
      if let payload = event.payload {
        payload.apply(to: &self, context)
      } else if case .unknown(let type) = event {
        unknownEvents.append(type)
      }
    }
    revision += 1
    lastChangedAt = commit.at
    if let holder = claim?.holder, holder == commit.actor.name { claim?.lastAct = commit.at }
    return revision
  }
}

extension CaseEvent {
  /// Whether a case is there from this event on.
  fileprivate var beginsCase: Bool {
    switch self {
    case .recorded, .unknown: true
    default: false
    }
  }
}
