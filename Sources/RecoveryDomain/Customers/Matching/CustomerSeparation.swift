/// Customers who were one and stand for themselves again: what becomes of the cases that the desk took for theirs.
public struct CustomerSeparation: Sendable {
  /// A customer, with everybody who stays merged with them.
  public struct Side: Sendable {
    /// The customer that stands for all.
    public let number: CustomerNumber
    /// All of their numbers.
    public let members: Set<CustomerNumber>
    /// The profiles of all.
    public let profiles: [CustomerProfile]

    /// A customer from its parts.
    public init(number: CustomerNumber, members: Set<CustomerNumber>, profiles: [CustomerProfile]) {
      self.number = number
      self.members = members
      self.profiles = profiles
    }
  }

  /// The customers.
  public let sides: [Side]

  /// A separation of some customers.
  public init(sides: [Side]) { self.sides = sides }

  /// The events by which a case goes to whom its evidence now speaks for, or is nobody's where it leaves a doubt.
  ///
  /// What a person said stays, and so does a match whose reason is as true of its customer alone.
  public func events(for state: CaseState, _ rule: PhoneRule) -> [CaseEvent] {
    guard state.voidedAt == nil, state.unknownEvents.isEmpty, let link = state.customers.link,
      let evidence = link.evidence, let own = sides.first(where: { $0.members.contains(link.number) })
    else { return [] }
    let facts = ComplainantFacts(state.details)
    func holds(_ profiles: [CustomerProfile]) -> Bool {
      let now = CustomerMatching.evidence(facts, CustomerIdentity(own.number, profiles), rule)
      return evidence.identifiers.isSubset(of: now.identifiers) && evidence.name.rank <= now.name.rank
    }
    // A reason that was not true of all together either is gone for something else.
    guard !holds(own.profiles), holds(sides.flatMap(\.profiles)) else { return [] }
    let verdict = CustomerMatching.verdict(
      facts, among: sides.map { CustomerIdentity($0.number, $0.profiles) },
      refused: Set(sides.filter { !$0.members.isDisjoint(with: state.customers.refused) }.map(\.number)), rule
    )
    if case .match(let customer, let evidence) = verdict {
      return [.matched(CaseMatched(customer: customer, evidence: evidence))]
    }
    let nobodys = CaseEvent.unmatched(CaseUnmatched(customer: link.number, reason: "", isFinding: true))
    return state.customers.careCases.isEmpty ? [nobodys] : [nobodys, .careListed(CaseCareListed(behind: []))]
  }
}
