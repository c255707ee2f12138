extension CaseState {
  /// Invokes a guarantee: paid at once, without approval, once per occurrence (`domain` §6).
  func decideGuarantee(_ claim: GuaranteeClaim, _ facts: DecisionFacts) -> Decision {
    guard let guarantee = facts.policy.guarantee(claim.guarantee) else {
      return .refused(
        .unknownGuarantee(claim.guarantee, known: facts.policy.guarantees.map(\.code)))
    }
    if let exclusion = claim.exclusion {
      return .refused(
        guarantee.exclusions.contains { $0.code == exclusion }
          ? .guaranteeExcluded(guarantee.code, exclusion: exclusion)
          : .unknownExclusion(exclusion, of: guarantee.code, known: guarantee.exclusions.map(\.code)))
    }
    let occurrence = claim.occurrence(on: self)
    let uses = guaranteeUses + facts.guaranteeUses
    if let first = uses.first(where: { $0.isSameOccurrence(guarantee.code, occurrence) }) {
      return .refused(.guaranteeUsed(first))
    }
    guard let amount = guarantee.payout(for: self) else {
      return .refused(.guaranteeNeedsPrice(guarantee.code))
    }
    if amount.currency != facts.currency { return .refused(.foreignCurrency(amount.currency)) }
    let evidence = guarantee.evidence.map { ($0.code, claim.evidence[$0.code] ?? "") }
    if let missing = evidence.first(where: { $0.1.isBlank }) {
      return .refused(.evidenceMissing(missing.0, of: guarantee.code))
    }
    if let unknown = claim.evidence.keys.sorted().first(where: { code in
      !guarantee.evidence.contains { $0.code == code }
    }) {
      return .refused(
        .unknownEvidence(unknown, of: guarantee.code, known: guarantee.evidence.map(\.code)))
    }
    return .commit([
      .guaranteeInvoked(
        GuaranteeInvoked(
          guarantee: guarantee.code, action: guarantee.action, amount: amount, occurrence: occurrence,
          evidence: evidence.map { .init(code: $0.0, text: $0.1) }))
    ])
  }
}
