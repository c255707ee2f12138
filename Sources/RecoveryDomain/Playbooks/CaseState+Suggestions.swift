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
    let matched = builder.taken
    for playbook in playbooks { builder.take(playbook.more, of: playbook) }
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

/// Puts suggested packages together.
private struct PackageBuilder {
  let state: CaseState
  let policy: Policy
  /// The senses of justice that the case touches.
  let touched: Set<JusticeCoverage.Dimension>
  /// What was taken so far, in order.
  private(set) var taken: [Entry] = []
  /// What was left out.
  private(set) var withheld: [Suggestions.Withheld] = []
  private var avoided: [String: String] = [:]
  private let done: JusticeCoverage

  /// A suggested action with what it rests on.
  struct Entry {
    var action: SuggestedPackage.Action
    let coverage: JusticeCoverage
    let isIndispensable: Bool
  }

  init(state: CaseState, policy: Policy) {
    self.state = state
    self.policy = policy
    touched = state.touchedJustice
    done = state.currentActions.filter(\.isCarriedOut).reduce(.none) { sum, action in
      policy.action(action.code).map { sum.combined(with: $0.coverage) } ?? sum
    }
  }

  /// Notes which actions are out of place, and by which playbook.
  mutating func avoid(_ playbooks: [Playbook]) {
    for playbook in playbooks {
      for code in playbook.avoids where avoided[code] == nil { avoided[code] = playbook.code }
    }
  }

  /// Takes a playbook's steps, each action once; what cannot be done is left out with its reason. Where an earlier
  /// playbook named the action without a sum, the sum of a later one is taken.
  mutating func take(_ steps: [Playbook.Step], of playbook: Playbook) {
    for step in steps {
      guard let entry = policy.action(step.code) else { continue }
      let reason = obstacle(to: entry, step)
      if let index = taken.firstIndex(where: { $0.action.code == step.code }) {
        if taken[index].action.amount == nil, reason == nil, entry.amount != .none {
          taken[index].action.amount = step.amount?.amount(for: state)
        }
        continue
      }
      if let reason {
        let isKnown = withheld.contains { $0.code == step.code }
        if !isKnown { withheld.append(.init(code: step.code, playbook: playbook.code, reason: reason)) }
        continue
      }
      let amount = entry.amount == .none ? nil : step.amount?.amount(for: state)
      taken.append(
        Entry(
          action: .init(code: step.code, amount: amount, playbook: playbook.code), coverage: entry.coverage,
          isIndispensable: playbook.isIndispensable))
    }
  }

  private func obstacle(to entry: RecoveryAction, _ step: Playbook.Step) -> Suggestions.Reason? {
    if let misfit = entry.condition.misfit(in: state) { return .unfit(misfit) }
    if let playbook = avoided[entry.code] { return .avoided(by: playbook) }
    for action in state.currentActions where action.code == entry.code {
      switch action.progress {
      case .promised: return .promised(action.id)
      case .carriedOut(let at, _): return .carriedOut(at: at)
      case .withdrawn: continue
      }
    }
    guard step.amount?.makesUpForLoss == true else { return nil }
    // One loss is made up for once.
    let before = taken.first { entry in
      entry.action.amount != nil && policy.action(entry.action.code)?.serves.contains(.reimburse) == true
    }
    if let before { return .sameMoney(as: before.action.code) }
    let paid = state.currentActions.first { action in
      action.amount != nil && (action.isCarriedOut || action.isOutstanding)
        && policy.action(action.code)?.serves.contains(.reimburse) == true
    }
    return paid.map { .sameMoney(as: $0.code) }
  }

  /// The fewest actions in their order that answer every touched sense of justice as far as all of them do, or enough.
  /// What a playbook begins with stays as long as anything of it does: whoever explains before having listened does
  /// the opposite of what the playbook is for.
  func least(of all: [Entry]) -> [Entry]? {
    let whole = coverage(of: all)
    func answers(_ entries: [Entry]) -> Bool {
      let covered = coverage(of: entries)
      return touched.allSatisfy { covered[$0] >= min(policy.enoughJustice, whole[$0]) }
    }
    var kept = all
    for index in all.indices.reversed() where !all[index].isIndispensable {
      let playbook = all[index].action.playbook
      let isBeginning = !all[..<index].contains { $0.action.playbook == playbook }
      if isBeginning, kept[(index + 1)...].contains(where: { $0.action.playbook == playbook }) { continue }
      let without = Array(kept[..<index] + kept[(index + 1)...])
      if answers(without) { kept = without }
    }
    return kept.isEmpty ? nil : kept
  }

  func package(_ size: SuggestedPackage.Size, _ entries: [Entry]) -> SuggestedPackage {
    SuggestedPackage(size: size, actions: entries.map(\.action), coverage: coverage(of: entries))
  }

  private func coverage(of entries: [Entry]) -> JusticeCoverage {
    entries.reduce(done) { $0.combined(with: $1.coverage) }
  }
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
