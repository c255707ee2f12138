import RecoveryDomain

/// Times in English.
struct EnglishTimeText: TimeText {
  let book: Phrasebook

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  func dayOfYear(_ civil: CivilTime) -> String {
    guard Self.months.indices.contains(civil.month - 1) else { return fullDate(civil) }
    return "\(civil.day) \(Self.months[civil.month - 1])"
  }

  func fullDate(_ civil: CivilTime) -> String {
    "\(civil.year)-\(Self.padded(civil.month))-\(Self.padded(civil.day))"
  }

  var today: String { "today" }

  func length(_ length: LengthOfTime) -> String {
    switch length {
    case .seconds(let seconds): "\(seconds) s"
    case .minutes(let minutes): "\(minutes) min"
    case .hours(let hours, 0): "\(hours) h"
    case .hours(let hours, let minutes): "\(hours) h \(minutes) min"
    case .days(let days, 0): book.counted(days, "day")
    case .days(let days, let hours): "\(book.counted(days, "day")) \(hours) h"
    }
  }

  func past(_ length: String) -> String { "\(length) ago" }
  func future(_ length: String) -> String { "in \(length)" }
  var justNow: String { "just now" }
}
