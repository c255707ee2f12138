import RecoveryDomain

/// Why a case stands where it stands in the queue, in one line that adds up to the minute (`decisions` 16).
public protocol QueueReasonText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// An ordinary clock's due time, with the clock's name.
  func due(_ moment: String, _ clock: String) -> String
  /// A statutory deadline, and the moment at which it counts as due by the policy's share of its span.
  func statutory(_ moment: String, share: String, counted: String) -> String
  /// One head start of so many minutes.
  func headStart(minutes: String, _ reason: HeadStart) -> String
  /// What is taken off a statutory clock: the full cap.
  func statutoryHeadStart(minutes: String) -> String
  /// What the head starts count together when the policy's cap cuts them.
  func capped(minutes: String) -> String
  /// The result.
  func countsAs(_ moment: String) -> String
  /// Says first that critical cases go before all others.
  func critical(_ rest: String) -> String
  /// All clocks stand still since then.
  func paused(since moment: String) -> String
  /// No clock runs; the last change was then.
  func still(since moment: String) -> String
  /// The zone's clocks were put forward or back in between, which the sum on the face of the clock does not show.
  var zoneChanges: String { get }
  /// The case has risen to a level and a role, since then, because of a clock.
  func escalated(level: Int, to role: Role, since moment: String, _ clock: String) -> String
  /// The minutes are those of a calendar's working hours, which the sum on the face of the clock does not show.
  func workingMinutes(_ calendar: String) -> String
}

extension QueueReasonText {
  /// The whole line.
  ///
  /// - Parameters:
  ///   - terms: those of the case, which its reason was reckoned with.
  ///   - now: decides how moments are written.
  public func line(_ reason: QueueReason, terms: ServiceTerms, now: Timestamp) -> String {
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: now) }
    let place = reason.position.moment
    guard let clock = reason.leading else {
      return reason.position.rank == .paused ? paused(since: moment(place)) : still(since: moment(place))
    }
    var parts: [String]
    let beginning: Timestamp
    if clock.kind == .statutory {
      beginning = clock.countsAsDue(terms: terms)
      let share = book.percentage(terms.statutoryShare)
      parts = [statutory(moment(clock.due), share: share, counted: moment(beginning))]
      if terms.headStartCap > .zero { parts.append(statutoryHeadStart(minutes: minutes(terms.headStartCap))) }
    } else {
      beginning = clock.due
      let grants = reason.headStarts.filter { $0.length > .zero }
      parts = [due(moment(clock.due), book.clocks.name(clock, terms: terms))]
      parts += grants.map { headStart(minutes: minutes($0.length), $0.reason) }
      if grants.reduce(.zero, { $0 + $1.length }) > reason.headStart {
        parts.append(capped(minutes: minutes(reason.headStart)))
      }
    }
    if parts.count > 1 { parts.append(countsAs(moment(place))) }
    var line = parts.joined(separator: " ")
    let calendar = clock.time.calendar
    if !calendar.isAroundTheClock, parts.count > 1 {
      line += workingMinutes(calendar.name)
    } else if offset(at: beginning) != offset(at: place) {
      line += zoneChanges
    }
    if reason.needsMakeSafe { line = book.facts.makeSafeFirst(line) }
    return reason.position.rank == .critical ? critical(line) : line
  }

  /// How high the case has risen and why.
  public func escalation(_ escalation: Escalation, terms: ServiceTerms, now: Timestamp) -> String {
    escalated(
      level: escalation.rule.level, to: escalation.rule.to,
      since: book.times.moment(escalation.since, now: now),
      book.clocks.name(escalation.clock, terms: terms))
  }

  /// A length in minutes; seconds are told where there are some, so that the sum stays exact.
  private func minutes(_ length: Duration) -> String {
    let seconds = length.wholeMilliseconds / 1000
    let minutes = book.number(seconds / 60)
    return seconds % 60 == 0 ? minutes : "\(minutes):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// How far the zone is ahead of universal time.
  private func offset(at moment: Timestamp) -> Duration {
    book.zone.civil(moment).timestamp().timeSince(moment)
  }
}

extension Phrasebook {
  /// Why cases stand where they stand.
  public var queueReasons: any QueueReasonText {
    choose(
      english: EnglishQueueReasonText(book: self), simplifiedChinese: SimplifiedQueueReasonText(book: self),
      traditionalChinese: TraditionalQueueReasonText(book: self))
  }
}
