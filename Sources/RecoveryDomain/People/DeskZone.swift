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

  /// How far a clock in the zone runs ahead of UTC at a moment whose time of day it shows twice; nil where it shows it
  /// once.
  ///
  /// Only the offset tells the two apart: in the hour that is repeated when summer time ends.
  public func offsetOfRepeatedTime(_ moment: Timestamp) -> Duration? {
    let here = offset(moment)
    let isRepeated = [moment - .days(1), moment + .days(1)].contains {
      let other = offset($0)
      return other != here && offset(moment + here - other) == other
    }
    return isRepeated ? here : nil
  }

  /// The first moment of the day that is so many days after that of `moment`; negative is before.
  public func midnight(daysAhead: Int, of moment: Timestamp) -> Timestamp {
    let today = civil(moment)
    let noon = CivilTime(year: today.year, month: today.month, day: today.day, hour: 12)
    let day = CivilTime(noon.timestamp() + .days(daysAhead))
    return self.moment(CivilTime(year: day.year, month: day.month, day: day.day))
  }

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

extension DeskZone: Hashable {
  /// Two zones of one name have the same rules.
  public static func == (left: DeskZone, right: DeskZone) -> Bool { left.identifier == right.identifier }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
