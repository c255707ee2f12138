/// What a list asks for: cases for which every term holds.
///
/// The list of a view and its count come from the same query, so they are always equal.
public struct CaseQuery: Hashable, Sendable {
  /// The terms; none asks for every case.
  public var terms: [Term]

  /// A query from its terms.
  public init(_ terms: [Term]) { self.terms = terms }

  /// A query of conditions none of which is negated.
  public init(_ conditions: Condition...) { self.terms = conditions.map { Term($0) } }

  /// One condition, or its opposite.
  public struct Term: Hashable, Sendable {
    /// What must hold.
    public var condition: Condition
    /// Whether it must not hold instead.
    public var isNegated: Bool

    /// A term.
    public init(_ condition: Condition, isNegated: Bool = false) {
      self.condition = condition
      self.isNegated = isNegated
    }
  }

  /// Something that can be asked of a case.
  public enum Condition: Hashable, Sendable {
    /// Its text holds these words next to each other (Chinese: these characters).
    case text(String)
    /// It has this number.
    case number(CaseNumber)
    /// It is neither closed nor voided.
    case isOpen
    case status(CaseStatus)
    case step(RecoveryStep)
    /// It is this user's (login name); `nobody` asks for unclaimed ones.
    case owner(Owner)
    /// It was this user's and is not any more; `nobody` asks for cases that nobody ever let go of.
    case formerOwner(Owner)
    /// This user owes the customer a promised action, whoever has the case; `nobody` asks for cases without one.
    case promiseOwner(Owner)
    case severity(Severity)
    case channel(Channel)
    case flag(CaseFlag)
    /// Its nearest clock is due within the range, ends relative to *now* resolved when asked.
    case due(TimeRange)
    case received(TimeRange)
    case closedAt(TimeRange)
    case needsReading
    case reopened
    /// It has events of a newer Redress.
    case unknownEvents
    case source(String)
    case importID(String)
    /// Its contact, letter for letter.
    case contact(TextMatch)
    /// Its order, letters from A to Z in either case.
    case order(TextMatch)
    /// Its customer's name, letters from A to Z in either case, or the number of a customer on file.
    case customer(TextMatch)
  }

  /// How much of a text is known: what stands in the middle of it is found by the words of a case instead.
  public enum TextMatch: Hashable, Sendable {
    /// How it begins.
    case beginning(String)
    /// All of it.
    case whole(String)

    /// What is known.
    public var text: String {
      switch self {
      case .beginning(let text), .whole(let text): text
      }
    }
  }

  /// Whose a case is.
  public enum Owner: Hashable, Sendable {
    case me, nobody
    case named(String)
  }

  /// A half-open range of time; a bound can be relative to *now*.
  public struct TimeRange: Hashable, Sendable {
    /// The first moment within; nil is open.
    public var from: Bound?
    /// The first moment behind; nil is open.
    public var until: Bound?

    /// A range from its bounds.
    public init(from: Bound? = nil, until: Bound? = nil) {
      self.from = from
      self.until = until
    }
  }

  /// A bound of a range.
  public enum Bound: Hashable, Sendable {
    case at(Timestamp)
    /// So long after *now*; negative is before.
    case fromNow(Duration)
    /// Midnight in a zone, so many days after the one before *now*; negative is before.
    case midnight(daysAhead: Int, DeskZone)

    /// The moment it means at `now`.
    public func moment(at now: Timestamp) -> Timestamp {
      switch self {
      case .midnight(let days, let zone): zone.midnight(daysAhead: days, of: now)
      case .at(let moment): moment
      case .fromNow(let duration): now + duration
      }
    }
  }
}
