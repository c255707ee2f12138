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
  /// The product or service lines whose cases have it, letter for letter; empty for all.
  public let products: Set<String>
  /// The kinds of failure whose cases have it; empty for all.
  public let kinds: Set<FailureKind>
  /// How far it may be put off, step by step.
  public let extensions: [DeadlineExtension]
  /// Where the figure comes from.
  public let source: String?

  /// A rule from its parts.
  public init(
    code: String, name: LocalizedText, span: ClockSpan, calendar: WorkCalendar = .aroundTheClock,
    start: Start = .received, end: End = .resolved, pausedBy: Set<WaitReason> = [], warnings: [Int]? = nil,
    isStatutory: Bool = false, channels: Set<Channel> = [], severities: Set<Severity> = [],
    products: Set<String> = [], kinds: Set<FailureKind> = [], extensions: [DeadlineExtension] = [],
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
    self.products = products
    self.kinds = kinds
    self.extensions = extensions
    self.source = source
  }

  /// Whether cases with these circumstances and facts have the clock; what a rule asks for and is not known yet keeps it
  /// away.
  func applies(to details: CaseDetails, _ facts: Classification) -> Bool {
    func allows<Word>(_ words: Set<Word>, _ known: Word?) -> Bool {
      words.isEmpty || known.map(words.contains) == true
    }
    return allows(channels, details.channel) && allows(severities, facts.severity)
      && allows(products, details.product) && allows(kinds, facts.kind)
  }

  /// How long it runs after so many steps.
  func span(extendedBy steps: Int) -> ClockSpan {
    steps > 0 && !extensions.isEmpty ? extensions[min(steps, extensions.count) - 1].span : span
  }
}
