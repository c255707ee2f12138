/// News about one case, from whoever changed it: this console, another one, a command, intake.
public struct QueueChange: Hashable, Sendable {
  /// The case as it stands now.
  public let summary: CaseSummary
  /// Whether it belongs to the list that is shown.
  public let isListed: Bool
  /// Whether the case was not there before.
  public let isNew: Bool

  /// News from its parts.
  public init(summary: CaseSummary, isListed: Bool, isNew: Bool) {
    self.summary = summary
    self.isListed = isListed
    self.isNew = isNew
  }
}
