/// What the customer thought of the recovery: five questions, each 1…5 (`domain` §12).
public struct Rating: Hashable, Sendable {
  /// One question of a rating.
  public enum Question: String, CaseIterable, Sendable {
    case outcome, procedure, treatment, overall
    /// Would the customer come again?
    case comeAgain
  }

  /// The answers given, each 1 (worst) … 5 (best); a question may stay unanswered.
  public let answers: [Question: Int]

  /// A rating; nil when it is empty or an answer is outside 1…5.
  public init?(answers: [Question: Int]) {
    guard !answers.isEmpty, answers.values.allSatisfy({ (1...5).contains($0) }) else { return nil }
    self.answers = answers
  }
}
