extension CaseState {
  /// What the policy's playbooks suggest for the case; a pure function of both.
  public func suggestions(_ policy: Policy) -> Suggestions {
    guard status.isOpen, resolvedAt == nil else {
      return Suggestions(packages: [], withheld: [], touched: touchedJustice)
    }
    var builder = PackageBuilder(state: self, policy: policy)
    let playbooks = policy.playbooks.filter { $0.applies(to: self) }
    builder.avoid(playbooks)
    for playbook in playbooks { builder.take(playbook.steps, of: playbook) }
    builder.settleLoss()
    let matched = builder.taken
    for playbook in playbooks { builder.take(playbook.more, of: playbook) }
    builder.settleLoss(keeping: matched.count)
    let generous = builder.taken
    let least = builder.least(of: matched)
    var packages: [SuggestedPackage] = []
    if let least, least.count < matched.count { packages.append(builder.package(.least, least)) }
    if !matched.isEmpty { packages.append(builder.package(.matched, matched)) }
    if generous.count > matched.count { packages.append(builder.package(.generous, generous)) }
    return Suggestions(packages: packages, withheld: builder.withheld, touched: builder.touched)
  }

  /// The senses of justice that the case touches, as far as its facts are known; all of them while none is.
  var touchedJustice: Set<JusticeCoverage.Dimension> {
    let facts = classification
    let wants = facts.asked
    var touched: Set<JusticeCoverage.Dimension> = [.procedural]
    let asksRemedy = !wants.isDisjoint(with: [.makeGood, .fullRefund, .partialRefund])
    let isOutcome = facts.kind.map { $0 != .process } ?? (wants.isEmpty && lossStanding == nil)
    if lossStanding != LossStanding.none, isOutcome || asksRemedy || lossStanding == .some {
      touched.insert(.distributive)
    }
    let asksWord = !wants.isDisjoint(with: [.apology, .explanation, .assurance, .beHeard])
    let isHurt = facts.problemSide.map { $0 != .practical } ?? false
    if facts.kind != .outcome || asksWord || isHurt { touched.insert(.interactional) }
    return touched
  }

  /// The actions of the recovery that is under way: those of one that failed do not count.
  var currentActions: ArraySlice<PlannedAction> { actions.dropFirst(actionsBeforeReopening) }
}

extension JusticeCoverage {
  /// The coverage of this and another action together: `1 − (1 − a)(1 − b)` in each dimension, so that the second
  /// apology adds less (`formulas` §2, an assumption).
  public func combined(with other: JusticeCoverage) -> JusticeCoverage {
    func both(_ one: Double, _ two: Double) -> Double { 1 - (1 - one) * (1 - two) }
    return JusticeCoverage(
      distributive: both(distributive, other.distributive), procedural: both(procedural, other.procedural),
      interactional: both(interactional, other.interactional))
  }
}
