/// One thing that is still owed before a case can be resolved or closed (`decisions` 27).
public enum OwedItem: Hashable, Sendable {
  /// A critical case made safe: before everything.
  case makeSafe
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
  case fact(CaseFact)
  /// A point's own judgement or answer, from 1.
  case point(Int, ClosingRule.PointNeed)
}

extension CaseState {
  /// What is owed before the case can be resolved: all of it at once, in the order of the steps.
  public var owedToResolve: [OwedItem] {
    var owed: [OwedItem] = needsMakeSafe ? [.makeSafe] : []
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
    owed += CaseFact.allCases.filter { asked.contains($0) && !classification.knows($0) }.map { .fact($0) }
    for need in ClosingRule.PointNeed.allCases where rule.points.contains(need) {
      owed += points.indices.filter { !isPoint($0, satisfying: need) }.map { .point($0 + 1, need) }
    }
    if evaluation == nil { owed.append(.rating) }
    return owed
  }
}

extension CaseState {
  /// Whether a point has what the policy asks of it. A case that is upheld or not as a whole judges its points too.
  private func isPoint(_ index: Int, satisfying need: ClosingRule.PointNeed) -> Bool {
    switch need {
    case .judgement: judgement(ofPoint: index) != nil
    case .answer: points[index].record?.answer != nil || points.count == 1 && isCustomerTold
    }
  }

  /// The judgement of a point by its index: its own, or the case's where that says the same of every point.
  public func judgement(ofPoint index: Int) -> Judgement? {
    if let own = points[index].judgement { return own }
    guard let whole = judgement?.judgement, whole != .partlyUpheld else { return nil }
    return whole
  }

  /// The judgement of the whole complaint: as it was given, or as it follows when every point was judged.
  public var overallJudgement: Judgement? {
    if let judgement { return judgement.judgement }
    let own = Set(points.map(\.judgement))
    guard !own.isEmpty, !own.contains(nil) else { return nil }
    return own.count == 1 ? points[0].judgement : .partlyUpheld
  }
}
