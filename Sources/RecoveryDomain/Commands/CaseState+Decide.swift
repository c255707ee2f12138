extension CaseState {
  /// Decides a command on this case: events, *already so*, or a refusal; the same answer for the same values.
  public func decide(_ command: CaseCommand, _ facts: DecisionFacts) -> Decision {
    if let refusal = standing(against: command, facts) { return .refused(refusal) }
    switch command {
    case .correct(let details, let received, let isRead):
      return decideCorrection(details, received, isRead, facts)
    case .classify(let change): return decideClassification(change, facts)
    case .addPoint(let text):
      return text.isBlank ? .refused(.textMissing) : .commit([.pointAdded(.init(text: text))])
    case .judge(let judgement, let reason, let point, let text, let answer):
      return decideJudgement(
        CaseJudged(judgement: judgement, reason: reason, point: point, text: text, answer: answer), facts)
    case .claim: return decideClaim(facts)
    case .release(let text): return decideRelease(text, facts)
    case .handOver(let to, let text): return decideHandOver(to, text, facts)
    case .takeOver(let reason): return decideTakeOver(reason, facts)
    case .note(let text): return text.isBlank ? .refused(.textMissing) : .commit([.noted(.init(text: text))])
    case .contact(let contact): return decideContact(contact, facts)
    case .propose(let requests): return decideProposal(requests, facts)
    case .carryOut(let requests, let text): return decideCarryingOut(requests, text, facts)
    case .withdraw(let action, let text): return decideWithdrawal(action, text)
    case .wait(let reason, let party, let due, let text): return decideWait(reason, party, due, text, facts)
    case .answered(let text):
      if wait == nil { return .refused(.notWaiting) }
      return text.isBlank ? .refused(.textMissing) : .commit([.answered(.init(text: text))])
    case .resolve: return decideResolution()
    case .rate(let rating, let isAccepted):
      return .commit([.rated(.init(rating: rating, isAccepted: isAccepted))])
    case .close: return decideClosing(facts)
    case .reopen(let reason, let text): return decideReopening(reason, text, facts)
    case .void(let reason):
      if let refusal = facts.refusal(ofReason: reason, for: .void) { return .refused(refusal) }
      return .commit([.voided(.init(reason: reason))])
    case .extendDeadline(let code, let text): return decideExtension(code, text, facts)
    case .link(let other):
      if other == number { return .refused(.linkToItself) }
      return links.contains(other) ? .already : .commit([.linked(.init(other: other))])
    case .noteEvidence(let text):
      return text.isBlank ? .refused(.textMissing) : .commit([.evidenceNoted(.init(text: text))])
    case .prevent(let text, let owner, let due): return decidePrevention(text, owner, due, facts)
    case .retain(let until, let isHeld, let text): return decideRetention(until, isHeld, text, facts)
    case .match(let customer, let evidence): return decideMatch(customer, evidence)
    case .unmatch(let customer, let reason): return decideUnmatch(customer, reason)
    case .merge(let other, let reason): return decideMerge(other, reason)
    case .unmerge(let reason): return decideUnmerge(reason)
    case .invokeGuarantee(let claim): return decideGuarantee(claim, facts)
    }
  }

  /// What stands against a command whatever it says: the role, the case's end, unknown events, a colleague's hold; nil
  /// where its own rules decide. Ask it before somebody fills a form in.
  public func standing(against command: CaseCommand, _ facts: DecisionFacts) -> Refusal? {
    guard facts.actor.role.mayWrite else { return .notPermitted(facts.actor.role) }
    if voidedAt != nil { return .voided }
    let demands = command.demands
    if let mergedInto, !demands.worksWhenMerged { return .customer(.caseMerged(into: mergedInto)) }
    if closedAt != nil, !demands.worksWhenClosed { return .closed }
    if resolvedAt != nil, !demands.worksWhenResolved { return .resolved }
    if !unknownEvents.isEmpty, !demands.worksOnHalfTheStory { return .unknownEvents(unknownEvents) }
    let isLeading = demands.yieldsToLeaders && facts.actor.role.leadsOthers
    if demands.needsOwnHold, !isLeading, let claim, claim.holder != facts.actor.name {
      return held(by: claim, facts)
    }
    // What was paid stays paid: that the case counts for nothing is for somebody who answers for the desk's money.
    if case .void = command, !facts.actor.role.leadsOthers, let paid, paid.minorUnits > 0 {
      return .paid(paid, needs: .supervisor)
    }
    return nil
  }

  /// When others may take the case over from its holder without asking.
  public func leaseEnd(_ claim: Claim, _ policy: Policy) -> Timestamp {
    policy.leaseEnd(lastAct: claim.lastAct)
  }
}

extension CaseCommand {
  /// What a command asks of the case before its own rules are looked at.
  struct Demands {
    /// It may be given on a closed case.
    var worksWhenClosed = false
    /// It may be given on a resolved case.
    var worksWhenResolved = false
    /// It may be given on a case with events that this binary does not know.
    var worksOnHalfTheStory = false
    /// It may be given on a case that is worked on in another one.
    var worksWhenMerged = false
    /// Where a colleague holds the case, it is the colleague's to give.
    var needsOwnHold = false
    /// Who leads others may give it whoever holds the case.
    var yieldsToLeaders = false
  }

  /// What this command asks of the case.
  var demands: Demands {
    switch self {
    case .note:
      Demands(
        worksWhenClosed: true, worksWhenResolved: true, worksOnHalfTheStory: true, worksWhenMerged: true)
    case .link, .match, .unmatch:
      Demands(worksWhenClosed: true, worksWhenResolved: true, worksWhenMerged: true)
    case .merge: Demands(needsOwnHold: true, yieldsToLeaders: true)
    case .unmerge: Demands(worksWhenClosed: true, worksWhenResolved: true, worksWhenMerged: true)
    case .void:
      Demands(worksWhenClosed: true, worksWhenResolved: true, needsOwnHold: true, yieldsToLeaders: true)
    case .reopen: Demands(worksWhenClosed: true, worksWhenResolved: true)
    case .contact: Demands(worksWhenResolved: true)
    case .claim, .takeOver, .release: Demands(worksWhenResolved: true)
    case .handOver, .rate, .close, .correct: Demands(worksWhenResolved: true, needsOwnHold: true)
    case .answered, .addPoint: Demands()
    case .noteEvidence, .prevent, .retain: Demands(worksWhenClosed: true, worksWhenResolved: true)
    case .classify(let change):
      // Analysts add their facts when the work is done.
      Demands(
        worksWhenClosed: change.isAnalysis, worksWhenResolved: true, needsOwnHold: !change.isAnalysis)
    case .extendDeadline: Demands(needsOwnHold: true, yieldsToLeaders: true)
    case .invokeGuarantee: Demands(worksWhenResolved: true, needsOwnHold: true)
    case .judge, .propose, .carryOut, .withdraw, .wait, .resolve: Demands(needsOwnHold: true)
    }
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
