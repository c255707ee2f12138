/// One entry of the policy's catalogue: a thing that can be done for a customer.
public struct RecoveryAction: Hashable, Sendable {
  /// Whether an action carries an amount of money.
  public enum AmountRule: String, CaseIterable, Sendable {
    case none, optional, required
  }

  /// What must be said with an action, beside its amount.
  public enum Need: String, CaseIterable, Sendable {
    /// Words, when it is carried out.
    case text
    /// By when, when it is promised.
    case date
    /// Who sees to it, when it is promised.
    case person
  }

  /// The stable code, such as `partial-refund`: lower-case letters, digits and hyphens.
  public let code: String
  /// The name that people read.
  public let name: LocalizedText
  /// Which of the 4R the action serves.
  public let serves: Set<RecoveryPart>
  /// How far it answers each sense of justice.
  public let coverage: JusticeCoverage
  /// Whether it carries an amount.
  public let amount: AmountRule
  /// The least that the amount may be; nil for no bound.
  public let leastAmount: Money?
  /// The most that the amount may be; nil for no bound.
  public let mostAmount: Money?
  /// What it costs the desk whatever the amount.
  public let fixedCost: Money
  /// The part of the amount that it costs the desk, 0…1: a voucher costs less than it says.
  public let costShare: Double
  /// What it is worth to the customer without an amount; nil where the policy does not say.
  public let faceValue: Money?
  /// Who may grant how much of it without asking.
  public let authority: ActionAuthority
  /// What must be said with it.
  public let needs: Set<Need>
  /// The facts under which it can be done.
  public let condition: CaseCondition
  /// The time in which it is carried out when promised; nil takes the terms' own.
  public let dueWithin: ClockSpan?
  /// The words to the customer; nil where the policy has none.
  public let draft: MessageDraft?

  /// A catalogue entry from its parts.
  public init(
    code: String, name: LocalizedText, serves: Set<RecoveryPart>, coverage: JusticeCoverage = .none,
    amount: AmountRule, leastAmount: Money? = nil, mostAmount: Money? = nil, fixedCost: Money,
    costShare: Double, faceValue: Money? = nil, authority: ActionAuthority = .everybody,
    needs: Set<Need> = [], condition: CaseCondition = .always, dueWithin: ClockSpan?,
    draft: MessageDraft? = nil
  ) {
    self.code = code
    self.name = name
    self.serves = serves
    self.coverage = coverage
    self.amount = amount
    self.leastAmount = leastAmount
    self.mostAmount = mostAmount
    self.fixedCost = fixedCost
    self.costShare = costShare
    self.faceValue = faceValue
    self.authority = authority
    self.needs = needs
    self.condition = condition
    self.dueWithin = dueWithin
    self.draft = draft
  }

  /// What the action costs the desk with this amount, rounded up to a whole minor unit.
  ///
  /// The share counts in millionths, so that 7 % of 240.00 is 16.80 and not a hair more. A cost that no sum can hold
  /// is the largest sum.
  public func cost(amount: Money?) -> Money {
    let millionths = Int64((min(max(costShare, 0), 1) * 1_000_000).rounded())
    let (whole, rest) = (amount?.minorUnits ?? 0).quotientAndRemainder(dividingBy: 1_000_000)
    let part = (rest * millionths + 999_999).flooredDivision(by: 1_000_000)
    let (sum, isTooLarge) = fixedCost.minorUnits.addingReportingOverflow(whole * millionths + part)
    return Money(minorUnits: isTooLarge ? .max : sum, currency: fixedCost.currency)
  }

  /// What the action is worth to the customer with this amount: the amount itself, or its face value.
  public func worth(amount: Money?) -> Money {
    amount ?? faceValue ?? Money(minorUnits: 0, currency: fixedCost.currency)
  }

  /// Whether an amount lies within the bounds; an amount of another currency does not.
  public func allows(amount: Money) -> Bool {
    guard amount.currency == fixedCost.currency else { return false }
    return (leastAmount.map { $0.minorUnits <= amount.minorUnits } ?? true)
      && (mostAmount.map { amount.minorUnits <= $0.minorUnits } ?? true)
  }
}
