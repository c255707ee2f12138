/// The times that the desk promises, as the policy in force sets them; a case keeps those of the day it was recorded.
public struct ServiceTerms: Hashable, Sendable {
  /// A person answers within this time of receipt.
  public var acknowledge: Duration
  /// The same for critical cases, vulnerable persons and threats.
  public var acknowledgeUrgent: Duration
  /// The longest silence until the next word, where no time was promised.
  public var nextWord: Duration
  /// The matter is put right within this time of receipt or reopening.
  public var resolve: Duration
  /// A promised action is carried out within this time, where no time was promised.
  public var promisedAction: Duration
  /// Others answer within this time, where none was asked for.
  public var othersAnswer: Duration
  /// The desk follows up so long after resolution.
  public var followUp: Duration
  /// Which waits stop which clock; a clock that is absent is never paused.
  public var pauses: [ClockKind: Set<WaitReason>]
  /// Minutes of head start by reason (`domain` §5).
  public var headStarts: [HeadStart: Duration]
  /// The most that all head starts of a case count together (`decisions` 16: 480 minutes).
  public var headStartCap: Duration
  /// The part of a statutory clock's span at which it counts as due, 0…1 (`decisions` 16: 0.8).
  public var statutoryShare: Double
  /// So many unanswered attempts …
  public var attempts: Int
  /// … on so many different channels satisfy a clock that asks for a word (`domain` §4).
  public var attemptChannels: Int

  /// Terms from their parts.
  public init(
    acknowledge: Duration, acknowledgeUrgent: Duration, nextWord: Duration, resolve: Duration,
    promisedAction: Duration, othersAnswer: Duration, followUp: Duration,
    pauses: [ClockKind: Set<WaitReason>], headStarts: [HeadStart: Duration], headStartCap: Duration,
    statutoryShare: Double, attempts: Int, attemptChannels: Int
  ) {
    self.acknowledge = acknowledge
    self.acknowledgeUrgent = acknowledgeUrgent
    self.nextWord = nextWord
    self.resolve = resolve
    self.promisedAction = promisedAction
    self.othersAnswer = othersAnswer
    self.followUp = followUp
    self.pauses = pauses
    self.headStarts = headStarts
    self.headStartCap = headStartCap
    self.statutoryShare = statutoryShare
    self.attempts = attempts
    self.attemptChannels = attemptChannels
  }
}
