import CaseIndex
import RecoveryDomain

extension Desk {
  /// The warning before a promise on a case that is shorter than what the desk has managed for such cases; nil when
  /// there is nothing to say (`domain` §4): a moment that is past is refused anyway.
  public func promiseWarning(for number: CaseNumber, due: Timestamp) throws(DeskError) -> PromiseGuard
    .Warning?
  {
    guard due > clock() else { return nil }
    guard let rule = try policy().promiseGuard, let state = try caseFile(number)?.state else { return nil }
    return try pace(rule, like: state)?.warning(promised: due.timeSince(state.received))
  }

  /// How fast the desk has been with cases like one, which promises on it are measured with; nil when the policy
  /// measures none, or too little is known.
  public func promisePace(for number: CaseNumber) throws(DeskError) -> PromiseGuard.Pace? {
    guard let rule = try policy().promiseGuard, let state = try caseFile(number)?.state else { return nil }
    return try pace(rule, like: state)
  }

  private func pace(_ rule: PromiseGuard, like state: CaseState) throws(DeskError) -> PromiseGuard.Pace? {
    let past = try asking {
      try index.read {
        try $0.closingTimes(severity: state.classification.severity, limit: rule.mostCases)
      }
    }
    return rule.pace(past: past)
  }
}
