import JSONTape
import RecoveryDomain

/// Reads the days of a holiday file: iCalendar (RFC 5545), or the JSON that holiday-cn publishes for each year.
enum HolidayFile {
  /// The days, in their order; a failure tells why there are none.
  static func days(_ bytes: [UInt8]) -> Result<[HolidayDay], HolidayFailure> {
    let first = bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    let days =
      first == UInt8(ascii: "{") ? json(bytes) : ICalendar.days(String(decoding: bytes, as: UTF8.self))
    if case .success(let days) = days, days.isEmpty { return .failure(HolidayFailure(.noDays)) }
    return days
  }

  /// `{"days": [{"name": "元旦", "date": "2026-01-01", "isOffDay": true}, …]}`.
  private static func json(_ bytes: [UInt8]) -> Result<[HolidayDay], HolidayFailure> {
    guard let days = (try? JSONDocument(bytes))?.root["days"], days.kind == .array else {
      return .failure(HolidayFailure(.noCalendar))
    }
    var found: [HolidayDay] = []
    for element in days.elements {
      guard let date = element["date"]?.string, let day = CivilDay(text: date),
        let isOff = element["isOffDay"]?.bool
      else { return .failure(HolidayFailure(.noCalendar)) }
      found.append(HolidayDay(day: day, isOff: isOff, name: element["name"]?.string ?? ""))
    }
    return .success(found)
  }
}

/// A holiday file that says nothing.
struct HolidayFailure: Error {
  /// Why.
  let trouble: PolicyMistake.HolidayTrouble

  /// A failure for a reason.
  init(_ trouble: PolicyMistake.HolidayTrouble) { self.trouble = trouble }
}
