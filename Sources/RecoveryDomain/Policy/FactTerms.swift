/// What the policy of a case's day says of its facts; a case keeps it with its promised times.
public struct FactTerms: Hashable, Sendable {
  /// The codes of the actions that make a critical case safe; none asks for nothing.
  public var makeSafe: Set<String>
  /// A failure within this time of an earlier one of the same customer is a repeat; nil looks for none.
  public var repeatWindow: Duration?
  /// How long a case's record is kept after it was closed; nil says nothing of it.
  public var retention: Duration?

  /// Terms from their parts.
  public init(makeSafe: Set<String> = [], repeatWindow: Duration? = nil, retention: Duration? = nil) {
    self.makeSafe = makeSafe
    self.repeatWindow = repeatWindow
    self.retention = retention
  }
}
