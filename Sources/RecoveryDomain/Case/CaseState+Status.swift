extension CaseState {
  /// Where the case stands, derived from what happened.
  public var status: CaseStatus {
    if voidedAt != nil { return .voided }
    if closedAt != nil || mergedInto != nil { return .closed }
    if resolvedAt != nil { return .resolved }
    switch wait?.reason {
    case .customer: return .waitingCustomer
    case .others: return .waitingOthers
    case nil: return .open
    }
  }

  /// The first step whose condition is not met; nil when all are (`domain` §3).
  public var step: RecoveryStep? {
    RecoveryStep.allCases.first { !hasMet($0) }
  }

  /// Whether the condition of a step is met. A settled import owes none of them.
  public func hasMet(_ step: RecoveryStep) -> Bool {
    if settlement != nil, closedAt != nil { return true }
    switch step {
    case .record: return needsReading == nil && (details.headline != nil || details.words != nil)
    case .judge: return isJudged
    case .scope: return wasRouted
    case .analyse: return CaseFact.owedByAgent.allSatisfy(classification.knows)
    case .propose: return isRemedied || actions.contains(where: \.isOutstanding)
    case .approve: return hasMet(.propose)
    case .carryOut: return isRemedied && !actions.contains(where: \.isOutstanding)
    case .evaluate: return evaluation != nil && closedAt != nil
    }
  }

  /// Whether the complaint as a whole, or each of its points, has been judged.
  public var isJudged: Bool {
    judgement != nil || !points.isEmpty && points.allSatisfy { $0.judgement != nil }
  }

  /// Whether the complaint was found not to stand.
  public var isNotUpheld: Bool {
    if let judgement { return judgement.judgement == .notUpheld }
    return !points.isEmpty && points.allSatisfy { $0.judgement == .notUpheld }
  }

  /// Whether something was done for the customer, or, where the complaint does not stand, it was explained.
  ///
  /// After a reopening only what was done since counts: the earlier recovery failed.
  public var isRemedied: Bool {
    actions.dropFirst(actionsBeforeReopening).contains(where: \.isCarriedOut) || isNotUpheld && isCustomerTold
  }

  /// Whether the customer was told after the judgement, or tried to be as often as the terms ask.
  public var isCustomerTold: Bool {
    guard judgedAt != nil else { return false }
    let words = contacts.dropFirst(contactsBeforeJudgement)
    return words.contains(where: \.reached) || attemptsSuffice(words)
  }

  /// Whether these contacts hold enough attempts on enough channels, each at sensible hours, to count as a word
  /// (`domain` §4).
  func attemptsSuffice(_ contacts: ArraySlice<Contact>) -> Bool {
    let contacts = contacts.filter { terms.attemptCalendar?.isOpen(at: $0.at) ?? true }
    return contacts.count >= terms.attempts && Set(contacts.map(\.channel)).count >= terms.attemptChannels
  }
}
