/// A moment in UTC, counted in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Milliseconds are the journal's resolution (`at` of a line). The domain has no clock:
/// every timestamp comes in as a value.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  public let millisecondsSince1970: Int64

  /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
  public init(millisecondsSince1970: Int64) {
    self.millisecondsSince1970 = millisecondsSince1970
  }

  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }

  /// The moment `duration` later; fractions of a millisecond are cut off.
  public static func + (moment: Timestamp, duration: Duration) -> Timestamp {
    Timestamp(millisecondsSince1970: moment.millisecondsSince1970 &+ duration.wholeMilliseconds)
  }

  /// The moment `duration` earlier; fractions of a millisecond are cut off.
  public static func - (moment: Timestamp, duration: Duration) -> Timestamp {
    Timestamp(millisecondsSince1970: moment.millisecondsSince1970 &- duration.wholeMilliseconds)
  }

  /// The time from `earlier` to this moment; negative when `earlier` is later.
  public func timeSince(_ earlier: Timestamp) -> Duration {
    .milliseconds(millisecondsSince1970 &- earlier.millisecondsSince1970)
  }
}

extension Duration {
  /// This duration in whole milliseconds, fractions cut off.
  public var wholeMilliseconds: Int64 {
    components.seconds &* 1000 &+ components.attoseconds / 1_000_000_000_000_000
  }

  /// A duration of so many minutes.
  public static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }

  /// A duration of so many hours.
  public static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }

  /// A duration of so many days of 24 hours.
  public static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
