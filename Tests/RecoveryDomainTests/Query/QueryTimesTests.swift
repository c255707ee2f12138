import RecoveryDomain
import Testing

@Suite("Times in written queries")
struct QueryTimesTests {
  /// Eight hours ahead of UTC.
  private let zone = DeskZone(identifier: "Asia/Shanghai") { _ in .hours(8) }

  /// The range that a time field asks for, as text: `from … until`, relative ends in minutes.
  private func range(_ text: String) -> String {
    do throws(QueryMistake) {
      let terms = try QueryReader(zone: zone).read(text).terms
      switch terms.first?.condition {
      case .due(let range), .received(let range), .closedAt(let range):
        return [range.from, range.until].map { bound in
          switch bound {
          case .at(let moment): String(moment.text.prefix(16))
          case .fromNow(let duration): "\(duration.wholeMilliseconds / 60_000)m"
          case .midnight(let days, _): "day \(days)"
          case nil: ""
          }
        }.joined(separator: " … ")
      default: return "\(terms)"
      }
    } catch {
      switch error.kind {
      case .emptyRange: return "empty"
      case .notATime: return "no time"
      default: return "\(error)"
      }
    }
  }

  @Test(
    "lengths of time count the way the field looks",
    arguments: [
      ("due:<2h", " … 120m"), ("due:<=2h", " … 120m"), ("due:>3d", "4320m … "), ("due:2h", " … 120m"),
      ("due:1h..2h", "60m … 120m"), ("due:..2h", " … 120m"), ("due:-1h..", "-60m … "),
      ("due:-1h..+1h", "-60m … 60m"), ("due:<-1h", " … -60m"), ("due:<now", " … 0m"),
      ("due:..now", " … 0m"), ("due:now..1d", "0m … 1440m"), ("due:1d12h", " … 2160m"),
      ("received:-3d..", "-4320m … "), ("received:<2h", "-120m … "), ("received:>3d", " … -4320m"),
      ("received:3d", "-4320m … "), ("received:3d..1d", "-4320m … -1440m"),
      ("received:1d..3d", "-4320m … -1440m"), ("received:-3d..-1d", "-4320m … -1440m"),
      ("closed:<1w", "-10080m … "), ("closed:<90min", "-90m … "), ("closed:＜2h", "-120m … "),
      ("received:\"<2 h\"", "-120m … "), ("received:>=3d", " … -4320m"),
    ])
  func lengths(text: String, expected: String) { #expect(range(text) == expected) }

  @Test(
    "days are counted from today whenever that is",
    arguments: [
      ("due:today", "day 0 … day 1"), ("due:<tomorrow", " … day 1"), ("due:<=tomorrow", " … day 2"),
      ("received:yesterday..", "day -1 … "), ("received:yesterday..today", "day -1 … day 1"),
      ("closed:today..yesterday", "empty"),
    ])
  func days(text: String, expected: String) { #expect(range(text) == expected) }

  @Test("midnight is that of the desk's zone")
  func midnight() {
    let lateEvening = CivilTime(year: 2026, month: 12, day: 31, hour: 15, minute: 59).timestamp()
    let bound = CaseQuery.Bound.midnight(daysAhead: 1, zone)
    #expect(bound.moment(at: lateEvening).text.prefix(16) == "2026-12-31T16:00")
    #expect(bound.moment(at: lateEvening + .minutes(1)).text.prefix(16) == "2027-01-01T16:00")
  }

  @Test(
    "dates are meant in the desk's zone, and one at the end is within",
    arguments: [
      ("received:2026-11-21", "2026-11-20T16:00 … 2026-11-21T16:00"),
      ("received:2026-11", "2026-10-31T16:00 … 2026-11-30T16:00"),
      ("received:2026", "2025-12-31T16:00 … 2026-12-31T16:00"),
      ("received:2024-02", "2024-01-31T16:00 … 2024-02-29T16:00"),
      ("received:2026-12", "2026-11-30T16:00 … 2026-12-31T16:00"),
      ("received:2024-02-29", "2024-02-28T16:00 … 2024-02-29T16:00"),
      ("received:2026-11-01..2026-11-21", "2026-10-31T16:00 … 2026-11-21T16:00"),
      ("received:2026-11-21..", "2026-11-20T16:00 … "), ("received:..2026-11-21", " … 2026-11-21T16:00"),
      ("due:<2026-11-21", " … 2026-11-20T16:00"), ("due:<=2026-11-21", " … 2026-11-21T16:00"),
      ("due:>2026-11-21", "2026-11-21T16:00 … "), ("due:>=2026-11-21", "2026-11-20T16:00 … "),
      ("due:2026-11-21T09:30..2026-11-21T10:00", "2026-11-21T01:30 … 2026-11-21T02:00"),
      ("due:2026-11-21T09:30:15", "2026-11-21T01:30 … 2026-11-21T01:31"),
      ("due:<2026-11-21T24:00", " … 2026-11-21T16:00"),
      ("received:2026-12-31T24:00:00..", "2026-12-31T16:00 … "),
      ("due:>2026-11-21T09:00:00Z", "2026-11-21T09:00 … "),
      ("received:2026-11-21..now", "2026-11-20T16:00 … 0m"),
      ("received:2025..2026-03", "2024-12-31T16:00 … 2026-03-31T16:00"),
    ])
  func dates(text: String, expected: String) { #expect(range(text) == expected) }

  @Test(
    "what is no time, and what no time can lie in",
    arguments: [
      ("due:..", "no time"), ("due:soon", "no time"), ("due:<", "no time"), ("due:2", "no time"),
      ("due:2x", "no time"), ("due:h", "no time"), ("due:+2h", "no time"), ("due:now", "no time"),
      ("due:0h", "no time"), ("due:9999999h", "no time"), ("due:999999w", "no time"),
      ("due:1h...2h", "no time"), ("due:1h..2h..3h", "no time"), ("due:2026-02-29", "no time"),
      ("due:2026-13", "no time"), ("due:2026-11-21T24:01", "no time"), ("due:2026-11-21T24:00:01", "no time"),
      ("due:2026-11-21T", "no time"),
      ("due:2026-11-21T09", "no time"), ("due:2026-11T09:00", "no time"), ("due:26-11-21", "no time"),
      ("due:２０２６", "no time"), ("due:--2h", "no time"), ("due:<>2h", "no time"),
      ("due:2h..1h", "empty"), ("due:1h..1h", "empty"), ("received:2026-11-21..2026-11-20", "empty"),
      ("received:-1d..-3d", "empty"),
    ])
  func mistakes(text: String, expected: String) { #expect(range(text) == expected) }

  @Test("a mistake in a time is under the value")
  func range() throws {
    let mistake = #expect(throws: QueryMistake.self) { try QueryReader(zone: zone).read("x due:1h..soon y") }
    #expect(mistake == QueryMistake(.notATime("1h..soon", of: .due), at: 6..<14))
  }

  @Test("a day on which the clock changes has as many hours as it has")
  func shortDay() throws {
    let change = try moment("2026-03-29T01:00:00Z")
    let berlin = DeskZone(identifier: "Europe/Berlin") { $0 < change ? .hours(1) : .hours(2) }
    let terms = try QueryReader(zone: berlin).read("received:2026-03-29").terms
    let from = try moment("2026-03-28T23:00:00Z")
    #expect(terms == [.init(.received(.init(from: .at(from), until: .at(from + .hours(23)))))])
  }
}
