/// A coded reason of the policy, with the words that people read.
public struct ReasonCode: Hashable, Sendable {
  /// What a reason is given for.
  public enum Purpose: String, CaseIterable, Sendable {
    case judgement, critical, reopen, void
    /// Taking a case over from a colleague.
    case takeOver = "take_over"
    /// The root cause of a failure, for whoever learns from it.
    case rootCause = "root_cause"
  }

  /// The stable code: lower-case letters, digits and hyphens.
  public let code: String
  /// The words.
  public let text: LocalizedText

  /// A reason from its code and words.
  public init(code: String, text: LocalizedText) {
    self.code = code
    self.text = text
  }
}
