import RecoveryDomain

extension PolicyReader {
  /// The catalogue of recovery actions.
  /// - Parameters:
  ///   - roles: The codes of roles that an authority may name.
  ///   - reasons: Whose codes a condition may name.
  static func actions(
    _ root: PolicyTable, roles: [String], reasons: [ReasonCode.Purpose: [ReasonCode]], currency: Currency
  ) -> [RecoveryAction] {
    var taken: Set<String> = []
    let entries = root.tables("actions")
    if entries.isEmpty { root.note("actions", .missing) }
    let calendars = root.tableIfSound("clocks")?.tableIfSound("calendar")
    return entries.compactMap { entry in
      // Words such as "3wd" are counted as promises are.
      if isAroundTheClock("promised_action", calendars) {
        entry.needsCalendar("due", entry.textIfSound("due").flatMap { PolicyDuration.span($0) })
      }
      return action(entry, taken: &taken, roles: roles, reasons: reasons, currency: currency)
    }
  }

  private static func action(
    _ entry: PolicyTable, taken: inout Set<String>, roles: [String],
    reasons: [ReasonCode.Purpose: [ReasonCode]], currency: Currency
  ) -> RecoveryAction? {
    entry.allow([
      "code", "name", "serves", "justice", "amount", "amount_least", "amount_most", "fixed_cost",
      "cost_share",
      "face_value", "authority", "needs", "when", "due", "draft", "draft_admitting",
    ])
    let code = entry.code("code", taken: &taken)
    let name = entry.localized("name")
    let serves: Set<RecoveryPart> = entry.words("serves")
    let coverage = coverage(entry)
    let amount = entry.word("amount", absent: RecoveryAction.AmountRule.none)
    let least = entry.sum("amount_least", in: currency)
    let most = entry.sum("amount_most", in: currency)
    if let least, let most, most.minorUnits < least.minorUnits {
      entry.note("amount_most", .outOfRange(most.decimalText, allowed: "\(least.decimalText) …"))
    }
    let fixed = entry.sum("fixed_cost", in: currency) ?? Money(minorUnits: 0, currency: currency)
    let share = entry.share("cost_share", absent: 1)
    let faceValue = entry.sum("face_value", in: currency)
    let authority = authority(entry, roles: roles, currency: currency)
    let needs: Set<RecoveryAction.Need> = entry.keys.contains("needs") ? entry.words("needs") : []
    let condition = entry.condition("when", reasons: reasons)
    let due = entry.span("due", needed: false)
    let draft = draft(entry)
    guard let code, let name, let amount, let share, let condition else { return nil }
    return RecoveryAction(
      code: code, name: name, serves: serves, coverage: coverage, amount: amount, leastAmount: least,
      mostAmount: most, fixedCost: fixed, costShare: share, faceValue: faceValue, authority: authority,
      needs: needs, condition: condition, dueWithin: due, draft: draft)
  }

  private static func coverage(_ entry: PolicyTable) -> JusticeCoverage {
    guard let table = entry.table("justice", needed: false) else { return .none }
    table.allow(JusticeCoverage.Dimension.allCases.map(\.rawValue))
    func share(_ dimension: JusticeCoverage.Dimension) -> Double {
      table.share(dimension.rawValue, absent: 0) ?? 0
    }
    return JusticeCoverage(
      distributive: share(.distributive), procedural: share(.procedural), interactional: share(.interactional)
    )
  }

  private static func authority(_ entry: PolicyTable, roles: [String], currency: Currency) -> ActionAuthority
  {
    guard let table = entry.table("authority", needed: false) else { return .everybody }
    table.allow(roles)
    var limits: [ActionAuthority.RoleCode: ActionAuthority.Limit] = [:]
    for role in table.keys where roles.contains(role) {
      if table.textIfSound(role) == "any" {
        limits[role] = .any
      } else if let most = table.sum(role, in: currency) {
        limits[role] = .upTo(most)
      }
    }
    return .limits(limits)
  }

  /// The words to the customer; nil where there are none, and after noting that only the admitting ones are there.
  private static func draft(_ entry: PolicyTable) -> MessageDraft? {
    let text = entry.draft("draft")
    let admitting = entry.draft("draft_admitting")
    if admitting != nil, !entry.keys.contains("draft") { entry.note("draft", .missing) }
    return text.map { MessageDraft(text: $0, admitting: admitting) }
  }
}

extension PolicyTable {
  /// A text with gaps in the three languages; gaps that are none are noted in the language that they stand in.
  fileprivate func draft(_ key: String) -> LocalizedText? {
    guard let text = localized(key, needed: false), let table = table(key) else { return nil }
    for language in Language.allCases {
      for gap in MessageDraft.unknownGaps(in: text[language]) {
        if gap.hasPrefix("{"), text[language].hasSuffix(gap) {
          table.note(language.rawValue, .unclosedGap(Self.beginning(ofGap: gap)))
          continue
        }
        let allowed = MessageDraft.Gap.allCases.map { "{\($0.rawValue)}" }
        table.note(language.rawValue, .unknownWord("{\(gap)}", allowed: allowed))
      }
    }
    return text
  }

  /// The brace that opens a gap, with the word behind it.
  private static func beginning(ofGap gap: String) -> String {
    "{" + gap.dropFirst().prefix { $0.isASCII && $0.isLetter }
  }
}
