import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("Dates")
struct DateTests {
  @Test(
    "Forms that tell their own order",
    arguments: [
      ("2023-08-25", "2023-08-25T00:00:00Z"), ("2007-01-03 00:00:00", "2007-01-03T00:00:00Z"),
      ("2019-11-07 09:16:18 UTC", "2019-11-07T09:16:18Z"),
      ("2024-05-27T02:08:51.123", "2024-05-27T02:08:51.123Z"),
      ("2024-05-27T02:08:51.123456789Z", "2024-05-27T02:08:51.123Z"),
      ("2024-05-27T02:08:51+08:00", "2024-05-26T18:08:51Z"),
      ("2024-05-27 02:08 -0530", "2024-05-27T07:38:00Z"),
      ("2019/2/8 9:05:07", "2019-02-08T09:05:07Z"), ("2019.2.8", "2019-02-08T00:00:00Z"),
      ("2019年5月3日 12:03", "2019-05-03T12:03:00Z"), ("2019年5月3日下午3:20", "2019-05-03T15:20:00Z"),
      ("2019年5月3日 15时3分", "2019-05-03T15:03:00Z"), ("18-Apr-15", "2015-04-18T00:00:00Z"),
      ("18 April 2015 09:55:47 AM", "2015-04-18T09:55:47Z"),
      ("Apr 18, 2015", "2015-04-18T00:00:00Z"),
      ("Sat, 18 Apr 2015 10:00:00 +0000", "2015-04-18T10:00:00Z"),
      ("01-JAN-68", "2068-01-01T00:00:00Z"),
      ("01-JAN-69", "1969-01-01T00:00:00Z"), ("20230825", "2023-08-25T00:00:00Z"),
      ("20230825T101500Z", "2023-08-25T10:15:00Z"), ("2023-08-25 24:00", "2023-08-26T00:00:00Z"),
      ("2024-02-28T24:00:00+08:00", "2024-02-28T16:00:00Z"), ("2019年12月31日 24时", "2020-01-01T00:00:00Z"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"), ("2024-02-29", "2024-02-29T00:00:00Z"),
      ("2015-01-01 12:00 AM", "2015-01-01T00:00:00Z"),
      ("2015-01-01 12:00 PM", "2015-01-01T12:00:00Z"),
    ])
  func ownOrder(text: String, expected: String) throws {
    #expect(try received(text, order: nil) == (try moment(expected)))
  }

  @Test(
    "Numeric forms follow the order",
    arguments: [
      ("03/22/23", DateOrder.monthDayYear, "2023-03-22T00:00:00Z"),
      ("08/09/2017 03:20:26 PM", .monthDayYear, "2017-08-09T15:20:26Z"),
      ("29/2/2016 09:13", .dayMonthYear, "2016-02-29T09:13:00Z"),
      ("18-04-2015", .dayMonthYear, "2015-04-18T00:00:00Z"),
      ("1.2.2015", .dayMonthYear, "2015-02-01T00:00:00Z"),
      ("23/03/22", .yearMonthDay, "2023-03-22T00:00:00Z"),
      ("2019/2/8", .monthDayYear, "2019-02-08T00:00:00Z"),
    ])
  func numericOrder(text: String, order: DateOrder, expected: String) throws {
    #expect(try received(text, order: order) == (try moment(expected)))
  }

  @Test(
    "What is no date is not guessed",
    arguments: [
      "03/22/23", "2023-02-29", "2023-13-01", "0001-01-01", "18-MAR-0200 00:00", "yesterday",
      "2023",
      "2023-08",
      "12:30", "2023-08-25 25:00", "2023-08-25 10:61", "2023-08-25 10:00 XYZ", "2023-08-25x",
      "1700000000",
      "2023-08-25 13:00 PM", "-", "2023-08-25T", "2023-08-25 10:00 +99:00", "年月日", "2023年8月",
    ])
  func noDate(text: String) {
    #expect(DateText(text, order: nil) == nil)
  }

  @Test("A wrong order makes a date unreadable, not another day")
  func strictOrder() {
    #expect(DateText("29/2/2016", order: .monthDayYear) == nil)
    #expect(DateText("2/29/2016", order: .dayMonthYear) == nil)
  }

  @Test("The order is found from the file, and only when its dates agree")
  func inference() throws {
    let header = "sourceId,received\n"
    #expect(try read(header + "1,1/2/2016\n2,29/2/2016\n").dateOrder == .dayMonthYear)
    #expect(try read(header + "1,1/2/2016\n2,2/29/2016\n").dateOrder == .monthDayYear)
    #expect(try read(header + "1,1/2/2016\n2,3/4/2016\n").dateOrder == nil)
    #expect(try read(header + "1,13/2/2016\n2,2/13/2016\n").dateOrder == nil)
    #expect(try read(header + "1,2016-02-13\n").dateOrder == nil)
    let ambiguous = try read(header + "1,1/2/2016\n2,2016-03-04\n")
    #expect(ambiguous.reasons == [.received("1/2/2016")])
    #expect(ambiguous.records.map(\.sourceId) == ["2"])
    let told = try read(header + "1,1/2/2016\n") { $0.dateOrder = .dayMonthYear }
    #expect(told.records.first?.received == (try moment("2016-02-01T00:00:00Z")))
  }

  @Test("Times without an offset are the zone's, also where its clock is changed")
  func zones() throws {
    var newYork = try #require(ZoneClock(identifier: "America/New_York"))
    func utc(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> String {
      newYork.moment(CivilTime(year: 2024, month: month, day: day, hour: hour, minute: minute)).text
    }
    #expect(utc(1, 15, 12, 0) == "2024-01-15T17:00:00.000Z")
    #expect(utc(7, 15, 12, 0) == "2024-07-15T16:00:00.000Z")
    // 10 March 2024: 02:00 to 03:00 does not exist; read with the offset before.
    #expect(utc(3, 10, 1, 59) == "2024-03-10T06:59:00.000Z")
    #expect(utc(3, 10, 2, 30) == "2024-03-10T07:30:00.000Z")
    #expect(utc(3, 10, 3, 0) == "2024-03-10T07:00:00.000Z")
    // 3 November 2024: 01:00 to 02:00 comes twice; the first counts.
    #expect(utc(11, 3, 1, 30) == "2024-11-03T05:30:00.000Z")
    #expect(utc(11, 3, 2, 0) == "2024-11-03T07:00:00.000Z")
    #expect(ZoneClock(identifier: "Mars/Olympus") == nil)
    let shanghai = try read("sourceId,received\n1,2019/5/3 12:03\n") {
      $0.timeZone = "Asia/Shanghai"
    }
    #expect(shanghai.records.first?.received == (try moment("2019-05-03T04:03:00Z")))
  }

  /// The moment that a file's `received` becomes.
  private func received(_ text: String, order: DateOrder?) throws -> Timestamp? {
    try read("sourceId;received\n1;\(text)\n") { $0.dateOrder = order }.records.first?.received
  }
}
