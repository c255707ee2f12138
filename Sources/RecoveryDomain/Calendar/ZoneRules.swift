/// A zone as data: its offset from UTC and every moment at which that offset changes.
///
/// A policy holds the rules of the zones that it counts in, so that history is reckoned the same on every machine and
/// after every change of the zone database (`decisions` 5). Behind the last change its offset goes on.
public struct ZoneRules: Hashable, Sendable {
  /// One change of the offset.
  public struct Change: Hashable, Sendable {
    /// From this moment on …
    public let from: Timestamp
    /// … local time is UTC plus so much.
    public let offset: Duration

    /// A change from its parts.
    public init(from: Timestamp, offset: Duration) {
      self.from = from
      self.offset = offset
    }
  }

  /// The IANA name.
  public let identifier: String
  /// The offset before the first change.
  public let firstOffset: Duration
  /// The changes, in order.
  public let changes: [Change]
  private let moments: [Int64]
  private let offsets: [Int64]

  /// Rules from an offset and its changes, in any order.
  public init(identifier: String, firstOffset: Duration, changes: [Change] = []) {
    self.identifier = identifier
    self.firstOffset = firstOffset
    self.changes = changes.sorted { $0.from < $1.from }
    moments = self.changes.map(\.from.millisecondsSince1970)
    offsets = [firstOffset.wholeMilliseconds] + self.changes.map(\.offset.wholeMilliseconds)
  }

  /// Universal time.
  public static let utc = ZoneRules(identifier: "UTC", firstOffset: .zero)

  /// A time between two changes of the offset: in it local time runs like UTC.
  struct Regime {
    /// Its first millisecond since 1970; the smallest number for the one before all changes.
    let from: Int64
    /// The first millisecond behind it; the largest number for the last one.
    let to: Int64
    /// Local time minus UTC in milliseconds.
    let offset: Int64
  }

  /// The regime that a moment falls into.
  func regime(at moment: Int64) -> Regime {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if moments[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return Regime(
      from: low == 0 ? .min : moments[low - 1], to: low == moments.count ? .max : moments[low],
      offset: offsets[low])
  }

  /// Local time minus UTC at a moment.
  public func offset(at moment: Timestamp) -> Duration {
    .milliseconds(regime(at: moment.millisecondsSince1970).offset)
  }

  /// The day that a calendar in the zone shows.
  public func day(of moment: Timestamp) -> CivilDay {
    let local = moment.millisecondsSince1970 &+ regime(at: moment.millisecondsSince1970).offset
    return CivilDay(number: Int(local.flooredDivision(by: DayHours.dayLength)))
  }
}
