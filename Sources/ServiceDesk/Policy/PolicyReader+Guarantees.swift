import RecoveryDomain

extension PolicyReader {
  /// The public promises with a payout.
  static func guarantees(_ root: PolicyTable, actions: [RecoveryAction], currency: Currency)
    -> [ServiceGuarantee]
  {
    var taken: Set<String> = []
    let catalogue = DeclaredActions(root, actions)
    return root.tables("guarantees").compactMap { entry in
      entry.allow([
        "code", "name", "promise", "trigger", "payout", "payout_share", "action", "scope", "subject",
        "conditions",
        "exclusions", "evidence", "budget",
      ])
      let code = entry.code("code", taken: &taken)
      let name = entry.localized("name")
      let promise = entry.localized("promise")
      let trigger = entry.localized("trigger")
      let payout = entry.payout(currency)
      let action = entry.payingAction(catalogue)
      let scope = entry.word("scope", absent: ServiceGuarantee.Scope.specific)
      let subject = entry.word("subject", absent: ServiceGuarantee.Subject.process)
      let conditions = entry.clauses("conditions")
      let exclusions = entry.clauses("exclusions")
      let evidence = entry.clauses("evidence")
      if evidence.count > mostEvidence {
        entry.note("evidence", .outOfRange("\(evidence.count)", allowed: "0 … \(mostEvidence)"))
      }
      let budget = entry.budget(currency)
      guard let code, let name, let promise, let trigger, let payout, let action, let scope, let subject
      else {
        return nil
      }
      return ServiceGuarantee(
        code: code, name: name, promise: promise, trigger: trigger, payout: payout, action: action,
        scope: scope,
        subject: subject, conditions: conditions, exclusions: exclusions, evidence: evidence, budget: budget)
    }
  }

  /// So many pieces of evidence are asked for at most: a good guarantee is easy to invoke (`domain` §6).
  private static let mostEvidence = 5

  /// When a customer who invokes guarantees gets a second look; nil where the policy says nothing of it.
  static func guaranteeWatch(_ root: PolicyTable) -> GuaranteeWatch? {
    guard let table = root.table("guarantee_watch", needed: false) else { return nil }
    table.allow(["count", "window"])
    let count = table.number("count", in: 1...1000)
    let window = table.duration("window")
    guard let count, let window else { return nil }
    return GuaranteeWatch(count: count, window: window)
  }
}

extension PolicyTable {
  /// What is paid: a sum, or a part of the price; exactly one of the two.
  fileprivate func payout(_ currency: Currency) -> ServiceGuarantee.Payout? {
    guard keys.contains("payout_share") else {
      guard let text = text("payout") else { return nil }
      guard let sum = sum("payout", in: currency) else { return nil }
      guard sum.minorUnits > 0 else {
        note("payout", .outOfRange(text, allowed: "0.01 …"))
        return nil
      }
      return .fixed(sum)
    }
    if keys.contains("payout") { note("payout", .eitherOr("payout_share")) }
    guard let share = share("payout_share", absent: nil) else { return nil }
    guard share > 0 else {
      note("payout_share", .outOfRange("\(share)", allowed: "0.01 … 1"))
      return nil
    }
    return .shareOfPrice(share)
  }

  /// The action that pays it: one that can carry an amount.
  fileprivate func payingAction(_ catalogue: DeclaredActions) -> String? {
    guard let code = text("action"), isAction(code, at: "action", catalogue) else { return nil }
    guard catalogue[code]?.amount != RecoveryAction.AmountRule.none else {
      note("action", .unknownWord(code, allowed: catalogue.paying))
      return nil
    }
    return code
  }

  /// What is said of a guarantee, each with a code and words.
  fileprivate func clauses(_ key: String) -> [ServiceGuarantee.Clause] {
    var taken: Set<String> = []
    return tables(key).compactMap { entry in
      entry.allow(["code", "text"])
      let code = entry.code("code", taken: &taken)
      let text = entry.localized("text")
      guard let code, let text else { return nil }
      return ServiceGuarantee.Clause(code: code, text: text)
    }
  }

  /// When the cost is told; nil where the guarantee has no budget.
  fileprivate func budget(_ currency: Currency) -> ServiceGuarantee.Budget? {
    guard let table = table("budget", needed: false) else { return nil }
    table.allow(["alarm", "window"])
    if !table.keys.contains("alarm") { table.note("alarm", .missing) }
    let alarm = table.sum("alarm", in: currency)
    let window = table.duration("window")
    guard let alarm, let window else { return nil }
    return ServiceGuarantee.Budget(alarm: alarm, window: window)
  }
}
