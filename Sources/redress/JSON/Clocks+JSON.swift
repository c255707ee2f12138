import JSONTape
import RecoveryDomain

extension CaseState {
  /// Writes the running clocks, each with the intervals that it counted, and the place in the queue.
  func writeClocks(to writer: inout JSONWriter, now: Timestamp) {
    writer.member("clocks", objects: clocks) { $1.write(to: &$0, terms: terms, now: now) }
    guard status.isOpen else { return }
    if let risen = escalation(at: now) {
      writer.key("escalation")
      writer.object { writer in
        writer.member("level", risen.rule.level)
        writer.member("to", risen.rule.to.rawValue)
        writer.member("rule", risen.rule.code)
        writer.member("clock", risen.clock.deadline ?? risen.clock.kind.rawValue)
        writer.member("since", risen.since.text)
      }
    }
    let reason = queueReason
    writer.member("effectiveDue", reason.position.moment.text)
    writer.member("leadingClock", ifPresent: reason.leading?.kind.rawValue)
    writer.member("headStarts", objects: reason.headStarts) { writer, grant in
      writer.member("reason", grant.reason.rawValue)
      writer.member("minutes", Int(grant.length.wholeMilliseconds / 60_000))
    }
  }
}

extension Clock {
  fileprivate func write(to writer: inout JSONWriter, terms: ServiceTerms, now: Timestamp) {
    writer.member("clock", kind.rawValue)
    writer.member("code", ifPresent: deadline)
    writer.member("action", ifPresent: action)
    writer.member("calendar", ifPresent: time.calendar.isAroundTheClock ? nil : time.calendar.name)
    writer.member("zone", ifPresent: time.calendar.zone?.identifier)
    writer.member("start", start.text)
    writer.member("due", due.text)
    if kind == .statutory { writer.member("countsAsDue", countsAsDue(terms: terms).text) }
    writer.member("pausedSince", ifPresent: pausedSince?.text)
    let seconds = shownSeconds(at: now)
    writer.member("countedSeconds", seconds.counted)
    writer.member("spanSeconds", seconds.span)
    writer.member("percentUsed", percentUsed(at: now))
    switch level(at: now, warnings: terms.warnings(of: self)) {
    case .calm: writer.member("level", "calm")
    case .warned(let percent):
      writer.member("level", "warned")
      writer.member("warnedAtPercent", percent)
    case .breached: writer.member("level", "breached")
    }
    writer.member("source", ifPresent: deadline.flatMap { terms.deadline($0) }?.source)
    writer.member("pauses", objects: time.pauses) { writer, pause in
      writer.member("from", pause.since.text)
      writer.member("to", pause.until.text)
      writer.member("waitingFor", pause.reason.rawValue)
    }
    writer.member("trace", objects: trace(at: now).withCountedSeconds) { writer, part in
      let interval = part.interval
      writer.member("from", interval.from.text)
      writer.member("to", interval.to.text)
      writer.member("countedSeconds", part.seconds)
      switch interval.rule {
      case .counted(let makeUp): writer.member("makeUp", ifPresent: makeUp)
      case .closed: writer.member("notCounted", "closed")
      case .holiday(let name):
        writer.member("notCounted", "holiday")
        writer.member("holiday", name)
      case .paused(let reason):
        writer.member("notCounted", "paused")
        writer.member("waitingFor", reason.rawValue)
      }
    }
  }
}
