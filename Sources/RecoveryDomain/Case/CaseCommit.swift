/// One line of a case: everything that one command decided (`decisions` 1).
public struct CaseCommit: Hashable, Sendable {
  /// The line's number in the journal.
  public let seq: Int64
  /// When it was written.
  public let at: Timestamp
  /// Who wrote it.
  public let actor: Actor
  /// The case.
  public let number: CaseNumber
  /// What happened, in order.
  public let events: [CaseEvent]

  /// A commit from its parts.
  public init(seq: Int64, at: Timestamp, actor: Actor, number: CaseNumber, events: [CaseEvent]) {
    self.seq = seq
    self.at = at
    self.actor = actor
    self.number = number
    self.events = events
  }
}

/// A case with its whole history: what the case screen shows.
public struct CaseFile: Hashable, Sendable {
  /// The case as it stands.
  public let state: CaseState
  /// Its lines, oldest first.
  public let commits: [CaseCommit]
  /// What its lines call by codes that the policy in force does not know.
  public var formerNames = FormerNames()
  /// What its lines, by their numbers, were told in where the policy in force uses other words.
  public var namesOfTheirDays: [Int64: FormerNames] = [:]

  /// A case file from its parts.
  public init(state: CaseState, commits: [CaseCommit]) {
    self.state = state
    self.commits = commits
  }
}
