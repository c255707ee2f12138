/// The time that a clock counts: its calendar without its pauses.
///
/// All sums are exact to the millisecond, the journal's resolution.
public struct CountedTime: Hashable, Sendable {
  /// The calendar.
  public let calendar: WorkCalendar
  /// The pauses, in order, none over another.
  public let pauses: [ClockPause]

  /// The time of a calendar without pauses, which must be in order.
  public init(_ calendar: WorkCalendar, pauses: [ClockPause] = []) {
    self.calendar = calendar
    self.pauses = pauses
  }

  /// A stretch that counts or does not, cut at pauses.
  struct Piece {
    let to: Timestamp
    let rule: TraceInterval.Rule
    /// The day that the wall clock shows; nil around the clock.
    let day: CivilDay?
  }

  private static let endOfTime = Timestamp(millisecondsSince1970: .max)

  /// The piece that a moment lies in.
  func piece(at moment: Timestamp) -> Piece {
    var nextPause = Self.endOfTime
    for pause in pauses where pause.until > moment {
      if pause.since <= moment { return Piece(to: pause.until, rule: .paused(pause.reason), day: nil) }
      nextPause = min(nextPause, pause.since)
    }
    guard let stretch = calendar.rules?.stretch(at: moment) else {
      return Piece(to: nextPause, rule: .counted(makeUp: nil), day: nil)
    }
    let rule: TraceInterval.Rule =
      switch stretch.rule {
      case .open(let makeUp): .counted(makeUp: makeUp)
      case .closed: .closed
      case .holiday(let name): .holiday(name)
      }
    return Piece(to: min(stretch.to, nextPause), rule: rule, day: stretch.day)
  }

  /// The first moment at which `span` has been counted from `start` on.
  public func due(from start: Timestamp, span: ClockSpan) -> Timestamp {
    switch span {
    case .time(let length): moment(after: length, from: start)
    case .workingDays(let count): close(ofWorkingDay: count, after: start)
    }
  }

  /// The first moment at which so much has been counted; `start` for nothing or less.
  public func moment(after length: Duration, from start: Timestamp) -> Timestamp {
    if calendar.isAroundTheClock, pauses.isEmpty { return max(start + length, start) }
    var left = length.wholeMilliseconds
    var moment = start
    while left > 0 {
      let piece = piece(at: moment)
      if piece.rule.counts {
        let length = piece.to.millisecondsSince1970 &- moment.millisecondsSince1970
        if piece.to == Self.endOfTime || length >= left { return moment + .milliseconds(left) }
        left -= length
      }
      moment = piece.to
    }
    return moment
  }

  /// How much was counted between two moments; nothing when the second is not later.
  public func counted(from start: Timestamp, to end: Timestamp) -> Duration {
    var sum: Int64 = 0
    var moment = start
    while moment < end {
      let piece = piece(at: moment)
      let to = min(piece.to, end)
      if piece.rule.counts { sum += to.millisecondsSince1970 - moment.millisecondsSince1970 }
      moment = to
    }
    return .milliseconds(sum)
  }

  /// The close of the so many-th working day after the day of `start`; a day at whose close the clock stands still is
  /// none. Around the clock each day is 24 hours.
  private func close(ofWorkingDay count: Int, after start: Timestamp) -> Timestamp {
    guard let rules = calendar.rules else { return moment(after: .days(count), from: start) }
    let first = rules.zone.day(of: start)
    var counted = 0
    var moment = start
    var last: (day: CivilDay, close: Timestamp)?
    while true {
      let stretch = rules.stretch(at: moment)
      if let known = last, stretch.day != known.day {
        if !isPaused(justBefore: known.close) { counted += 1 }
        if counted >= count { return known.close }
        last = nil
      }
      if case .open = stretch.rule, stretch.day > first { last = (stretch.day, stretch.to) }
      moment = stretch.to
    }
  }

  private func isPaused(justBefore moment: Timestamp) -> Bool {
    let before = moment - .milliseconds(1)
    return pauses.contains { $0.since <= before && before < $0.until }
  }
}

extension WorkCalendar {
  /// The last moment from which so much counts up to `end`; head starts are taken off a due time this way
  /// (`decisions` 16).
  public func moment(_ length: Duration, before end: Timestamp) -> Timestamp {
    guard let rules else { return end - length }
    var left = length.wholeMilliseconds
    var moment = end
    while left > 0 {
      let stretch = rules.stretch(at: moment - .milliseconds(1))
      if case .open = stretch.rule {
        let length = moment.millisecondsSince1970 - stretch.from.millisecondsSince1970
        if length >= left { return moment - .milliseconds(left) }
        left -= length
      }
      moment = stretch.from
    }
    return moment
  }
}
