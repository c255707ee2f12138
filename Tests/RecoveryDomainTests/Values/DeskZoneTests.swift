import RecoveryDomain
import Testing

@Suite("The desk's zone")
struct DeskZoneTests {
  /// Central Europe in 2026: summer from 29 March 01:00Z to 25 October 01:00Z.
  private static let berlin = DeskZone(identifier: "Europe/Berlin") { moment in
    let summer =
      Timestamp(
        millisecondsSince1970: 1_774_746_000_000)..<Timestamp(millisecondsSince1970: 1_792_890_000_000)
    return summer.contains(moment) ? .hours(2) : .hours(1)
  }

  @Test(
    "what the clock shows means one moment, at both changes of the clock too",
    arguments: [
      (1, 15, 12, 0, "2026-01-15T11:00:00.000Z"),
      (7, 15, 12, 0, "2026-07-15T10:00:00.000Z"),
      (3, 29, 1, 59, "2026-03-29T00:59:00.000Z"),
      (3, 29, 3, 0, "2026-03-29T01:00:00.000Z"),
      (3, 29, 2, 0, "2026-03-29T01:00:00.000Z"),
      (3, 29, 2, 30, "2026-03-29T01:30:00.000Z"),
      (10, 25, 1, 59, "2026-10-24T23:59:00.000Z"),
      (10, 25, 2, 0, "2026-10-25T00:00:00.000Z"),
      (10, 25, 2, 59, "2026-10-25T00:59:00.000Z"),
      (10, 25, 3, 0, "2026-10-25T02:00:00.000Z"),
      (12, 31, 23, 59, "2026-12-31T22:59:00.000Z"),
    ])
  func moments(month: Int, day: Int, hour: Int, minute: Int, text: String) {
    let civil = CivilTime(year: 2026, month: month, day: day, hour: hour, minute: minute)
    #expect(Self.berlin.moment(civil).text == text)
  }

  @Test("the second of two equal hours shows the same time")
  func repeatedHour() throws {
    let shown = CivilTime(year: 2026, month: 10, day: 25, hour: 2, minute: 30)
    #expect(Self.berlin.civil(try moment("2026-10-25T00:30:00Z")) == shown)
    #expect(Self.berlin.civil(try moment("2026-10-25T01:30:00Z")) == shown)
    #expect(Self.berlin.moment(shown) == (try moment("2026-10-25T00:30:00Z")))
  }

  @Test("every moment outside the repeated hour comes back")
  func roundTrip() throws {
    let repeated = try moment("2026-10-25T01:00:00Z")..<(try moment("2026-10-25T02:00:00Z"))
    let start = try moment("2026-01-01T00:00:00Z")
    for quarter in 0..<35_040 {
      let moment = start + .minutes(15 * quarter)
      if repeated.contains(moment) { continue }
      guard Self.berlin.moment(Self.berlin.civil(moment)) != moment else { continue }
      Issue.record("\(moment.text) did not come back")
    }
  }

  @Test("a zone that skipped a whole day")
  func skippedDay() throws {
    let change = try moment("2011-12-30T10:00:00Z")
    let apia = DeskZone(identifier: "Pacific/Apia") { $0 < change ? .hours(-10) : .hours(14) }
    #expect(
      apia.moment(CivilTime(year: 2011, month: 12, day: 29, hour: 23)).text == "2011-12-30T09:00:00.000Z")
    #expect(
      apia.moment(CivilTime(year: 2011, month: 12, day: 31, hour: 1)).text == "2011-12-30T11:00:00.000Z")
    #expect(apia.civil(apia.moment(CivilTime(year: 2011, month: 12, day: 30))).day == 31)
  }
}
