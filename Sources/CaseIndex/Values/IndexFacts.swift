import RecoveryDomain

/// What the first command with an idempotency key left in the journal (decisions 11).
public struct OnceRecord: Hashable, Sendable {
  /// The line it wrote.
  public let location: CommitLocation
  /// The case the line belongs to; nil for a line of the desk.
  public let number: CaseNumber?
  /// The case's revision after the line.
  public let revision: Int
}

/// The case that an intake record with a certain identity already has (decisions 18).
public struct KnownRecord: Hashable, Sendable {
  /// The case; the newest that is not voided, if there are several.
  public let number: CaseNumber
  /// How many lines the case has.
  public let revision: Int
  /// The hash of the content as last sent.
  public let contentHash: String?
  /// Whether every case with this identity has been voided.
  public let isVoided: Bool
}
