/// One interval of a trace: why a due time is what it is (`formulas` §7).
///
/// The intervals of a trace follow each other without a gap, so that they add up.
public struct TraceInterval: Hashable, Sendable {
  /// Whether the interval counts, and if not, why.
  public enum Rule: Hashable, Sendable {
    /// It counts; a make-up working day is named.
    case counted(makeUp: String?)
    /// Outside the working hours.
    case closed
    /// A holiday, by its name.
    case holiday(String)
    /// The clock stood still.
    case paused(WaitReason)

    /// Whether the time counts.
    public var counts: Bool {
      if case .counted = self { true } else { false }
    }
  }

  /// Its first moment.
  public let from: Timestamp
  /// The first moment behind it.
  public let to: Timestamp
  /// Whether it counts.
  public let rule: Rule

  /// An interval from its parts.
  public init(from: Timestamp, to: Timestamp, rule: Rule) {
    self.from = from
    self.to = to
    self.rule = rule
  }

  /// How much of it was counted.
  public var counted: Duration { rule.counts ? to.timeSince(from) : .zero }
}

extension Timestamp {
  /// How many whole seconds the clock on the wall goes on while so much passes from this moment on.
  ///
  /// Moments are shown with the second that has begun, so lengths that follow each other are cut where the moments
  /// between them are: whatever is shown of the parts adds up to what is shown of the whole.
  public func shownSeconds(for length: Duration) -> Int64 {
    let part = (millisecondsSince1970 % 1000 + 1000) % 1000
    return (part + length.wholeMilliseconds) / 1000
  }
}

extension Collection<TraceInterval> {
  /// The intervals of a trace, each with the whole seconds that are counted of it: they add up to those that are
  /// counted of the whole trace.
  public var withCountedSeconds: [(interval: TraceInterval, seconds: Int64)] {
    guard let start = first?.from else { return [] }
    var counted = Duration.zero
    return map { interval in
      let before = start.shownSeconds(for: counted)
      counted += interval.counted
      return (interval, start.shownSeconds(for: counted) - before)
    }
  }
}

extension CountedTime {
  /// What was counted between two moments and what was not, neighbours of one kind as one.
  public func trace(from start: Timestamp, to end: Timestamp) -> [TraceInterval] {
    var intervals: [TraceInterval] = []
    var moment = start
    while moment < end {
      let piece = piece(at: moment)
      let to = min(piece.to, end)
      if let last = intervals.last, last.rule == piece.rule {
        intervals[intervals.count - 1] = TraceInterval(from: last.from, to: to, rule: last.rule)
      } else {
        intervals.append(TraceInterval(from: moment, to: to, rule: piece.rule))
      }
      moment = to
    }
    return intervals
  }
}
