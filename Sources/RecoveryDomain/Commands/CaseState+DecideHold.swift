extension CaseState {
  /// Takes the case on; exactly one of two who try gets it, since both decide under the journal's lock.
  func decideClaim(_ facts: DecisionFacts) -> Decision {
    guard let claim else { return .commit([.claimed(.init())]) }
    if claim.holder == facts.actor.name { return .already }
    return .refused(held(by: claim, facts))
  }

  /// Gives the case back; who leads others may release anybody's.
  func decideRelease(_ text: String?, _ facts: DecisionFacts) -> Decision {
    guard let claim else { return .refused(.notHeld) }
    guard claim.holder == facts.actor.name || facts.actor.role.leadsOthers else {
      return .refused(held(by: claim, facts))
    }
    return .commit([.released(.init(text: text.flatMap { $0.isBlank ? nil : $0 }))])
  }

  /// Gives the case to a colleague; an unclaimed one may be handed to anybody.
  func decideHandOver(_ to: String, _ text: String, _ facts: DecisionFacts) -> Decision {
    if to.isBlank || text.isBlank { return .refused(.textMissing) }
    if claim?.holder == to { return .already }
    return .commit([.handedOver(.init(to: to, text: text))])
  }

  /// Takes the case from its holder: after the lease's end, or as one who leads others (`decisions` 14).
  func decideTakeOver(_ reason: String, _ facts: DecisionFacts) -> Decision {
    guard let claim else { return .refused(.notHeld) }
    if claim.holder == facts.actor.name { return .refused(.heldByYourself) }
    guard facts.now >= takeOverTime(claim, by: facts.actor, at: facts.now, facts.policy) else {
      return .refused(held(by: claim, facts))
    }
    if let refusal = facts.refusal(ofReason: reason, for: .takeOver) { return .refused(refusal) }
    return .commit([.takenOver(.init(from: claim.holder, reason: reason))])
  }

  /// A colleague holds the case, and from when this person may take it over.
  func held(by claim: Claim, _ facts: DecisionFacts) -> Refusal {
    .heldBy(
      claim.holder, mayTakeOverFrom: takeOverTime(claim, by: facts.actor, at: facts.now, facts.policy))
  }

  /// From when a person may take the case over from its holder: one who leads others at once, anybody else when the
  /// lease has ended (`decisions` 14).
  public func takeOverTime(_ claim: Claim, by actor: Actor, at now: Timestamp, _ policy: Policy) -> Timestamp
  {
    let end = leaseEnd(claim, policy)
    return actor.role.leadsOthers ? min(end, now) : end
  }
}
