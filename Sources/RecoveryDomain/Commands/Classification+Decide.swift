extension Classification {
  /// Decides a change of what is known, of a case that is there as of one that is being recorded; a change that
  /// changes nothing is so already.
  ///
  /// A reason of the policy's critical list makes the case critical where nothing else is said of its severity.
  func decide(_ wanted: Classification, _ facts: DecisionFacts) -> Decision {
    var change = wanted
    if change == Classification() { return .refused(.nothingToChange) }
    for (code, purpose) in [
      (change.criticalReason, ReasonCode.Purpose.critical), (change.rootCause, .rootCause),
    ] {
      if let code, facts.policy.reason(code, for: purpose) == nil {
        return .refused(facts.unknownReason(code, purpose))
      }
    }
    if !change.expectation.isOnScale { return .refused(.offScale(.expectation, Expectation.scale)) }
    if let fact = CaseFact.allCases.first(where: { change.cleared.contains($0) && change.knows($0) }) {
      return .refused(.contradicting(fact, fact))
    }
    if change.criticalReason != nil, change.severity ?? .critical != .critical {
      return .refused(.contradicting(.criticalReason, .severity))
    }
    if change.criticalReason != nil { change.severity = .critical }
    if let sum = change.assessed {
      if sum.currency != facts.currency { return .refused(.foreignCurrency(sum.currency)) }
      if sum.minorUnits < 0 { return .refused(.amountNotPositive(code: "assessed")) }
    }
    var after = self
    after.take(change)
    return after == self ? .already : .commit([.classified(.init(change: change))])
  }
}
