import RecoveryDomain

extension PolicyReader {
  /// From which coverage on a sense of justice counts as answered; nil where the policy says nothing of it.
  static func enoughJustice(_ root: PolicyTable) -> Double? {
    guard let table = root.table("packages", needed: false) else { return nil }
    table.allow(["enough"])
    return table.share("enough", absent: nil)
  }

  /// The playbooks of a policy; actions and facts that they name must be there.
  static func playbooks(
    _ root: PolicyTable, actions: [RecoveryAction], reasons: [ReasonCode.Purpose: [ReasonCode]],
    currency: Currency
  ) -> [Playbook] {
    var taken: Set<String> = []
    let catalogue = DeclaredActions(root, actions)
    return root.tables("playbooks").compactMap { entry in
      entry.allow([
        "code", "name", "reason", "when", "unless", "actions", "more", "avoids", "indispensable",
      ])
      let code = entry.code("code", taken: &taken)
      let name = entry.localized("name")
      let reason = entry.localized("reason")
      let when = entry.condition("when", reasons: reasons)
      let unless = entry.condition("unless", reasons: reasons)
      if let when, let unless, let fact = when.factRuledOut(by: unless) {
        entry.noteUnlessAdopted("unless", .neverApplies(fact: fact.name))
      }
      if !entry.keys.contains("actions") {
        entry.note("actions", .missing)
      } else if ["actions", "more", "avoids"].allSatisfy(entry.namesNothing) {
        entry.noteUnlessAdopted("actions", .emptyPlaybook)
      }
      let steps = entry.steps("actions", catalogue, currency)
      let more = entry.steps("more", catalogue, currency)
      let avoids = (entry.texts("avoids") ?? []).filter { entry.isAction($0, at: "avoids", catalogue) }
      for step in steps + more where avoids.contains(step.code) {
        entry.noteUnlessAdopted("avoids", .suggestedAndAvoided(step.code))
      }
      let isIndispensable = entry.flag("indispensable")
      guard let code, let name, let reason, let when, let unless else { return nil }
      return Playbook(
        code: code, name: name, reason: reason, when: when, unless: unless, steps: steps, more: more,
        avoids: Set(avoids), isIndispensable: isIndispensable)
    }
  }
}

extension PolicyTable {
  /// A condition on a case's facts; without the key one that always holds.
  func condition(_ key: String, reasons: [ReasonCode.Purpose: [ReasonCode]]) -> CaseCondition? {
    guard keys.contains(key) else { return CaseCondition() }
    guard let table = table(key) else { return nil }
    var terms: [CaseCondition.Term] = []
    for name in table.keys {
      guard let fact = ConditionFact.named(name) else {
        table.note(name, .unknownWord(name, allowed: ConditionFact.all.map(\.name)))
        continue
      }
      let allowed =
        switch fact.vocabulary {
        case .words(let words): words
        case .reasons(let purpose): reasons[purpose]?.map(\.code) ?? []
        }
      let words = table.texts(name) ?? []
      for word in words where !allowed.contains(word) {
        table.note(name, .unknownWord(word, allowed: allowed))
      }
      terms.append(CaseCondition.Term(fact: fact, words: words))
    }
    return CaseCondition(terms: terms)
  }

  /// Actions of a playbook: `"explain"`, or with the source of an amount, `"full-refund=price"`.
  fileprivate func steps(_ key: String, _ catalogue: DeclaredActions, _ currency: Currency)
    -> [Playbook.Step]
  {
    var taken: Set<String> = []
    return (texts(key) ?? []).compactMap { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let code = parts[0]
      guard isAction(code, at: key, catalogue) else { return nil }
      guard taken.insert(code).inserted else {
        note(key, .duplicate(code))
        return nil
      }
      guard parts.count > 1 else { return Playbook.Step(code: code) }
      guard catalogue[code]?.amount != RecoveryAction.AmountRule.none else {
        note(key, .takesNoAmount(code))
        return nil
      }
      guard let source = amountSource(parts[1], currency) else {
        note(key, .unknownWord(text, allowed: [code] + Self.sources.map { "\(code)=\($0)" }))
        return nil
      }
      if case .fixed(let sum) = source, let action = catalogue[code] { check(sum, of: action, at: key) }
      return Playbook.Step(code: code, amount: source)
    }
  }

  /// Notes a sum that the catalogue does not allow for its action.
  private func check(_ sum: Money, of action: RecoveryAction, at key: String) {
    guard !action.allows(amount: sum) else { return }
    let bounds = [action.leastAmount, action.mostAmount].map { $0?.decimalText ?? "…" }
    noteUnlessAdopted(
      key, .outOfRange("\(action.code)=\(sum.decimalText)", allowed: bounds.joined(separator: " … ")))
  }

  /// The words for sources of an amount; a sum may stand in their place.
  private static let sources = ["price", "loss"]

  private func amountSource(_ text: String, _ currency: Currency) -> Playbook.AmountSource? {
    switch text {
    case "price": return .price
    case "loss": return .loss
    default:
      guard let sum = Money(decimal: text, currency: currency), sum.minorUnits > 0 else { return nil }
      return .fixed(sum)
    }
  }

  /// Whether the catalogue has an action; one that it has not is noted with those that are like it.
  func isAction(_ code: String, at key: String, _ catalogue: DeclaredActions) -> Bool {
    if catalogue.contains(code) { return catalogue[code] != nil }
    note(key, .unknownWord(code, allowed: catalogue.similar(to: code)))
    return false
  }
}
