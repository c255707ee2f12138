/// Good times to reach somebody: hours on days of the week.
public struct ContactTimes: Hashable, Sendable {
  private let parts: [Part]

  private struct Part: Hashable, Sendable {
    let days: Set<Weekday>
    let hours: [QuietHours]
  }

  /// Reads `mon-fri 18:00-20:00; sat 10:00-12:00`, `周一至周五 18:00-20:00`, `18:00-20:00` (every day); nil for
  /// anything else.
  public init?(text: String) {
    var parts: [Part] = []
    for piece in text.split(whereSeparator: { ";；\n".contains($0) }) {
      var days: Set<Weekday> = []
      var hours: [QuietHours] = []
      for word in piece.split(whereSeparator: { " ,，、\t\u{3000}".contains($0) }) {
        if let span = QuietHours(text: String(word)) {
          hours.append(span)
        } else if let found = Self.days(word) {
          days.formUnion(found)
        } else {
          return nil
        }
      }
      guard !(days.isEmpty && hours.isEmpty) else { continue }
      parts.append(Part(days: days.isEmpty ? Set(Weekday.allCases) : days, hours: hours))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// Whether a moment is a good one by a clock in the zone.
  public func contains(_ moment: Timestamp, in zone: DeskZone) -> Bool {
    let civil = zone.civil(moment)
    guard let day = CivilDay(year: civil.year, month: civil.month, day: civil.day) else { return true }
    let minute = civil.hour * 60 + civil.minute
    return parts.contains { part in
      part.days.contains(day.weekday)
        && (part.hours.isEmpty || part.hours.contains { $0.contains(minute: minute) })
    }
  }

  /// The days of `mon`, `mon-fri`, `周一`, `周一至周五`, `weekdays`, `weekend`.
  private static func days(_ word: Substring) -> Set<Weekday>? {
    let text = word.lowercased()
    switch text {
    case "weekdays", "workdays", "工作日": return Set(Weekday.allCases.prefix(5))
    case "weekend", "weekends", "周末", "週末": return Set(Weekday.allCases.suffix(2))
    default: break
    }
    let ends = text.split(whereSeparator: { "-–至到~".contains($0) })
    guard (1...2).contains(ends.count), let first = day(ends[0]) else { return nil }
    guard ends.count == 2 else { return [first] }
    guard let last = day(ends[1]) else { return nil }
    let (from, to) = (first.position, last.position)
    return Set(
      Weekday.allCases.filter {
        from <= to ? (from...to) ~= $0.position : $0.position >= from || $0.position <= to
      })
  }

  private static func day(_ text: Substring) -> Weekday? {
    var name = text
    for prefix in ["星期", "礼拜", "禮拜", "周", "週"] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
      let index =
        "一二三四五六日".firstIndex(of: name.first ?? " ") ?? ("天" == name ? "一二三四五六日".lastIndex(of: "日") : nil)
      return index.map { Weekday.allCases["一二三四五六日".distance(from: "一二三四五六日".startIndex, to: $0)] }
    }
    guard name.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.rawValue.hasPrefix(name) }
  }
}
