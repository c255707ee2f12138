import RecoveryDomain

/// One day of a holiday file, as a policy keeps it: `2026-05-01 off Labour Day`, `2026-05-09 work Labour Day`.
struct HolidayDay: Hashable {
  /// The day.
  let day: CivilDay
  /// Whether nobody works; a day that is not off is a make-up working day.
  let isOff: Bool
  /// What it is called.
  let name: String

  /// A day from its parts.
  init(day: CivilDay, isOff: Bool, name: String) {
    self.day = day
    self.isOff = isOff
    self.name = name
  }

  /// Reads a kept day; nil for anything else.
  init?(text: String) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let day = CivilDay(text: parts[0]), parts[1] == "off" || parts[1] == "work" else {
      return nil
    }
    self.init(day: day, isOff: parts[1] == "off", name: parts.count > 2 ? String(parts[2]) : "")
  }

  /// The day as it is kept.
  var text: String { "\(day.text) \(isOff ? "off" : "work") \(name)" }
}
