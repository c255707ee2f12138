import DeskText
import RecoveryDomain

/// Reads the times that people give: RFC 3339, `2026-11-21 14:30` or `2026-11-21` in the desk's zone, `14:30` of
/// today (`24:00` ends a day), and lengths such as `2h`, `3d`, `1d12h`, which count from now.
struct TimeReader {
  /// The desk's zone.
  let zone: DeskZone
  /// The moment that lengths count from.
  let now: Timestamp

  /// Which way a length of time without a sign counts.
  enum Direction {
    case ahead, back
  }

  /// The moment that a text means; nil when it means none.
  func moment(_ text: String, _ direction: Direction) -> Timestamp? {
    if let moment = Timestamp(text: text) { return moment }
    if let civil = civil(text) { return civil.named.map(zone.moment) }
    let sign = text.first.flatMap { "+-".contains($0) ? $0 : nil }
    guard let length = Self.length(sign == nil ? text[...] : text.dropFirst()) else { return nil }
    let isAhead = sign.map { $0 == "+" } ?? (direction == .ahead)
    return isAhead ? now + length : now - length
  }

  /// The moment of an option.
  func moment(_ text: String, _ option: String, _ direction: Direction) throws(Fault) -> Timestamp {
    guard let moment = moment(text, direction) else {
      throw .request(.badValue(option: option, value: text, expected: .time))
    }
    return moment
  }

  /// The moment of an option, where it was given.
  func moment(_ text: String?, _ option: String, _ direction: Direction) throws(Fault) -> Timestamp? {
    guard let text else { return nil }
    return try moment(text, option, direction) as Timestamp
  }

  /// The longest length that is read: a hundred years.
  private static let longest = Duration.days(36_525)

  /// `90m`, `2h`, `3d`, `1w`, `1d12h`; nil for anything else.
  private static func length(_ text: Substring) -> Duration? {
    var rest = text
    var total = Duration.zero
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 6, let count = Int(digits), let unit = rest.popFirst() else { return nil }
      switch unit {
      case "m": total += .minutes(count)
      case "h": total += .hours(count)
      case "d": total += .days(count)
      case "w": total += .days(7 * count)
      default: return nil
      }
      if total > longest { return nil }
    }
    return text.isEmpty ? nil : total
  }

  /// A date with or without a time, or a time of today, as a clock in the zone shows it; nil for anything else.
  private func civil(_ text: String) -> CivilTime? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "T" }
    guard let first = parts.first else { return nil }
    var civil: CivilTime
    if let date = CivilTime.numbers(first, "-", widths: [4, 2, 2]), date.count == 3 {
      civil = CivilTime(year: date[0], month: date[1], day: date[2])
      if parts.count == 1 { return civil }
    } else if parts.count == 1 {
      civil = zone.civil(now)
    } else {
      return nil
    }
    guard let last = parts.last, civil.take(timeOfDay: last) else { return nil }
    return civil
  }
}
