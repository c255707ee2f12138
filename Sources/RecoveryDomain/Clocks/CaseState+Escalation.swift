/// How high a case has risen, and why.
public struct Escalation: Hashable, Sendable {
  /// The rule that raised it.
  public let rule: EscalationRule
  /// The clock that the rule looked at.
  public let clock: Clock
  /// Since when.
  public let since: Timestamp
}

extension CaseState {
  /// How high the case has risen: the highest level among the rules of its terms whose moment has come, the earliest
  /// of them; nil while none has. A pure function of the case's events, its policy and `now`; a paused clock raises
  /// nothing, and neither does a denial (`domain` §4).
  public func escalation(at now: Timestamp) -> Escalation? {
    escalation(among: clocks, at: now)
  }

  /// The same among clocks that were reckoned already.
  func escalation(among clocks: [Clock], at now: Timestamp) -> Escalation? {
    var highest: Escalation?
    for rule in terms.escalation {
      for clock in clocks
      where clock.pausedSince == nil && (rule.clocks.isEmpty || rule.clocks.contains(clock.kind)) {
        let since = clock.moment(ofPercent: rule.percent) + rule.after
        guard since <= now else { continue }
        if let highest, (highest.rule.level, since) >= (rule.level, highest.since) { continue }
        highest = Escalation(rule: rule, clock: clock, since: since)
      }
    }
    return highest
  }
}

extension Clock {
  /// The moment at which so many percent of the span have been counted; the due time for 100.
  func moment(ofPercent percent: Int) -> Timestamp {
    guard percent < 100, due > start else { return due }
    let counted = span.wholeMilliseconds * Int64(percent)
    return time.moment(after: .milliseconds((counted + 99) / 100), from: start)
  }
}
