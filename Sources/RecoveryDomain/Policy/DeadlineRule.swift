/// A clock that a policy adds to those of the house: a law's, a contract's or a promise of the desk's own
/// (`formulas` §7).
public struct DeadlineRule: Hashable, Sendable {
  /// What the clock begins with.
  public enum Start: String, CaseIterable, Sendable {
    /// The receipt of the complaint. A statutory clock keeps it after a reopening, others begin anew then.
    case received
    /// Its being written down here.
    case recorded
    /// The first word by a person.
    case acknowledged
    /// The last judgement.
    case judged
  }

  /// What satisfies the clock; resolution satisfies every one.
  public enum End: String, CaseIterable, Sendable {
    case acknowledged, judged, resolved
  }

  /// The stable code: lower-case letters, digits and hyphens.
  public let code: String
  /// The name that people read.
  public let name: LocalizedText
  /// How long it runs.
  public let span: ClockSpan
  /// In which time.
  public let calendar: WorkCalendar
  /// What it begins with.
  public let start: Start
  /// What satisfies it.
  public let end: End
  /// The waits that pause it; none for one that can never be paused.
  public let pausedBy: Set<WaitReason>
  /// The percentages of its span at which it warns, ascending; nil takes the terms' own.
  public let warnings: [Int]?
  /// Whether a law sets it: then it counts as due early (`decisions` 16).
  public let isStatutory: Bool
  /// The channels whose cases have it; empty for all.
  public let channels: Set<Channel>
  /// The severities whose cases have it; empty for all.
  public let severities: Set<Severity>
  /// Where the figure comes from.
  public let source: String?

  /// A rule from its parts.
  public init(
    code: String, name: LocalizedText, span: ClockSpan, calendar: WorkCalendar = .aroundTheClock,
    start: Start = .received, end: End = .resolved, pausedBy: Set<WaitReason> = [], warnings: [Int]? = nil,
    isStatutory: Bool = false, channels: Set<Channel> = [], severities: Set<Severity> = [],
    source: String? = nil
  ) {
    self.code = code
    self.name = name
    self.span = span
    self.calendar = calendar
    self.start = start
    self.end = end
    self.pausedBy = pausedBy
    self.warnings = warnings
    self.isStatutory = isStatutory
    self.channels = channels
    self.severities = severities
    self.source = source
  }
}
