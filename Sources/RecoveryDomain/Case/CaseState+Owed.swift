/// One thing that is still owed before a case can be resolved or closed (`decisions` 27).
public enum OwedItem: Hashable, Sendable {
  /// A person must read the raw record first.
  case reading
  /// A judgement with its reason.
  case judgement
  /// An action carried out.
  case action
  /// An explanation, since the complaint was not upheld.
  case explanation
  /// A promised action that is neither carried out nor withdrawn.
  case outstanding(PlannedAction.ID, code: String)
  /// The customer told, or attempts as the policy asks.
  case customerTold
  /// Ratings, or the word that there is no answer.
  case rating
  /// A fact that the policy asks for at this severity.
  case fact(OwedFact)
}

extension CaseState {
  /// What is owed before the case can be resolved: all of it at once, in the order of the steps.
  public var owedToResolve: [OwedItem] {
    var owed: [OwedItem] = []
    if needsReading != nil { owed.append(.reading) }
    if !isJudged { owed.append(.judgement) }
    if !isRemedied { owed.append(isNotUpheld ? .explanation : .action) }
    owed += actions.filter(\.isOutstanding).map { .outstanding($0.id, code: $0.code) }
    if !isCustomerTold, !owed.contains(.explanation) { owed.append(.customerTold) }
    return owed
  }

  /// What is owed before the case can be closed under a policy's closing rule.
  public func owedToClose(_ rule: ClosingRule) -> [OwedItem] {
    var owed = owedToResolve
    let asked = rule.facts[classification.severity ?? .ordinary] ?? []
    owed += OwedFact.allCases.filter { asked.contains($0) && !classification.knows($0) }.map { .fact($0) }
    if evaluation == nil { owed.append(.rating) }
    return owed
  }
}
