import RecoveryDomain

/// What people read of a clock: what it counts, how far it is, and why it is due when it is due (`formulas` §7).
public protocol ClockText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Counted without a stop.
  var aroundTheClock: String { get }
  /// Counted in the working hours of a calendar and its zone.
  func calendar(_ name: String, zone: String) -> String
  /// How much of the span has been counted.
  func used(_ percent: String) -> String
  /// The warning that was passed last.
  func warned(_ percent: String) -> String
  /// The due time has passed.
  var breached: String { get }
  /// Stands still since then, with so much left to count.
  func paused(since moment: String, left: String) -> String
  /// Begun then, due then.
  func runs(from start: String, due: String) -> String
  /// A law's clock counts as due earlier.
  func countsAsDue(_ moment: String, share: String) -> String
  /// Where the figure comes from; not legal advice.
  func source(_ source: String) -> String
  /// The heading of a trace.
  var whyThisDueTime: String { get }
  /// Outside the working hours.
  var closed: String { get }
  /// A holiday.
  func holiday(_ name: String) -> String
  /// So much, on a make-up working day.
  func makeUp(_ counted: String, _ name: String) -> String
  /// The clock stood still.
  func stoodStill(_ reason: WaitReason) -> String
  /// What the trace adds up to.
  func total(_ counted: String) -> String
}

extension ClockText {
  /// The name of a clock: the policy's rule's own, or what it counts down to.
  public func name(_ clock: Clock, terms: ServiceTerms) -> String {
    clock.deadline.flatMap { terms.deadline($0) }?.name[book.language] ?? book.word(clock.kind)
  }

  /// What a clock counts, how far it is and where its figure comes from, a line each.
  public func facts(_ clock: Clock, terms: ServiceTerms, now: Timestamp) -> [String] {
    var lines = [runs(from: exact(clock.start), due: exact(clock.due))]
    if let since = clock.pausedSince {
      let seconds = clock.shownSeconds(at: now)
      lines = [paused(since: exact(since), left: Self.length(seconds.span - seconds.counted))]
    }
    var standing = [calendar(of: clock)]
    switch clock.level(at: now, warnings: terms.warnings(of: clock)) {
    case .calm: standing.append(used(book.percentage(Double(clock.percentUsed(at: now)) / 100)))
    case .warned(let percent):
      standing.append(used(book.percentage(Double(clock.percentUsed(at: now)) / 100)))
      standing.append(warned(book.percentage(Double(percent) / 100)))
    case .breached: standing.append(breached)
    }
    lines.append(standing.joined(separator: " · "))
    if clock.kind == .statutory {
      lines.append(
        countsAsDue(exact(clock.countsAsDue(terms: terms)), share: book.percentage(terms.statutoryShare)))
    }
    if let source = clock.deadline.flatMap({ terms.deadline($0) })?.source {
      lines.append(self.source(source))
    }
    return lines
  }

  /// The trace of a clock, a line for each interval and one for their sum.
  public func trace(_ clock: Clock, now: Timestamp) -> [String] {
    let intervals = clock.trace(at: now).withCountedSeconds
    return intervals.map { line($0.interval, Self.length($0.seconds)) }
      + [total(Self.length(intervals.reduce(0) { $0 + $1.seconds }))]
  }

  private func calendar(of clock: Clock) -> String {
    guard let zone = clock.time.calendar.zone else { return aroundTheClock }
    return calendar(clock.time.calendar.name, zone: zone.identifier)
  }

  private func line(_ interval: TraceInterval, _ counted: String) -> String {
    let told =
      switch interval.rule {
      case .counted(nil): counted
      case .counted(let name?): makeUp(counted, name)
      case .closed: closed
      case .holiday(let name): holiday(name)
      case .paused(let reason): stoodStill(reason)
      }
    return "\(exact(interval.from)) – \(exact(interval.to))  \(told)"
  }

  /// Date and time, with the second where it is not a whole minute.
  private func exact(_ moment: Timestamp) -> String { book.times.dateAndExactTime(moment) }

  /// Hours, minutes and seconds, which the three languages write alike: `3:55:00`.
  private static func length(_ seconds: Int64) -> String {
    let seconds = max(0, seconds)
    func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(seconds / 3600):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }
}

extension Phrasebook {
  /// What people read of clocks.
  public var clocks: any ClockText {
    choose(
      english: EnglishClockText(book: self), simplifiedChinese: SimplifiedClockText(book: self),
      traditionalChinese: TraditionalClockText(book: self))
  }
}
