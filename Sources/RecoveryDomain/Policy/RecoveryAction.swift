/// One entry of the policy's catalogue: a thing that can be done for a customer.
public struct RecoveryAction: Hashable, Sendable {
  /// Whether an action carries an amount of money.
  public enum AmountRule: String, CaseIterable, Sendable {
    case none, optional, required
  }

  /// The stable code, such as `partial-refund`: lower-case letters, digits and hyphens.
  public let code: String
  /// The name that people read.
  public let name: LocalizedText
  /// Which of the 4R the action serves.
  public let serves: Set<RecoveryPart>
  /// Whether it carries an amount.
  public let amount: AmountRule
  /// What it costs the desk whatever the amount.
  public let fixedCost: Money
  /// The part of the amount that it costs the desk, 0…1: a voucher costs less than it says.
  public let costShare: Double
  /// The time in which it is carried out when promised; nil takes the terms' own.
  public let dueWithin: ClockSpan?

  /// A catalogue entry from its parts.
  public init(
    code: String, name: LocalizedText, serves: Set<RecoveryPart>, amount: AmountRule, fixedCost: Money,
    costShare: Double, dueWithin: ClockSpan?
  ) {
    self.code = code
    self.name = name
    self.serves = serves
    self.amount = amount
    self.fixedCost = fixedCost
    self.costShare = costShare
    self.dueWithin = dueWithin
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
}
