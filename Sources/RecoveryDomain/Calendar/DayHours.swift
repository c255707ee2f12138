/// The hours of one day in which clocks count: half-open intervals of wall-clock time, in order, none touching
/// another's inside.
public struct DayHours: Hashable, Sendable {
  /// One interval: from the first second on, up to and without the last.
  public struct Interval: Hashable, Sendable {
    /// Milliseconds after midnight by the wall clock, at least 0.
    let from: Int64
    /// Milliseconds after midnight by the wall clock, at most 24:00.
    let to: Int64
  }

  /// Why hours cannot be read.
  public enum Mistake: Error, Hashable, Sendable {
    /// Not `09:00-12:00`: two times of day up to `24:00`.
    case notHours(String)
    /// The second time is not later.
    case endsBeforeItBegins(String)
    /// Two intervals of one day lie over each other.
    case overlapping(String, String)
  }

  /// The intervals; empty on a day without any.
  let intervals: [Interval]

  /// A day without any hours.
  public static let none = DayHours(intervals: [])
  /// The whole day.
  public static let all = DayHours(intervals: [Interval(from: 0, to: dayLength)])

  /// The milliseconds of a day by the wall clock.
  static let dayLength: Int64 = 86_400_000

  private init(intervals: [Interval]) { self.intervals = intervals }

  /// Reads intervals such as `09:00-12:00`; `24:00` ends a day, seconds may follow (`18:00:30`).
  public init(reading texts: [String]) throws(Mistake) {
    var read: [(text: String, interval: Interval)] = []
    for text in texts {
      guard let interval = Self.interval(text) else { throw .notHours(text) }
      guard interval.from < interval.to else { throw .endsBeforeItBegins(text) }
      read.append((text, interval))
    }
    read.sort { $0.interval.from < $1.interval.from }
    for (earlier, later) in zip(read, read.dropFirst()) where later.interval.from < earlier.interval.to {
      throw .overlapping(earlier.text, later.text)
    }
    intervals = read.map(\.interval)
  }

  /// Whether no time of the day counts.
  public var isEmpty: Bool { intervals.isEmpty }

  /// How much of a day without a change of the zone's offset counts.
  public var length: Duration { .milliseconds(intervals.reduce(0) { $0 + $1.to - $1.from }) }

  private static func interval(_ text: String) -> Interval? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = timeOfDay(ends[0]), let to = timeOfDay(ends[1]) else {
      return nil
    }
    return Interval(from: from, to: to)
  }

  /// Milliseconds after midnight of `HH:MM` or `HH:MM:SS`, up to `24:00`; nil for anything else.
  private static func timeOfDay(_ text: Substring) -> Int64? {
    let parts = text.filter { $0 != " " }.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int64(parts[0]), let minute = Int64(parts[1]), minute < 60,
      let second = parts.count == 3 ? Int64(parts[2]) : 0, second < 60
    else { return nil }
    let moment = ((hour * 60 + minute) * 60 + second) * 1000
    return moment <= dayLength ? moment : nil
  }
}
