extension PolicyTree {
  /// A policy in which the inherited playbooks do without the actions that a desk took out of the catalogue; one that
  /// has nothing left to do goes as well. What the desk's own file says of a playbook stays as it says it.
  /// - Parameters:
  ///   - shipped: The policy that was inherited: its entries stand at the places of this one's.
  ///   - own: What the desk's file says.
  func withoutRemovedActions(of shipped: PolicyTree, own: PolicyTree) -> PolicyTree {
    guard case .table(var members) = self, case .array(let actions)? = members["actions"],
      case .array(var playbooks)? = members["playbooks"]
    else { return self }
    let removed = Set(
      zip(actions, shipped["actions"]?.tables ?? []).compactMap { $0 == .gone ? $1.code : nil })
    guard !removed.isEmpty else { return self }
    for (index, inherited) in (shipped["playbooks"]?.tables ?? []).enumerated() {
      let ownWords = own["playbooks"]?.tables?.first { $0.code != nil && $0.code == inherited.code }
      playbooks[index] = playbooks[index].playbook(without: removed, unlessIn: ownWords)
    }
    members["playbooks"] = .array(playbooks)
    return .table(members)
  }

  /// A playbook without some actions in the lists that the desk's own words do not hold.
  private func playbook(without removed: Set<String>, unlessIn own: PolicyTree?) -> PolicyTree {
    guard case .table(var members) = self else { return self }
    for list in ["actions", "more", "avoids"] where own?[list] == nil {
      guard case .array(let codes)? = members[list] else { continue }
      let kept = codes.filter { $0.textValue.map { !removed.contains(Self.action(ofStep: $0)) } ?? true }
      guard kept.count < codes.count else { continue }
      if kept.isEmpty, list == "actions" { return .gone }
      members[list] = .array(kept)
    }
    return .table(members)
  }

  /// The action of a step, which may say where its amount comes from: `partial-refund=loss`.
  private static func action(ofStep text: String) -> String { String(text.prefix { $0 != "=" }) }
}
