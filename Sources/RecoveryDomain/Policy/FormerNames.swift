/// What the codes in a case's history were called when they were written, where the policy in force knows them no more.
///
/// A policy that takes out an action or a reason must not turn old stories into codes.
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
    for commit in commits { self.take(commit.events, now: current) { past(commit.seq) } }
  }

  /// Takes the names of what one line tells.
  /// - Parameter past: The policy that was in force for it; asked only where a code is not known now.
  public mutating func take(_ events: [CaseEvent], now current: Policy, past: () -> Policy?) {
    for event in events { take(event, current, past) }
  }

  /// Takes a guarantee of an earlier policy.
  public mutating func take(_ guarantee: ServiceGuarantee) { guarantees[guarantee.code] = guarantee }

  /// Takes the names of one event; those of a later line win.
  private mutating func take(_ event: CaseEvent, _ current: Policy, _ past: () -> Policy?) {
    switch event {
    case .proposed(let event):
      for promise in event.promises { take(action: promise.code, current, past) }
    case .carriedOut(let event): take(action: event.code, current, past)
    case .judged(let event): take(reason: event.reason, .judgement, current, past)
    case .reopened(let event): take(reason: event.reason, .reopen, current, past)
    case .takenOver(let event): take(given: event.reason, .takeOver, current, past)
    case .voided(let event): take(given: event.reason, .void, current, past)
    case .classified(let event):
      if let code = event.change.criticalReason { take(reason: code, .critical, current, past) }
      if let code = event.change.rootCause { take(reason: code, .rootCause, current, past) }
    case .extended(let event):
      guard current.terms.deadline(event.code) == nil else { return }
      deadlines[event.code] = past()?.terms.deadline(event.code)?.name ?? deadlines[event.code]
    case .guaranteeInvoked(let event):
      let known = current.guarantee(event.guarantee)?.evidence.map(\.code) ?? []
      let isKnown = current.guarantee(event.guarantee) != nil
      guard !isKnown || event.evidence.contains(where: { !known.contains($0.code) }) else { return }
      guarantees[event.guarantee] = past()?.guarantee(event.guarantee) ?? guarantees[event.guarantee]
    default: return
    }
  }

  private mutating func take(action code: String, _ current: Policy, _ past: () -> Policy?) {
    guard current.action(code) == nil else { return }
    actions[code] = past()?.action(code)?.name ?? actions[code]
  }

  private mutating func take(
    reason code: String, _ purpose: ReasonCode.Purpose, _ current: Policy, _ past: () -> Policy?
  ) {
    guard current.reason(code, for: purpose) == nil else { return }
    guard let name = past()?.reason(code, for: purpose)?.text else { return }
    reasons[purpose, default: [:]][code] = name
  }

  /// Takes the name of a reason that may have words behind its code.
  private mutating func take(
    given text: String, _ purpose: ReasonCode.Purpose, _ current: Policy, _ past: () -> Policy?
  ) {
    guard GivenReason(text, for: purpose, in: current) == nil, let past = past(),
      let given = GivenReason(text, for: purpose, in: past)
    else { return }
    take(reason: given.code, purpose, current) { past }
  }
}

extension Policy {
  /// The policy with what a case's history was told in, for drawing that case.
  public func naming(_ former: FormerNames) -> Policy {
    var policy = self
    policy.formerNames = former
    return policy
  }

  /// What an action is or was called; nil when nothing is known of it.
  public func actionName(_ code: String) -> LocalizedText? { action(code)?.name ?? formerNames.actions[code] }

  /// What a deadline is or was called; nil when nothing is known of it.
  public func deadlineName(_ code: String) -> LocalizedText? {
    terms.deadline(code)?.name ?? formerNames.deadlines[code]
  }

  /// The words that a reason has or had; nil when nothing is known of it.
  public func reasonText(_ code: String, for purpose: ReasonCode.Purpose) -> LocalizedText? {
    reason(code, for: purpose)?.text ?? formerNames.reasons[purpose]?[code]
  }

  /// What a guarantee is or was called; nil when nothing is known of it.
  public func guaranteeName(_ code: String) -> LocalizedText? {
    guarantee(code)?.name ?? formerNames.guarantees[code]?.name
  }

  /// The words that a clause of a guarantee has or had; nil when nothing is known of it.
  public func clauseText(
    _ code: String, _ list: KeyPath<ServiceGuarantee, [ServiceGuarantee.Clause]>, of guarantee: String
  ) -> LocalizedText? {
    [self.guarantee(guarantee), formerNames.guarantees[guarantee]].lazy
      .compactMap { $0?[keyPath: list].first { $0.code == code }?.text }.first
  }
}
