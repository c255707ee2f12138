import RecoveryDomain

/// Why the rules say no: what, why and the mend, in one sentence.
public protocol RefusalText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// The sentence for a refusal.
  ///
  /// - Parameters:
  ///   - policy: names the actions.
  ///   - now: decides how moments are written, and whether a colleague's lease is over.
  func sentence(_ refusal: Refusal, policy: Policy, now: Timestamp) -> String
}

extension Phrasebook {
  /// The sentences of refusals.
  public var refusals: any RefusalText {
    choose(
      english: EnglishRefusalText(book: self), simplifiedChinese: SimplifiedRefusalText(book: self),
      traditionalChinese: TraditionalRefusalText(book: self))
  }
}
