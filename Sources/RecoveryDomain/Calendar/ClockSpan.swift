/// How long a clock runs.
public enum ClockSpan: Hashable, Sendable {
  /// So much time, counted in the clock's calendar.
  case time(Duration)
  /// To the close of the so many-th working day after the day of its start: the way in which laws count working days
  /// (UK DISP 1.5.4 R: the close of the third business day following the day of receipt).
  case workingDays(Int)

  /// So many minutes.
  public static func minutes(_ count: Int) -> ClockSpan { .time(.minutes(count)) }

  /// So many hours.
  public static func hours(_ count: Int) -> ClockSpan { .time(.hours(count)) }

  /// So many days of 24 hours.
  public static func days(_ count: Int) -> ClockSpan { .time(.days(count)) }
}

/// A time in which a clock stood still.
public struct ClockPause: Hashable, Sendable {
  /// For whom the case waited.
  public let reason: WaitReason
  /// Its first moment.
  public let since: Timestamp
  /// The first moment behind it.
  public let until: Timestamp

  /// A pause from its parts.
  public init(reason: WaitReason, since: Timestamp, until: Timestamp) {
    self.reason = reason
    self.since = since
    self.until = until
  }
}
