/// A reason as somebody gave it: a code of the policy, and words behind a colon where the code does not say all:
/// `holder-away: on leave until Monday`.
public struct GivenReason: Hashable, Sendable {
  /// The policy's code.
  public let code: String
  /// The words behind it.
  public let words: String?

  /// Reads a reason; nil when it does not begin with a code that the policy knows for the purpose.
  public init?(_ text: String, for purpose: ReasonCode.Purpose, in policy: Policy) {
    self.init(text) { policy.reason($0, for: purpose) != nil }
  }

  /// Reads a reason; nil when it does not begin with a known code.
  public init?(_ text: String, isKnown: (String) -> Bool) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    guard let first = parts.first else { return nil }
    let code = String(first.filter { !$0.isWhitespace })
    guard isKnown(code) else { return nil }
    self.code = code
    let words = parts.count > 1 ? String(parts[1].drop(while: \.isWhitespace)) : ""
    self.words = words.isBlank ? nil : words
  }
}

extension DecisionFacts {
  /// The refusal of a reason that is none of the policy's; nil when it is, or when the policy has none for the purpose
  /// and any words will do.
  func refusal(ofReason text: String, for purpose: ReasonCode.Purpose) -> Refusal? {
    if text.isBlank { return .textMissing }
    if (policy.reasons[purpose] ?? []).isEmpty || GivenReason(text, for: purpose, in: policy) != nil {
      return nil
    }
    return unknownReason(text, purpose)
  }
}
