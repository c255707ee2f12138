/// What became of a command that was given to the desk.
public enum CommandOutcome: Hashable, Sendable {
  /// It is on disk.
  case saved(SavedCommit)
  /// It was so already; nothing was written. With an idempotency key: the first answer again.
  case already(SavedCommit)
  /// The rules say no.
  case refused(Refusal)
}

/// Where a command's line stands: what a writing verb answers (`decisions` 24).
public struct SavedCommit: Hashable, Sendable {
  /// The case.
  public let number: CaseNumber
  /// The case's line count after it.
  public let revision: Int
  /// The line's number in the journal.
  public let seq: Int64

  /// A saved line.
  public init(number: CaseNumber, revision: Int, seq: Int64) {
    self.number = number
    self.revision = revision
    self.seq = seq
  }
}
