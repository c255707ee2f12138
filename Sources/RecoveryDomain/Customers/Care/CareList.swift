/// The care list: customers whom the desk failed before, so that staff take special care (`domain` §5).
public enum CareList {
  /// A case of a customer as the list looks at it.
  public struct Failure: Hashable, Sendable {
    /// The case.
    public let number: CaseNumber
    /// When it was found that the desk had failed.
    public let foundAt: Timestamp

    /// A failure from its parts.
    public init(number: CaseNumber, foundAt: Timestamp) {
      self.number = number
      self.foundAt = foundAt
    }
  }

  /// The failures that put a case's customer on the list: other cases of theirs that were upheld later than so long
  /// before this complaint came in. They depend on what happened and not on what time it is (`decisions` 16).
  /// - Returns: The numbers in order; empty when the customer is not on the list.
  public static func behind(
    _ number: CaseNumber, received: Timestamp, _ failures: [Failure], _ rule: CustomerRule
  ) -> [CaseNumber] {
    guard let span = rule.careWithin else { return [] }
    return failures.filter { $0.number != number && $0.foundAt > received - span }.map(\.number).sorted()
  }
}

extension CaseState {
  /// When the desk was found to have failed the customer; nil while nothing is upheld, and for a case that counts
  /// for nothing.
  public var failedAt: Timestamp? {
    guard voidedAt == nil else { return nil }
    if let own = judgement?.judgement, own != .notUpheld { return judgedAt }
    for point in points {
      if let judged = point.record?.judgement, judged != .notUpheld { return judgedAt }
    }
    return nil
  }
}
