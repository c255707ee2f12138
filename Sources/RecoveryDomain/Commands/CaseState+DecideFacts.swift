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
  func decideClassification(_ change: Classification, _ facts: DecisionFacts) -> Decision {
    if change == Classification() { return .refused(.nothingToChange) }
    if let code = change.criticalReason, facts.policy.reason(code, for: .critical) == nil {
      return .refused(facts.unknownReason(code, .critical))
    }
    if let sum = change.assessed {
      if sum.currency != facts.currency { return .refused(.foreignCurrency(sum.currency)) }
      if sum.minorUnits < 0 { return .refused(.amountNotPositive(code: "assessed")) }
    }
    var after = classification
    after.take(change)
    return after == classification ? .already : .commit([.classified(.init(change: change))])
  }

  /// Decides whether the complaint or a point of it stands.
  func decideJudgement(
    _ judgement: Judgement, _ reason: String, _ point: Int?, _ text: String?, _ facts: DecisionFacts
  ) -> Decision {
    guard facts.policy.reason(reason, for: .judgement) != nil else {
      return .refused(facts.unknownReason(reason, .judgement))
    }
    if let point, !points.indices.contains(point - 1) { return .refused(.noSuchPoint(point)) }
    return .commit([.judged(.init(judgement: judgement, reason: reason, point: point, text: text))])
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
