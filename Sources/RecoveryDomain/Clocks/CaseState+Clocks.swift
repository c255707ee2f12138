extension CaseState {
  /// All clocks of the case that have begun and are not yet satisfied; a pure function of the case's events and the
  /// terms it was recorded under, so it does not change with time.
  public var clocks: [Clock] {
    guard status.isOpen else { return [] }
    if let resolvedAt { return [running(.followUp, from: resolvedAt, span: terms.followUp)] }
    var clocks: [Clock] = []
    if let acknowledgedAt {
      clocks.append(nextWordClock(since: max(lastWordAt ?? acknowledgedAt, reopenedAt ?? acknowledgedAt)))
    } else {
      clocks.append(acknowledgeClock)
    }
    clocks.append(running(.resolve, from: reopenedAt ?? received, span: terms.resolve))
    for action in actions {
      guard case .promised = action.progress, let due = action.due else { continue }
      clocks.append(
        Clock(
          kind: .promisedAction, action: action.id, start: action.proposedAt, due: due,
          time: CountedTime(terms.calendar(of: .promisedAction))))
    }
    if let wait, wait.reason == .others, let due = wait.due {
      clocks.append(
        Clock(
          kind: .othersAnswer, start: wait.since, due: due,
          time: CountedTime(terms.calendar(of: .othersAnswer))))
    }
    if let due = details.externalDue {
      clocks.append(Clock(kind: .statutory, start: received, due: due))
    }
    for rule in terms.deadlines {
      if let clock = clock(of: rule) { clocks.append(clock) }
    }
    return clocks
  }

  /// The clock of the first answer, which urgent cases have sooner and perhaps in other hours.
  private var acknowledgeClock: Clock {
    let start = reopenedAt ?? received
    guard isUrgent else { return running(.acknowledge, from: start, span: terms.acknowledge) }
    return running(
      .acknowledge, from: start, span: terms.acknowledgeUrgent, calendar: terms.urgentCalendar)
  }

  /// Whether the first answer is owed within the urgent time.
  private var isUrgent: Bool {
    classification.severity == .critical || classification.flags.contains(.vulnerable)
      || classification.flags.contains(.threatensPublic)
  }

  /// The clock of the next word. A promised time is kept as promised: waiting does not move it.
  private func nextWordClock(since start: Timestamp) -> Clock {
    if let promisedWordAt {
      return Clock(
        kind: .nextWord, start: start, due: promisedWordAt, time: CountedTime(terms.calendar(of: .nextWord)))
    }
    return running(.nextWord, from: start, span: terms.nextWord)
  }

  /// The clock of a policy's rule; nil when the case has none, or has satisfied it.
  private func clock(of rule: DeadlineRule) -> Clock? {
    guard rule.applies(to: details, classification) else { return nil }
    switch rule.end {
    case .acknowledged: if acknowledgedAt != nil { return nil }
    case .judged: if isJudged { return nil }
    case .resolved: break
    }
    let begun: Timestamp? =
      switch rule.start {
      // A law's clock does not begin anew because the desk had to.
      case .received: rule.isStatutory ? received : reopenedAt ?? received
      case .recorded: rule.isStatutory ? recordedAt : reopenedAt ?? recordedAt
      case .acknowledged: acknowledgedAt
      case .judged: judgedAt
      }
    guard let begun else { return nil }
    return running(
      rule.isStatutory ? .statutory : .deadline, from: begun,
      span: rule.span(extendedBy: extendedDeadlines[rule.code] ?? 0), calendar: rule.calendar,
      pausing: rule.pausedBy, deadline: rule.code)
  }

  /// A clock over `span` in its calendar, without the waits that pause it.
  private func running(
    _ kind: ClockKind, from start: Timestamp, span: ClockSpan, calendar: WorkCalendar? = nil,
    pausing reasons: Set<WaitReason>? = nil, deadline: String? = nil
  ) -> Clock {
    let pausing = reasons ?? terms.pauses[kind] ?? []
    var pauses: [ClockPause] = []
    if !pausing.isEmpty {
      for wait in pastWaits where pausing.contains(wait.reason) && wait.until > start {
        pauses.append(ClockPause(reason: wait.reason, since: max(wait.since, start), until: wait.until))
      }
    }
    let time = CountedTime(calendar ?? terms.calendar(of: kind), pauses: pauses)
    let pausedBy = wait.flatMap { pausing.contains($0.reason) ? $0 : nil }
    return Clock(
      kind: kind, deadline: deadline, start: start, due: time.due(from: start, span: span),
      pausedSince: pausedBy.map { max($0.since, start) }, pausedFor: pausedBy?.reason, time: time)
  }
}
