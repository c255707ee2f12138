import RecoveryDomain

/// A moment as people type it.
enum TypedTime {
  /// On which side of now a moment is looked for.
  enum Side: Equatable, Sendable { case ahead, behind }

  /// Reads a time in the desk's zone: `16:30` or `16点30分`, `11-24 16:30` or `11月24日 16:30`, `2026-11-24 16:30`,
  /// full-width digits too, 24:00 as the end of a day; nil for
  /// anything else.
  ///
  /// What is left out is the nearest on that side: the day of a time, the year of a date. A whole date stands as it is,
  /// on whichever side.
  static func moment(_ text: String, _ side: Side, now: Timestamp, zone: DeskZone) -> Timestamp? {
    let parts = plain(text).split(whereSeparator: \.isWhitespace)
    guard let clock = parts.last, parts.count <= 2 else { return nil }
    let hours = numbers(clock, ":")
    guard hours.count == 2 else { return nil }
    var civil = zone.civil(now)
    (civil.hour, civil.minute, civil.second, civil.millisecond) = (hours[0], hours[1], 0, 0)
    let date = parts.count == 2 ? numbers(parts[0], "-/.") : []
    switch date.count {
    case 0 where parts.count == 1: break
    case 2: (civil.month, civil.day) = (date[0], date[1])
    case 3: (civil.year, civil.month, civil.day) = (date[0], date[1], date[2])
    default: return nil
    }
    guard let named = civil.named else { return nil }
    let moment = zone.moment(named)
    let isRightSide = side == .ahead ? moment > now : moment <= now
    if isRightSide || date.count == 3 { return moment }
    if date.isEmpty { return zone.moment(named.advanced(days: side == .ahead ? 1 : -1)) }
    civil.year += side == .ahead ? 1 : -1
    return civil.named.map(zone.moment)
  }

  /// The text with the signs that numbers are written with in Chinese as those of ISO 8601.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in HalfWidth.text(text) {
      switch character {
      case "年", "月": plain.append("-")
      case "日", "号", "號": plain.append(" ")
      case "点", "點", "时", "時": plain.append(":")
      case "分": break
      default: plain.append(character)
      }
    }
    while plain.last?.isWhitespace == true { plain.removeLast() }
    return plain.hasSuffix(":") && plain.dropLast().contains { !$0.isWhitespace } ? plain + "00" : plain
  }

  /// The numbers between separators; empty when there is anything else.
  private static func numbers(_ text: Substring, _ separators: String) -> [Int] {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { separators.contains($0) })
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : []
  }
}
