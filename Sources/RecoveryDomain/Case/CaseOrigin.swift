/// Where a record came from, for those that came by intake.
public struct CaseOrigin: Hashable, Sendable {
  /// The name of the source, such as `cfpb`.
  public var source: String
  /// What makes the record the same record when it comes again (`decisions` 18); 1 to 128 characters.
  public var identity: String
  /// The hash of the mapped content: another one under the same identity is a change.
  public var contentHash: String
  /// The intake run that brought it, for taking the whole run back.
  public var importID: String

  /// An origin from its parts.
  public init(source: String, identity: String, contentHash: String, importID: String) {
    self.source = source
    self.identity = identity
    self.contentHash = contentHash
    self.importID = importID
  }
}

/// Why a record needs reading by a person before it can be worked on (`decisions` 19).
public enum NeedsReading: String, CaseIterable, Sendable {
  case undecodable, fieldCount, received, syntax, tooLong, unterminated
}

/// How a record that came in already settled was settled (`decisions` 20).
public struct Settlement: Hashable, Sendable {
  /// The outcome in the source's words (personal).
  public var outcome: String?
  /// When it was closed there.
  public var closedAt: Timestamp?
  /// What was paid.
  public var paid: Money?

  /// A settlement from what the source says of it.
  public init(outcome: String?, closedAt: Timestamp?, paid: Money?) {
    self.outcome = outcome
    self.closedAt = closedAt
    self.paid = paid
  }
}
