import CaseIndex
import RecoveryDomain

extension Desk {
  /// The warning before a promise on a case that is shorter than what the desk has managed for such cases; nil when
  /// there is nothing to say (`domain` §4).
  public func promiseWarning(for number: CaseNumber, due: Timestamp) throws(DeskError) -> PromiseGuard
    .Warning?
  {
    guard let rule = try policy().promiseGuard, let state = try caseFile(number)?.state else { return nil }
    let past = try asking {
      try index.read {
        try $0.closingTimes(severity: state.classification.severity, limit: rule.mostCases)
      }
    }
    return rule.warning(promised: due.timeSince(state.received), past: past)
  }
}
