/// What the rules make of a command.
public enum Decision: Hashable, Sendable {
  /// These events, all in one line.
  case commit([CaseEvent])
  /// It is so already; nothing to write (`decisions` 14: claiming what one has is done).
  case already
  /// The rules say no, and which one.
  case refused(Refusal)
}

/// What a decision rests on beside the case itself; all of it comes in as values.
public struct DecisionFacts: Sendable {
  /// Who asks.
  public let actor: Actor
  /// When.
  public let now: Timestamp
  /// The policy in force.
  public let policy: Policy
  /// The desk's currency.
  public let currency: Currency
  /// Where the guarantee that is invoked was invoked for the same occurrence on other cases.
  public var guaranteeUses: [GuaranteeUse] = []

  /// Facts from their parts.
  public init(actor: Actor, now: Timestamp, policy: Policy, currency: Currency) {
    self.actor = actor
    self.now = now
    self.policy = policy
    self.currency = currency
  }
}
