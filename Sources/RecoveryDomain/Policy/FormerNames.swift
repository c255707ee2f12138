/// What the codes in a case's history were called when they were written, where the policy in force knows them no more.
///
/// A policy that takes out an action or a reason must not turn old stories into codes, and one that gives it another name
/// must not have them tell what nobody said.
public struct FormerNames: Hashable, Sendable {
  /// Recovery actions by their codes.
  public private(set) var actions: [String: LocalizedText] = [:]
  /// Deadlines by their codes.
  public private(set) var deadlines: [String: LocalizedText] = [:]
  /// Guarantees by their codes, for their names and what they asked for.
  public private(set) var guarantees: [String: ServiceGuarantee] = [:]
  /// Reasons by purpose and code.
  public private(set) var reasons: [ReasonCode.Purpose: [String: LocalizedText]] = [:]

  /// No names.
  public init() {}

  /// The names of what the lines of a case tell, where the policy in force does not know it.
  /// - Parameter past: The policy that was in force for a line; asked only for lines with a code that is not known now.
  public init(of commits: [CaseCommit], now current: Policy, past: (Int64) -> Policy?) {
    for commit in commits { take(commit.events, now: current) { past(commit.seq) } }
  }

  /// The names of what one line tells, where the policy of its day called it otherwise than the one in force does.
  /// - Parameters:
  ///   - promised: The actions of the case, of which a line may tell only the numbers.
  ///   - past: The policy of its day, where that is another one; asked only where the line tells a code.
  public init(
    ofTheDay events: [CaseEvent], promised: [PlannedAction] = [], now current: Policy, past: () -> Policy?
  ) {
    withoutActuallyEscaping(past) { past in
      let source = Source(current: current, past: past, takesRenamed: true, promised: promised)
      for event in events { take(event, source) }
    }
  }

  /// Takes the names of what one line tells.
  /// - Parameter past: The policy that was in force for it; asked only where a code is not known now.
  public mutating func take(_ events: [CaseEvent], now current: Policy, past: () -> Policy?) {
    withoutActuallyEscaping(past) { past in
      let source = Source(current: current, past: past, takesRenamed: false)
      for event in events { take(event, source) }
    }
  }

  /// Takes a guarantee of an earlier policy.
  public mutating func take(_ guarantee: ServiceGuarantee) { guarantees[guarantee.code] = guarantee }

  /// Where names come from.
  private struct Source {
    /// The policy in force now.
    let current: Policy
    /// The one that was in force for the line.
    let past: () -> Policy?
    /// Whether names count that the policy in force changed, beside those that it has no more.
    let takesRenamed: Bool
    /// The actions that a line may tell by their numbers.
    var promised: [PlannedAction] = []

    /// What the policy of the line's day said and the one in force does not; nil where nothing is to be taken.
    func former<Value: Equatable>(_ find: (Policy) -> Value?) -> Value? {
      let now = find(current)
      guard now == nil || takesRenamed, let before = past().flatMap(find), before != now else { return nil }
      return before
    }
  }

  /// Takes the names of one event; those of a later line win.
  private mutating func take(_ event: CaseEvent, _ source: Source) {
    switch event {
    case .proposed(let event):
      for promise in event.promises { take(action: promise.code, source) }
    case .carriedOut(let event): take(action: event.code, source)
    case .withdrawn(let event):
      let promise = source.promised.first { $0.id == event.action }
      if let promise { take(action: promise.code, source) }
    case .judged(let event): take(reason: event.reason, .judgement, source)
    case .reopened(let event): take(reason: event.reason, .reopen, source)
    case .takenOver(let event): take(given: event.reason, .takeOver, source)
    case .voided(let event): take(given: event.reason, .void, source)
    case .classified(let event):
      if let code = event.change.criticalReason { take(reason: code, .critical, source) }
      if let code = event.change.rootCause { take(reason: code, .rootCause, source) }
    case .extended(let event):
      if let name = source.former({ $0.terms.deadline(event.code)?.name }) { deadlines[event.code] = name }
    case .guaranteeInvoked(let event):
      let now = source.current.guarantee(event.guarantee)
      let clauses = now?.evidence.map(\.code) ?? []
      let isKnown = now != nil && event.evidence.allSatisfy { clauses.contains($0.code) }
      guard !isKnown || source.takesRenamed, let guarantee = source.past()?.guarantee(event.guarantee),
        guarantee != now
      else { return }
      take(guarantee)
    default: return
    }
  }

  private mutating func take(action code: String, _ source: Source) {
    if let name = source.former({ $0.action(code)?.name }) { actions[code] = name }
  }

  private mutating func take(reason code: String, _ purpose: ReasonCode.Purpose, _ source: Source) {
    if let text = source.former({ $0.reason(code, for: purpose)?.text }) {
      reasons[purpose, default: [:]][code] = text
    }
  }

  /// Takes the name of a reason that may have words behind its code.
  private mutating func take(given text: String, _ purpose: ReasonCode.Purpose, _ source: Source) {
    let given =
      GivenReason(text, for: purpose, in: source.current)
      ?? source.past().flatMap { GivenReason(text, for: purpose, in: $0) }
    if let given { take(reason: given.code, purpose, source) }
  }
}

extension Policy {
  /// The policy with what a case's history was told in, for drawing that case.
  public func naming(_ former: FormerNames) -> Policy {
    var policy = self
    policy.formerNames = former
    return policy
  }

  /// The policy with the names of a line's day, for telling that line; the same where they are those of today.
  public func telling(_ names: FormerNames?) -> Policy {
    guard let names else { return self }
    var policy = self
    policy.namesOfTheDay = names
    return policy
  }

  /// What an action is or was called; nil when nothing is known of it.
  public func actionName(_ code: String) -> LocalizedText? {
    namesOfTheDay.actions[code] ?? action(code)?.name ?? formerNames.actions[code]
  }

  /// What a deadline is or was called; nil when nothing is known of it.
  public func deadlineName(_ code: String) -> LocalizedText? {
    namesOfTheDay.deadlines[code] ?? terms.deadline(code)?.name ?? formerNames.deadlines[code]
  }

  /// The words that a reason has or had; nil when nothing is known of it.
  public func reasonText(_ code: String, for purpose: ReasonCode.Purpose) -> LocalizedText? {
    namesOfTheDay.reasons[purpose]?[code] ?? reason(code, for: purpose)?.text
      ?? formerNames.reasons[purpose]?[code]
  }

  /// What a guarantee is or was called; nil when nothing is known of it.
  public func guaranteeName(_ code: String) -> LocalizedText? {
    namesOfTheDay.guarantees[code]?.name ?? guarantee(code)?.name ?? formerNames.guarantees[code]?.name
  }

  /// The words that a clause of a guarantee has or had; nil when nothing is known of it.
  public func clauseText(
    _ code: String, _ list: KeyPath<ServiceGuarantee, [ServiceGuarantee.Clause]>, of guarantee: String
  ) -> LocalizedText? {
    [namesOfTheDay.guarantees[guarantee], self.guarantee(guarantee), formerNames.guarantees[guarantee]].lazy
      .compactMap { $0?[keyPath: list].first { $0.code == code }?.text }.first
  }
}
