/// The zone in which a desk shows its times: data are UTC, the screen is local (`decisions` 21).
///
/// The rules of the zone come in as a function, since the domain has no time zone database.
public struct DeskZone: Sendable {
  /// The IANA name.
  public let identifier: String
  private let offset: @Sendable (Timestamp) -> Duration

  /// A zone from its name and its offset from UTC at each moment.
  public init(identifier: String, offset: @escaping @Sendable (Timestamp) -> Duration) {
    self.identifier = identifier
    self.offset = offset
  }

  /// Universal time.
  public static let utc = DeskZone(identifier: "UTC") { _ in .zero }

  /// What a clock in the zone shows at `moment`.
  public func civil(_ moment: Timestamp) -> CivilTime { CivilTime(moment, offset: offset(moment)) }

  /// The moment at which a clock in the zone shows `civil`.
  ///
  /// A time that the clock shows twice is the first of the two; one that it skips is as much later as it skips.
  public func moment(_ civil: CivilTime) -> Timestamp {
    let asUTC = civil.timestamp()
    let before = offset(asUTC - .days(1))
    let after = offset(asUTC + .days(1))
    let candidates = [before, after].map { asUTC - $0 }
    return candidates.filter { CivilTime($0, offset: offset($0)) == civil }.min() ?? asUTC - before
  }
}
