/// The times that the desk promises, as the policy in force sets them; a case keeps those of the day it was recorded.
public struct ServiceTerms: Hashable, Sendable {
  /// A person answers within this time of receipt.
  public var acknowledge: ClockSpan
  /// The same for critical cases, vulnerable persons and threats.
  public var acknowledgeUrgent: ClockSpan
  /// The longest silence until the next word, where no time was promised.
  public var nextWord: ClockSpan
  /// The matter is put right within this time of receipt or reopening.
  public var resolve: ClockSpan
  /// A promised action is carried out within this time, where no time was promised.
  public var promisedAction: ClockSpan
  /// Others answer within this time, where none was asked for.
  public var othersAnswer: ClockSpan
  /// The desk follows up so long after resolution.
  public var followUp: ClockSpan
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
  /// The calendar of each clock of the house; one that is absent counts around the clock.
  public var calendars: [ClockKind: WorkCalendar]
  /// The calendar of the first answer on urgent cases; nil takes that of the others.
  public var urgentCalendar: WorkCalendar?
  /// The percentages of a clock's span at which it warns, ascending (`domain` §4: 50 and 80).
  public var warnings: [Int]
  /// The clocks that the policy adds.
  public var deadlines: [DeadlineRule]
  /// When a case rises to somebody with more authority.
  public var escalation: [EscalationRule]
  /// The hours in which an unanswered attempt counts; nil for any (`domain` §4: at sensible hours).
  public var attemptCalendar: WorkCalendar?
  /// What is asked of the case's facts.
  public var facts: FactTerms

  /// Terms from their parts.
  public init(
    acknowledge: ClockSpan, acknowledgeUrgent: ClockSpan, nextWord: ClockSpan, resolve: ClockSpan,
    promisedAction: ClockSpan, othersAnswer: ClockSpan, followUp: ClockSpan,
    pauses: [ClockKind: Set<WaitReason>], headStarts: [HeadStart: Duration], headStartCap: Duration,
    statutoryShare: Double, attempts: Int, attemptChannels: Int, calendars: [ClockKind: WorkCalendar] = [:],
    urgentCalendar: WorkCalendar? = nil, warnings: [Int] = [50, 80], deadlines: [DeadlineRule] = [],
    escalation: [EscalationRule] = [], attemptCalendar: WorkCalendar? = nil,
    facts: FactTerms = FactTerms()
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
    self.calendars = calendars
    self.urgentCalendar = urgentCalendar
    self.warnings = warnings
    self.deadlines = deadlines
    self.escalation = escalation
    self.attemptCalendar = attemptCalendar
    self.facts = facts
  }

  /// The calendar that a clock of the house counts in.
  public func calendar(of kind: ClockKind) -> WorkCalendar { calendars[kind] ?? .aroundTheClock }

  /// When something promised or asked at `moment` is due, counted in the calendar of its clock.
  public func due(_ kind: ClockKind, within span: ClockSpan, from moment: Timestamp) -> Timestamp {
    CountedTime(calendar(of: kind)).due(from: moment, span: span)
  }

  /// The rule of a deadline; nil when there is none of that code.
  public func deadline(_ code: String) -> DeadlineRule? { deadlines.first { $0.code == code } }

  /// The percentages of a clock's span at which it warns, ascending.
  public func warnings(of clock: Clock) -> [Int] {
    clock.deadline.flatMap { deadline($0)?.warnings } ?? warnings
  }
}
