extension CaseState {
  /// Puts right what was mistyped; at least one member must be given.
  func decideCorrection(
    _ details: CaseDetails, _ received: Timestamp?, _ isRead: Bool, _ facts: DecisionFacts
  )
    -> Decision
  {
    if details == CaseDetails(), received == nil, !(isRead && needsReading != nil) {
      return .refused(.nothingToChange)
    }
    if let refusal = facts.refusal(ofSumsIn: details) { return .refused(refusal) }
    if let received, received > facts.now { return .refused(.notInPast(received)) }
    var after = self.details
    after.take(details)
    let changes = after != self.details || received.map { $0 != self.received } ?? false
    if !changes, !(isRead && needsReading != nil) { return .already }
    return .commit([.corrected(.init(details: details, received: received, isRead: isRead))])
  }

  /// Sets coded facts; setting what is so already writes nothing.
  func decideClassification(_ wanted: Classification, _ facts: DecisionFacts) -> Decision {
    classification.decide(wanted, facts)
  }

  /// Decides whether the complaint or a point of it stands.
  func decideJudgement(_ judged: CaseJudged, _ facts: DecisionFacts) -> Decision {
    guard facts.policy.reason(judged.reason, for: .judgement) != nil else {
      return .refused(facts.unknownReason(judged.reason, .judgement))
    }
    if let point = judged.point, !points.indices.contains(point - 1) { return .refused(.noSuchPoint(point)) }
    return .commit([.judged(judged)])
  }

  /// Plans what keeps the failure from happening again.
  func decidePrevention(_ text: String, _ owner: String?, _ due: Timestamp?, _ facts: DecisionFacts)
    -> Decision
  {
    if text.isBlank { return .refused(.textMissing) }
    if let due, due <= facts.now { return .refused(.notInFuture(due)) }
    let named = owner.flatMap { $0.isBlank ? nil : $0 }
    return .commit([.preventionPlanned(.init(text: text, owner: named ?? facts.actor.name, due: due))])
  }

  /// Sets how long the record is kept; only who leads others lets a held record go.
  func decideRetention(_ until: Timestamp?, _ isHeld: Bool?, _ text: String, _ facts: DecisionFacts)
    -> Decision
  {
    if until == nil, isHeld == nil { return .refused(.nothingToChange) }
    if text.isBlank { return .refused(.textMissing) }
    if isHeld == false, retention.isHeld, !facts.actor.role.leadsOthers {
      return .refused(.notPermitted(facts.actor.role))
    }
    var after = retention
    after.keepUntil = until ?? after.keepUntil
    after.isHeld = isHeld ?? after.isHeld
    if after == retention { return .already }
    return .commit([.retentionSet(.init(keepUntil: until, isHeld: isHeld, text: text))])
  }
}

extension DecisionFacts {
  /// The refusal of a price or claimed loss in another currency or below zero; nil when both can stand.
  func refusal(ofSumsIn details: CaseDetails) -> Refusal? {
    for (name, sum) in [("price", details.price), ("claimed", details.claimed)] {
      guard let sum else { continue }
      if sum.currency != currency { return .foreignCurrency(sum.currency) }
      if sum.minorUnits < 0 { return .amountNotPositive(code: name) }
    }
    return nil
  }

  /// The refusal of a reason that the policy does not know.
  func unknownReason(_ code: String, _ purpose: ReasonCode.Purpose) -> Refusal {
    .unknownReason(code, purpose, known: policy.reasons[purpose]?.map(\.code) ?? [])
  }
}
