extension CaseState {
  /// Whose the case is; another customer than before takes the place of the one before.
  func decideMatch(_ customer: CustomerNumber, _ evidence: MatchEvidence?) -> Decision {
    if customers.link?.number == customer { return .already }
    return .commit([.matched(.init(customer: customer, evidence: evidence))])
  }

  /// Takes a match back or refuses a suggestion; either needs a reason, and is remembered.
  func decideUnmatch(_ customer: CustomerNumber, _ reason: String) -> Decision {
    if customers.link?.number != customer, customers.refused.contains(customer) { return .already }
    return reason.isBlank
      ? .refused(.textMissing) : .commit([.unmatched(.init(customer: customer, reason: reason))])
  }

  /// Hands the work over to another case; nothing of either story changes.
  func decideMerge(_ other: CaseNumber, _ reason: String) -> Decision {
    if other == number { return .refused(.customer(.sameCase)) }
    return reason.isBlank ? .refused(.textMissing) : .commit([.merged(.init(into: other, reason: reason))])
  }

  /// Takes the work back; the case stands as it did when it was merged.
  func decideUnmerge(_ reason: String) -> Decision {
    guard let mergedInto else { return .refused(.customer(.caseNotMerged)) }
    return reason.isBlank
      ? .refused(.textMissing) : .commit([.unmerged(.init(from: mergedInto, reason: reason))])
  }
}
