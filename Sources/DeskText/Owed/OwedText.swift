import RecoveryDomain

/// What a case may be on its way to.
public enum CaseGoal: Hashable, Sendable {
  case resolving, closing
}

/// What is still owed before a case can go on (`decisions` 27).
public protocol OwedText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// One thing that is owed, as a line of a list: `a judgement with its reason`.
  func item(_ item: OwedItem, policy: Policy) -> String
  /// All that is owed in one sentence; without a goal, before whatever was asked for.
  func sentence(_ items: [OwedItem], before goal: CaseGoal?, policy: Policy) -> String
}

extension OwedText {
  /// All that is owed, joined.
  func joined(_ items: [OwedItem], policy: Policy) -> String {
    book.basics.clauses(items.map { item($0, policy: policy) })
  }
}

extension Phrasebook {
  /// What is still owed.
  public var owed: any OwedText {
    choose(
      english: EnglishOwedText(book: self), simplifiedChinese: SimplifiedOwedText(book: self),
      traditionalChinese: TraditionalOwedText(book: self))
  }
}
