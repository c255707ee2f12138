extension CaseState {
  /// A word to the customer or an attempt; a promised next word lies in the future.
  func decideContact(_ contact: CustomerContacted, _ facts: DecisionFacts) -> Decision {
    if contact.reached, contact.text.isBlank { return .refused(.textMissing) }
    if let promised = contact.nextWordBy, promised <= facts.now { return .refused(.notInFuture(promised)) }
    return .commit([.contacted(contact)])
  }

  /// Waits for the customer or for others; others are named and have a due time.
  func decideWait(
    _ reason: WaitReason, _ party: String?, _ due: Timestamp?, _ text: String, _ facts: DecisionFacts
  )
    -> Decision
  {
    if text.isBlank || reason == .others && (party ?? "").isBlank { return .refused(.textMissing) }
    if let due, due <= facts.now { return .refused(.notInFuture(due)) }
    let terms = facts.policy.terms
    let othersDue =
      reason == .others ? due ?? terms.due(.othersAnswer, within: terms.othersAnswer, from: facts.now) : due
    return .commit([.waitStarted(.init(reason: reason, party: party, due: othersDue, text: text))])
  }

  /// Resolves the case when nothing is owed; the refusal lists all that is.
  func decideResolution() -> Decision {
    let owed = owedToResolve
    return owed.isEmpty ? .commit([.resolved(.init())]) : .refused(.owed(owed))
  }

  /// Closes the case when nothing is owed; one that only lacks the word *resolved* is resolved in the same line.
  func decideClosing(_ facts: DecisionFacts) -> Decision {
    let owed = owedToClose(facts.policy.closing)
    guard owed.isEmpty else { return .refused(.owed(owed)) }
    return .commit(resolvedAt == nil ? [.resolved(.init()), .closed(.init())] : [.closed(.init())])
  }

  /// Reopens a resolved or closed case with a reason of the policy.
  func decideReopening(_ reason: String, _ text: String?, _ facts: DecisionFacts) -> Decision {
    guard resolvedAt != nil || closedAt != nil else { return .refused(.notResolved) }
    guard facts.policy.reason(reason, for: .reopen) != nil else {
      return .refused(facts.unknownReason(reason, .reopen))
    }
    return .commit([.reopened(.init(reason: reason, text: text))])
  }
}
