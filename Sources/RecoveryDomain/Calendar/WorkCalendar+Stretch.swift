/// A stretch of time that a calendar treats alike.
struct CalendarStretch {
  /// Its first moment.
  let from: Timestamp
  /// The first moment behind it.
  let to: Timestamp
  /// The day that the wall clock shows during it.
  let day: CivilDay
  /// Whether it counts, and if not, why.
  let rule: Rule

  /// What a calendar makes of a moment.
  enum Rule: Hashable {
    case open(makeUp: String?)
    case closed
    case holiday(String)
  }
}

extension WorkCalendar.Rules {
  /// The stretch that a moment lies in: within one day of the wall clock and one offset of the zone.
  func stretch(at moment: Timestamp) -> CalendarStretch {
    let regime = zone.regime(at: moment.millisecondsSince1970)
    let local = moment.millisecondsSince1970 &+ regime.offset
    let day = CivilDay(number: Int(local.flooredDivision(by: DayHours.dayLength)))
    let midnight = Int64(day.number) * DayHours.dayLength
    /// The part of wall-clock times of this day that lies within the regime.
    func stretch(_ from: Int64, _ to: Int64, _ rule: CalendarStretch.Rule) -> CalendarStretch {
      CalendarStretch(
        from: Timestamp(millisecondsSince1970: max(midnight &+ from &- regime.offset, regime.from)),
        to: Timestamp(millisecondsSince1970: min(midnight &+ to &- regime.offset, regime.to)),
        day: day, rule: rule)
    }
    let hours: DayHours
    var makeUpName: String?
    switch special[day] {
    case .holiday(let name): return stretch(0, DayHours.dayLength, .holiday(name))
    case .makeUp(let name):
      hours = makeUp
      makeUpName = name
    case nil: hours = week[day.weekday.position]
    }
    let time = local - midnight
    var closedFrom: Int64 = 0
    for interval in hours.intervals {
      if time < interval.from { return stretch(closedFrom, interval.from, .closed) }
      if time < interval.to { return stretch(interval.from, interval.to, .open(makeUp: makeUpName)) }
      closedFrom = interval.to
    }
    return stretch(closedFrom, DayHours.dayLength, .closed)
  }
}
