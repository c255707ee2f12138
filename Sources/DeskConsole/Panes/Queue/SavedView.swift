public import RecoveryDomain

/// A query that a user has given a name; it stands among the views.
public struct SavedView: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The query as it was written.
  public let text: String
  /// What it means.
  public let query: CaseQuery

  /// A view from its parts.
  public init(name: String, text: String, query: CaseQuery) {
    self.name = name
    self.text = text
    self.query = query
  }
}
