import RecoveryDomain

/// Service guarantees: invoking them, what they cost.
public protocol GuaranteeText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// The policy has none.
  var none: String { get }
  /// The headings of the report: code, name, count, what customers got, what it cost, budget.
  var heads: [String] { get }
  /// What was spent of a budget.
  func budget(spent: String, alarm: String) -> String
  /// A budget is used up.
  func over(_ budget: String) -> String
  /// What is paid.
  func pays(_ sum: String) -> String
  /// A part of the price is paid.
  func paysShare(_ percent: Int) -> String
  /// What breaks the promise.
  func brokenWhen(_ trigger: String) -> String
  /// What the customer must have done.
  func onCondition(_ conditions: [String]) -> String
  /// When it does not hold.
  func notWhen(_ exclusions: [String]) -> String
  /// It was invoked for the same occurrence on this case.
  var usedHere: String { get }
  /// A customer invoked guarantees so often that somebody should look.
  func secondLook(_ count: Int, days: Int) -> String
  /// Invoke a guarantee.
  var invoke: ActionWords { get }
  /// The form.
  var formTitle: String { get }
  /// The field of the guarantee.
  var guaranteeLabel: String { get }
  /// The field of what it is invoked for.
  var occurrenceLabel: String { get }
  /// The field of an exclusion that applies.
  var exclusionLabel: String { get }
}

extension GuaranteeText {
  /// A customer invoked guarantees so often within a time that somebody should look.
  public func secondLook(_ count: Int, within window: Duration) -> String {
    secondLook(count, days: Int(window / .days(1)))
  }
}

extension Phrasebook {
  /// The words of service guarantees.
  public var guarantees: any GuaranteeText {
    choose(
      english: EnglishGuaranteeText(book: self), simplifiedChinese: SimplifiedGuaranteeText(book: self),
      traditionalChinese: TraditionalGuaranteeText(book: self))
  }
}
