import RecoveryDomain

/// Reads the all-day events of an iCalendar text as days off (RFC 5545).
///
/// Understood are `DTSTART`, `DTEND` (the first day behind), `DURATION` in days or weeks, `SUMMARY`, `STATUS:CANCELLED`,
/// `EXDATE`, and `RRULE` that repeats every year on the same date. Any other repetition is refused rather than missed.
enum ICalendar {
  /// The last year for which yearly holidays are written out.
  private static let lastYear = 2060
  /// The most days that one event may last.
  private static let longest = 366

  /// The days of all events, in order of the text.
  static func days(_ text: String) -> Result<[HolidayDay], HolidayFailure> {
    let lines = unfolded(text)
    guard lines.contains(where: { $0.uppercased() == "BEGIN:VCALENDAR" }) else {
      return .failure(HolidayFailure(.noCalendar))
    }
    var found: [HolidayDay] = []
    var event: [(name: String, value: String)]?
    for line in lines {
      switch line.uppercased() {
      case "BEGIN:VEVENT": event = []
      case "END:VEVENT":
        switch days(of: event ?? []) {
        case .success(let days): found += days
        case .failure(let failure): return .failure(failure)
        }
        event = nil
      default:
        guard event != nil, let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].prefix { $0 != ";" }.uppercased()
        event?.append((name, String(line[line.index(after: colon)...])))
      }
    }
    return .success(found)
  }

  /// The lines of a text, those that were folded put together (RFC 5545 §3.1).
  private static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  private static func days(of event: [(name: String, value: String)]) -> Result<[HolidayDay], HolidayFailure>
  {
    func value(_ name: String) -> String? { event.first { $0.name == name }?.value }
    if value("STATUS")?.uppercased() == "CANCELLED" { return .success([]) }
    let name = unescaped(value("SUMMARY") ?? "")
    guard let start = value("DTSTART").flatMap(day) else {
      return .failure(HolidayFailure(.eventWithoutDay(name, start: value("DTSTART"))))
    }
    var length = 1
    if let end = value("DTEND").flatMap(day) {
      length = end.number - start.number
    } else if let duration = value("DURATION") {
      length = days(duration) ?? 1
    }
    length = min(max(length, 1), longest)
    let except = Set(
      event.filter { $0.name == "EXDATE" }.flatMap { $0.value.split(separator: ",") }.compactMap(day))
    var starts = [start]
    if let rule = value("RRULE") {
      guard let repeated = yearly(rule, from: start) else {
        return .failure(HolidayFailure(.repetition(rule)))
      }
      starts = repeated
    }
    return .success(
      starts.filter { !except.contains($0) }.flatMap { start in
        (0..<length).map { HolidayDay(day: start.advanced(by: $0), isOff: true, name: name) }
      })
  }

  /// `20260501`, a time behind it left out; nil for anything else.
  private static func day(_ text: some StringProtocol) -> CivilDay? {
    let digits = text.prefix(8)
    guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return CivilDay(text: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }

  /// `P3D`, `P1W` in days; nil for anything else.
  private static func days(_ duration: String) -> Int? {
    guard duration.hasPrefix("P"), let unit = duration.last, let count = Int(duration.dropFirst().dropLast())
    else { return nil }
    return unit == "D" ? count : unit == "W" ? count * 7 : nil
  }

  /// The days on which a yearly rule repeats an event; nil for a rule of another kind.
  private static func yearly(_ rule: String, from start: CivilDay) -> [CivilDay]? {
    var parts: [String: String] = [:]
    for part in rule.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      parts[String(pair[0])] = String(pair[1])
    }
    let date = start.text.split(separator: "-").compactMap { Int($0) }
    guard parts["FREQ"] == "YEARLY", date.count == 3,
      Set(parts.keys).isSubset(of: ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "WKST"]),
      parts["BYMONTH"].map({ Int($0) == date[1] }) ?? true,
      parts["BYMONTHDAY"].map({ Int($0) == date[2] }) ?? true,
      let interval = Int(parts["INTERVAL"] ?? "1"), interval > 0
    else { return nil }
    let until = parts["UNTIL"].flatMap(day)
    let count = parts["COUNT"].flatMap { Int($0) } ?? .max
    var days: [CivilDay] = []
    for year in stride(from: date[0], through: lastYear, by: interval) {
      guard days.count < count else { break }
      // A day that a year does not have, 29 February, is left out of it (RFC 5545 §3.3.10).
      guard let day = CivilDay(year: year, month: date[1], day: date[2]) else { continue }
      if let until, day > until { break }
      days.append(day)
    }
    return days
  }

  /// A text without its escapes (RFC 5545 §3.3.11).
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
