/// Puts suggested packages together.
struct PackageBuilder {
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
    var isAskedFor: Bool

    /// Whether it rather than another makes up for a loss: what the customer asked for, then the greater sum, then what
    /// answers the loss further.
    func outweighs(_ other: Entry) -> Bool {
      if isAskedFor != other.isAskedFor { return isAskedFor }
      if let sum = action.amount, let rival = other.action.amount, sum != rival {
        return sum.minorUnits > rival.minorUnits
      }
      return coverage.distributive > other.coverage.distributive
    }
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
      let reason = obstacle(to: entry)
      if let index = taken.firstIndex(where: { $0.action.code == step.code }) {
        if taken[index].action.amount == nil, reason == nil, entry.amount != .none {
          taken[index].action.amount = step.amount?.amount(for: state)
        }
        taken[index].isAskedFor = taken[index].isAskedFor || playbook.answersWhatWasAsked
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
          isIndispensable: playbook.isIndispensable, isAskedFor: playbook.answersWhatWasAsked))
    }
  }

  /// One loss is made up for once: of the taken actions that make up for it one stays.
  /// - Parameter kept: So many of the first entries stand already; one of them that makes up for the loss stays.
  mutating func settleLoss(keeping kept: Int = 0) {
    let rivals = taken.indices.filter { policy.makesUpForLoss(taken[$0].action.code) }
    guard var chosen = rivals.first, rivals.count > 1 else { return }
    if chosen >= kept {
      for rival in rivals.dropFirst() where taken[rival].outweighs(taken[chosen]) { chosen = rival }
    }
    let reason = Suggestions.Reason.sameMoney(as: taken[chosen].action.code)
    for rival in rivals where rival != chosen {
      let action = taken[rival].action
      guard !withheld.contains(where: { $0.code == action.code }) else { continue }
      withheld.append(.init(code: action.code, playbook: action.playbook, reason: reason))
    }
    for rival in rivals.reversed() where rival != chosen { taken.remove(at: rival) }
  }

  private func obstacle(to entry: RecoveryAction) -> Suggestions.Reason? {
    if let misfit = entry.condition.misfit(in: state) { return .unfit(misfit) }
    if let playbook = avoided[entry.code] { return .avoided(by: playbook) }
    for action in state.currentActions where action.code == entry.code {
      switch action.progress {
      case .promised: return .promised(action.id)
      case .carriedOut(let at, _): return .carriedOut(at: at)
      case .withdrawn: continue
      }
    }
    guard policy.makesUpForLoss(entry.code) else { return nil }
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
