/// Decides whose a complaint is by what it tells of who complains.
///
/// A match is made only on an identifier that is exactly the same together with a name that can be the same person's,
/// or on an account that no name speaks against; whatever leaves a doubt is suggested, never matched (`domain` §9: the
/// same contact data under several names, a family's telephone).
public enum CustomerMatching {
  /// An account shorter than this is a number that many lists count, and needs a name beside it.
  private static let shortestAccount = 5
  /// So many customers are suggested at most.
  public static let suggestionLimit = 5

  /// Compares a complaint with customers.
  /// - Parameters:
  ///   - candidates: Everybody who shares an identifier or the name; others are left out by what they lack.
  ///   - refused: Customers of whom a person said that it is not they.
  public static func verdict(
    _ facts: ComplainantFacts, among candidates: [CustomerIdentity], refused: Set<CustomerNumber>,
    _ rule: PhoneRule
  ) -> MatchVerdict {
    let all = candidates.map { candidate in
      let evidence = evidence(facts, candidate, rule)
      return (
        number: candidate.number, evidence: evidence,
        isContradicted: isContradicted(evidence, facts, candidate)
      )
    }
    let found = all.filter { !refused.contains($0.number) }
    let strong = found.filter { !$0.evidence.identifiers.isEmpty }
    let sure = strong.filter { isSure($0.evidence, facts) && !$0.isContradicted }
    // By what a person found to be misleading nobody else is matched either: only a person can tell.
    let misleading = all.filter { refused.contains($0.number) }
      .reduce(into: Set<StrongIdentifier>()) { $0.formUnion($1.evidence.identifiers) }
    if sure.count == 1, let one = sure.first, !one.evidence.identifiers.isSubset(of: misleading) {
      let others = strong.filter { $0.number != one.number }
      if others.allSatisfy({ isRuledOut($0.evidence, beside: one.evidence) }) {
        return .match(one.number, one.evidence)
      }
    }
    let suggested = strong + found.filter { $0.evidence.identifiers.isEmpty && $0.evidence.name.isCompatible }
    guard !suggested.isEmpty else { return .none }
    let ranked = suggested.sorted { (weight($0.evidence), $1.number) > (weight($1.evidence), $0.number) }
    return .suggestions(
      ranked.prefix(suggestionLimit).map { one in
        MatchSuggestion(
          customer: one.number, evidence: one.evidence,
          doubt: one.isContradicted
            ? .spellingTaken
            : doubt(
              one.evidence, sureCount: sure.count,
              beside: strong.filter { $0.number != one.number }.map(\.evidence)))
      })
  }

  /// What a complaint and a customer have in common.
  public static func evidence(
    _ facts: ComplainantFacts, _ customer: CustomerIdentity, _ rule: PhoneRule
  ) -> MatchEvidence {
    var identifiers: Set<StrongIdentifier> = []
    if let account = facts.account, customer.accounts.contains(account) { identifiers.insert(.account) }
    let isReached = facts.phones.contains { phone in customer.phones.contains { $0.mayBe(phone, rule) } }
    if isReached { identifiers.insert(.phone) }
    if facts.emails.contains(where: customer.emails.contains) { identifiers.insert(.email) }
    guard let name = facts.name, !customer.names.isEmpty else {
      return MatchEvidence(identifiers: identifiers, name: .unknown)
    }
    let relations = customer.names.map { name.relation(to: $0) }
    return MatchEvidence(
      identifiers: identifiers, name: relations.max { $0.rank < $1.rank } ?? .different)
  }

  /// Whether a name that is only like the one on file is another than those of the customer's complaints: `Li Wei` may
  /// be 李伟 or 李薇, but not both.
  private static func isContradicted(
    _ evidence: MatchEvidence, _ facts: ComplainantFacts, _ customer: CustomerIdentity
  ) -> Bool {
    guard evidence.name == .variant, let name = facts.name else { return false }
    return customer.knownAs.contains { $0.relation(to: name) == .different }
  }

  /// Whether evidence is enough by itself.
  private static func isSure(_ evidence: MatchEvidence, _ facts: ComplainantFacts) -> Bool {
    if evidence.name.isCompatible { return true }
    let isTelling = (facts.account?.utf8.count ?? 0) >= shortestAccount
    return evidence.identifiers.contains(.account) && isTelling && evidence.name == .unknown
  }

  /// Whether somebody else who shares an identifier can be left out beside one who is sure.
  private static func isRuledOut(_ other: MatchEvidence, beside one: MatchEvidence) -> Bool {
    // An identifier that only the other has points away from the one.
    guard other.identifiers.isSubset(of: one.identifiers), other.name == .different else { return false }
    // Where several share a telephone, a name that is only like theirs does not tell who it is.
    return one.name == .same || one.identifiers.count > other.identifiers.count
  }

  /// Why evidence is not certain.
  private static func doubt(_ evidence: MatchEvidence, sureCount: Int, beside others: [MatchEvidence])
    -> MatchDoubt
  {
    if evidence.identifiers.isEmpty { return .onlyName }
    if evidence.name.isCompatible {
      let isShared =
        !others.isEmpty && others.allSatisfy { $0.identifiers.isSubset(of: evidence.identifiers) }
      return sureCount > 1 || isShared ? .severalFit : .identifiersDisagree
    }
    switch evidence.name {
    case .partial: return .namePartial
    case .unknown: return sureCount > 0 ? .severalFit : .nameUnknown
    default: return .nameDiffers
    }
  }

  /// The likeliest has the greatest weight.
  private static func weight(_ evidence: MatchEvidence) -> Int {
    let account = evidence.identifiers.contains(.account) ? 1 : 0
    return (evidence.identifiers.count + account) * 10 + evidence.name.rank
  }
}
