/// What an action of the console is called.
public struct ActionWords: Hashable, Sendable {
  /// A word or two for the line of keys.
  public let label: String
  /// What it does, for help and palette: a clause without a full stop.
  public let explanation: String

  /// A label and an explanation.
  init(_ label: String, _ explanation: String) {
    self.label = label
    self.explanation = explanation
  }
}
