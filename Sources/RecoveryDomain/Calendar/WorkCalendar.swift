/// The time in which a clock counts: around the clock, or working hours in a zone with holidays and make-up days.
///
/// A moment counts when the wall clock of the zone shows an hour of its day's hours. So an hour that a change of
/// daylight saving skips does not count, and one that it repeats counts twice, as it is lived.
public struct WorkCalendar: Hashable, Sendable {
  /// A day that is not like its weekday.
  public enum SpecialDay: Hashable, Sendable {
    /// Nothing counts.
    case holiday(String)
    /// A make-up working day: it has the calendar's make-up hours whatever its weekday.
    case makeUp(String)
  }

  /// What a working-hours calendar is made of, shared by all copies.
  final class Rules: Sendable, Hashable {
    let zone: ZoneRules
    let week: [DayHours]
    let makeUp: DayHours
    let special: [CivilDay: SpecialDay]

    init(zone: ZoneRules, week: [DayHours], makeUp: DayHours, special: [CivilDay: SpecialDay]) {
      self.zone = zone
      self.week = week
      self.makeUp = makeUp
      self.special = special
    }

    static func == (left: Rules, right: Rules) -> Bool {
      left === right
        || left.zone == right.zone && left.week == right.week && left.makeUp == right.makeUp
          && left.special == right.special
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(zone.identifier)
      hasher.combine(week)
      hasher.combine(special.count)
    }
  }

  /// The policy's name of it; empty for around the clock.
  public let name: String
  /// Nil for around the clock.
  let rules: Rules?

  private init(name: String, rules: Rules?) {
    self.name = name
    self.rules = rules
  }

  /// Every second counts.
  public static let aroundTheClock = WorkCalendar(name: "", rules: nil)

  /// A calendar of working hours; nil when no weekday has any, since no clock would ever come to its end in it.
  /// - Parameters:
  ///   - week: The hours of each weekday; one that is absent has none.
  ///   - makeUp: The hours of make-up working days.
  ///   - special: The holidays and make-up days.
  public init?(
    name: String, zone: ZoneRules, week: [Weekday: DayHours], makeUp: DayHours = .none,
    special: [CivilDay: SpecialDay] = [:]
  ) {
    let hours = Weekday.allCases.map { week[$0] ?? .none }
    guard hours.contains(where: { !$0.isEmpty }) else { return nil }
    self.init(name: name, rules: Rules(zone: zone, week: hours, makeUp: makeUp, special: special))
  }

  /// Whether every second counts.
  public var isAroundTheClock: Bool { rules == nil }

  /// The zone whose wall clock decides; nil for around the clock.
  public var zone: ZoneRules? { rules?.zone }

  /// Whether a moment counts.
  public func isOpen(at moment: Timestamp) -> Bool {
    guard let rules else { return true }
    if case .open = rules.stretch(at: moment).rule { return true }
    return false
  }

  /// How much counts in a week without holidays.
  public var weekLength: Duration {
    rules.map { $0.week.reduce(.zero) { $0 + $1.length } } ?? .days(7)
  }
}
