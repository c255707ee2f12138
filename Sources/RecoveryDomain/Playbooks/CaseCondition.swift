/// What the policy asks of a case's facts: every fact named must be one of the words beside it.
public struct CaseCondition: Hashable, Sendable {
  /// One fact with the words of which it must be one.
  public struct Term: Hashable, Sendable {
    /// The fact.
    public let fact: ConditionFact
    /// The words, in the policy's order.
    public let words: [String]

    /// A fact with the words of which it must be one.
    public init(fact: ConditionFact, words: [String]) {
      self.fact = fact
      self.words = words
    }

    /// Whether it holds; nil while the fact is not known.
    func holds(for state: CaseState) -> Bool? {
      fact.values(state).map { $0.contains(where: words.contains) }
    }
  }

  /// A fact of a case that is not what a condition asks for.
  public struct Misfit: Hashable, Sendable {
    /// The fact.
    public let fact: ConditionFact
    /// What it is; empty for a fact of which nothing holds.
    public let values: [String]

    /// A fact with what it is.
    public init(fact: ConditionFact, values: [String]) {
      self.fact = fact
      self.values = values
    }
  }

  /// The facts, in the policy's order.
  public let terms: [Term]

  /// A condition from its facts; without any it always holds.
  public init(terms: [Term] = []) { self.terms = terms }

  /// The condition that asks nothing.
  public static let always = CaseCondition()

  /// Whether every fact is known and as it is asked for.
  public func holds(for state: CaseState) -> Bool { terms.allSatisfy { $0.holds(for: state) == true } }

  /// Whether at least one fact is known and as it is asked for.
  public func holdsPartly(for state: CaseState) -> Bool { terms.contains { $0.holds(for: state) == true } }

  /// A fact of which this condition asks only for what another one, held partly, holds as well; nil where a case can be
  /// as this asks and have nothing of the other.
  public func factRuledOut(by other: CaseCondition) -> ConditionFact? {
    for term in terms where !term.words.isEmpty {
      for out in other.terms where out.fact == term.fact && Set(term.words).isSubset(of: out.words) {
        return term.fact
      }
    }
    return nil
  }

  /// The first fact that is known and is not as it is asked for; nil when none is.
  ///
  /// A fact that is not known yet stands in no way: first aid never waits for paperwork (`domain` §3).
  public func misfit(in state: CaseState) -> Misfit? {
    for term in terms where term.holds(for: state) == false {
      return Misfit(fact: term.fact, values: term.fact.values(state) ?? [])
    }
    return nil
  }
}
