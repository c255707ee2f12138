extension CaseState {
  /// All clocks of the case that have begun and are not yet satisfied; a pure function of the case's events and the
  /// terms it was recorded under, so it does not change with time.
  public var clocks: [Clock] {
    guard status.isOpen else { return [] }
    if let resolvedAt { return [Clock(kind: .followUp, start: resolvedAt, due: resolvedAt + terms.followUp)] }
    var clocks: [Clock] = []
    if let acknowledgedAt {
      clocks.append(nextWordClock(since: max(lastWordAt ?? acknowledgedAt, reopenedAt ?? acknowledgedAt)))
    } else {
      let span = isUrgent ? terms.acknowledgeUrgent : terms.acknowledge
      clocks.append(running(.acknowledge, from: reopenedAt ?? received, span: span))
    }
    clocks.append(running(.resolve, from: reopenedAt ?? received, span: terms.resolve))
    for action in actions {
      guard case .promised = action.progress, let due = action.due else { continue }
      clocks.append(Clock(kind: .promisedAction, action: action.id, start: action.proposedAt, due: due))
    }
    if let wait, wait.reason == .others, let due = wait.due {
      clocks.append(Clock(kind: .othersAnswer, start: wait.since, due: due))
    }
    if let due = details.externalDue {
      clocks.append(Clock(kind: .statutory, start: received, due: due))
    }
    return clocks
  }

  /// Whether the first answer is owed within the urgent time.
  private var isUrgent: Bool {
    classification.severity == .critical || classification.flags.contains(.vulnerable)
      || classification.flags.contains(.threatensPublic)
  }

  /// The clock of the next word. A promised time is kept as promised: waiting does not move it.
  private func nextWordClock(since start: Timestamp) -> Clock {
    if let promisedWordAt { return Clock(kind: .nextWord, start: start, due: promisedWordAt) }
    return running(.nextWord, from: start, span: terms.nextWord)
  }

  /// A clock over `span` whose due time is moved by every wait that pauses it.
  private func running(_ kind: ClockKind, from start: Timestamp, span: Duration) -> Clock {
    let pausing = terms.pauses[kind] ?? []
    var due = start + span
    for wait in pastWaits where pausing.contains(wait.reason) && wait.until > start {
      due = due + wait.until.timeSince(max(wait.since, start))
    }
    var pausedSince: Timestamp?
    if let wait, pausing.contains(wait.reason) { pausedSince = max(wait.since, start) }
    return Clock(kind: kind, start: start, due: due, pausedSince: pausedSince)
  }
}
