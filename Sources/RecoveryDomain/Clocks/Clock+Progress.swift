/// How far a clock has come.
public enum ClockLevel: Hashable, Sendable {
  /// Below its first warning.
  case calm
  /// The percentage of its span at which it warned last.
  case warned(percent: Int)
  /// Past its due time.
  case breached
}

extension Clock {
  /// How much of its time it counts from beginning to end.
  public var span: Duration { time.counted(from: start, to: due) }

  /// How much it has counted.
  public func counted(at now: Timestamp) -> Duration {
    time.counted(from: start, to: min(pausedSince ?? now, now))
  }

  /// The whole seconds that it counts from beginning to end, and has counted: as its trace adds up to.
  public func shownSeconds(at now: Timestamp) -> (span: Int64, counted: Int64) {
    (start.shownSeconds(for: span), start.shownSeconds(for: counted(at: now)))
  }

  /// How much it has counted of its span, in whole percent rounded down: 100 only from its due time on.
  public func percentUsed(at now: Timestamp) -> Int {
    if due <= (pausedSince ?? now) { return 100 }
    let span = span.wholeMilliseconds
    guard span > 0 else { return 0 }
    return min(99, Int(counted(at: now).wholeMilliseconds * 100 / span))
  }

  /// The last warning that it passed, among percentages in ascending order; breached behind its due time.
  public func level(at now: Timestamp, warnings: [Int]) -> ClockLevel {
    if due < (pausedSince ?? now) { return .breached }
    let used = percentUsed(at: now)
    return warnings.last { $0 <= used }.map { .warned(percent: $0) } ?? .calm
  }

  /// Why it is due when it is due: every interval from its start on, counted or not. While it is paused the trace goes
  /// to `now`, since its end is not known.
  public func trace(at now: Timestamp) -> [TraceInterval] {
    guard let pausedSince else { return time.trace(from: start, to: due) }
    let counted = time.trace(from: start, to: pausedSince)
    guard let pausedFor, pausedSince < now else { return counted }
    return counted + [TraceInterval(from: pausedSince, to: now, rule: .paused(pausedFor))]
  }
}
