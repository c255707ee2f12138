import RecoveryDomain
import Testing

@Suite("Working hours, against sums by hand")
struct WorkCalendarTests {
  /// A due time in a calendar without pauses.
  private func due(_ calendar: WorkCalendar, _ start: String, _ span: ClockSpan) throws -> String {
    CountedTime(calendar).due(from: try moment(start), span: span).text
  }

  @Test("Friday 17:55, closed at lunch and at the weekend, and a Monday holiday")
  func mondayHoliday() throws {
    let monday = try #require(CivilDay(text: "2026-03-02"))
    let calendar = try #require(
      WorkCalendar(
        name: "office", zone: SampleCalendars.shanghai,
        week: SampleCalendars.week("09:00-12:00", "13:00-18:00"), special: [monday: .holiday("Founders' day")]
      ))
    // 5 min on Friday, 3 h on Tuesday morning, 55 min after lunch.
    #expect(try due(calendar, "2026-02-27T17:55:00+08:00", .hours(4)) == "2026-03-03T05:55:00.000Z")
    let trace = CountedTime(calendar).trace(
      from: try moment("2026-02-27T17:55:00+08:00"), to: try moment("2026-03-03T13:55:00+08:00"))
    let expected: [(String, TraceInterval.Rule, Duration)] = [
      ("2026-02-27T18:00:00+08:00", .counted(makeUp: nil), .minutes(5)),
      ("2026-03-02T00:00:00+08:00", .closed, .zero),
      ("2026-03-03T00:00:00+08:00", .holiday("Founders' day"), .zero),
      ("2026-03-03T09:00:00+08:00", .closed, .zero),
      ("2026-03-03T12:00:00+08:00", .counted(makeUp: nil), .hours(3)),
      ("2026-03-03T13:00:00+08:00", .closed, .zero),
      ("2026-03-03T13:55:00+08:00", .counted(makeUp: nil), .minutes(55)),
    ]
    #expect(trace.map(\.to) == (try expected.map { try moment($0.0) }))
    #expect(trace.map(\.rule) == expected.map(\.1))
    #expect(trace.map(\.counted) == expected.map(\.2))
  }

  @Test("a span that ends at closing time is due at closing time, not at the next opening")
  func endsAtClosing() throws {
    let calendar = try SampleCalendars.office()
    #expect(try due(calendar, "2026-03-06T17:00:00+08:00", .hours(1)) == "2026-03-06T10:00:00.000Z")
    #expect(
      calendar.moment(.hours(1), before: try moment("2026-03-09T09:00:00+08:00")).text
        == "2026-03-06T09:00:00.000Z")
  }

  @Test("a make-up Saturday counts with its own hours, and the holidays before it do not")
  func makeUpSaturday() throws {
    let calendar = try SampleCalendars.office()
    // Thursday 30 April 17:00: 1 h; 6, 7 and 8 May: 8 h each; Saturday 9 May: 7 h, closing at 17:00.
    #expect(try due(calendar, "2026-04-30T17:00:00+08:00", .hours(32)) == "2026-05-09T09:00:00.000Z")
    #expect(try due(calendar, "2026-04-30T17:00:00+08:00", .hours(33)) == "2026-05-11T02:00:00.000Z")
    let trace = CountedTime(calendar).trace(
      from: try moment("2026-05-09T08:00:00+08:00"), to: try moment("2026-05-09T10:00:00+08:00"))
    #expect(trace.map(\.rule) == [.closed, .counted(makeUp: "劳动节")])
    #expect(try due(calendar, "2026-04-30T10:00:00+08:00", .workingDays(4)) == "2026-05-09T09:00:00.000Z")
  }

  @Test("London's short night skips an hour, its long night counts one twice")
  func londonNights() throws {
    let calendar = try #require(
      WorkCalendar(
        name: "night", zone: SampleCalendars.london(), week: SampleCalendars.everyDay("00:00-06:00")))
    // 29 March has no 01:00–02:00: five hours count until 06:00.
    #expect(try due(calendar, "2026-03-29T00:00:00Z", .hours(5)) == "2026-03-29T05:00:00.000Z")
    #expect(try due(calendar, "2026-03-29T00:30:00Z", .hours(5)) == "2026-03-29T23:30:00.000Z")
    // 25 October has 01:00–02:00 twice: seven hours count until 06:00.
    #expect(try due(calendar, "2026-10-24T23:00:00Z", .hours(7)) == "2026-10-25T06:00:00.000Z")
    #expect(
      calendar.moment(.hours(7), before: try moment("2026-10-25T06:00:00Z")).text
        == "2026-10-24T23:00:00.000Z")
  }

  @Test("an interval within the repeated hour counts both times and not in between")
  func repeatedHalfHour() throws {
    let calendar = try #require(
      WorkCalendar(
        name: "night", zone: SampleCalendars.london(), week: SampleCalendars.everyDay("01:00-01:30")))
    let start = try moment("2026-10-24T23:30:00Z")
    let trace = CountedTime(calendar).trace(from: start, to: start + .hours(3))
    #expect(trace.map(\.counted) == [.zero, .minutes(30), .zero, .minutes(30), .zero])
    #expect(trace[1].from.text == "2026-10-25T00:00:00.000Z")
    #expect(trace[3].from.text == "2026-10-25T01:00:00.000Z")
  }

  @Test("New York's two nights")
  func newYorkNights() throws {
    let calendar = try #require(
      WorkCalendar(
        name: "day", zone: SampleCalendars.newYork(), week: SampleCalendars.everyDay("00:00-24:00")))
    // Wall clocks show 8 March 00:00 to 9 March 00:00 in 23 hours, 1 November in 25.
    #expect(try due(calendar, "2026-03-08T05:00:00Z", .workingDays(1)) == "2026-03-10T04:00:00.000Z")
    #expect(try due(calendar, "2026-03-07T12:00:00Z", .workingDays(1)) == "2026-03-09T04:00:00.000Z")
    #expect(try due(calendar, "2026-10-31T12:00:00Z", .workingDays(1)) == "2026-11-02T05:00:00.000Z")
    let office = try #require(
      WorkCalendar(name: "office", zone: SampleCalendars.newYork(), week: SampleCalendars.week("09:00-17:00"))
    )
    // Friday 16:00 before each change: one hour, then Monday by the new offset.
    #expect(try due(office, "2026-03-06T21:00:00Z", .hours(2)) == "2026-03-09T14:00:00.000Z")
    #expect(try due(office, "2026-10-30T20:00:00Z", .hours(2)) == "2026-11-02T15:00:00.000Z")
  }

  @Test("received at 24:00 is the first moment of the next day, and hours may end at 24:00")
  func midnight() throws {
    let calendar = try #require(
      WorkCalendar(
        name: "late", zone: SampleCalendars.shanghai, week: SampleCalendars.week("20:00-24:00")))
    #expect(try due(calendar, "2026-03-05T24:00:00+08:00", .hours(1)) == "2026-03-06T13:00:00.000Z")
    #expect(try due(calendar, "2026-03-05T20:00:00+08:00", .hours(4)) == "2026-03-05T16:00:00.000Z")
    #expect(try due(calendar, "2026-03-05T23:59:59+08:00", .time(.seconds(2))) == "2026-03-06T12:00:01.000Z")
    // The day of receipt is Friday: the first working day after it is Monday.
    #expect(try due(calendar, "2026-03-05T24:00:00+08:00", .workingDays(1)) == "2026-03-09T16:00:00.000Z")
  }

  @Test("29 February is a day like any other, where there is one")
  func leapDay() throws {
    let calendar = try SampleCalendars.office()
    #expect(try due(calendar, "2028-02-28T17:00:00+08:00", .hours(2)) == "2028-02-29T02:00:00.000Z")
    #expect(try due(calendar, "2028-02-28T17:00:00+08:00", .workingDays(2)) == "2028-03-01T10:00:00.000Z")
    #expect(try due(calendar, "2027-02-26T17:00:00+08:00", .hours(2)) == "2027-03-01T02:00:00.000Z")
    #expect(CivilDay(text: "2027-02-29") == nil)
  }

  @Test("a pause does not count, whatever the hour")
  func pauses() throws {
    let calendar = try SampleCalendars.office()
    let time = CountedTime(
      calendar,
      pauses: [
        ClockPause(
          reason: .customer, since: try moment("2026-03-05T17:00:00+08:00"),
          until: try moment("2026-03-06T10:00:00+08:00"))
      ])
    // Thursday 16:00–17:00, Friday 10:00–12:00 and one hour after lunch.
    let start = try moment("2026-03-05T16:00:00+08:00")
    #expect(time.due(from: start, span: .hours(4)).text == "2026-03-06T06:00:00.000Z")
    #expect(
      time.trace(from: start, to: try moment("2026-03-06T14:00:00+08:00")).map(\.rule) == [
        .counted(makeUp: nil), .paused(.customer), .counted(makeUp: nil), .closed, .counted(makeUp: nil),
      ])
    // At Thursday's close the clock stood still: Thursday is no working day of it, nor is it after the start's day.
    let early = try moment("2026-03-04T16:00:00+08:00")
    #expect(time.due(from: early, span: .workingDays(1)).text == "2026-03-06T10:00:00.000Z")
  }

  @Test("a calendar without hours is none")
  func noHours() {
    #expect(WorkCalendar(name: "x", zone: .utc, week: [:]) == nil)
    #expect(WorkCalendar(name: "x", zone: .utc, week: [.monday: .none]) == nil)
  }

  @Test("hours that cannot be read, and hours over each other")
  func mistakes() {
    for text in [
      "", "9-12", "09:00", "09:00-24:01", "09:60-10:00",
    ] {
      #expect(throws: DayHours.Mistake.notHours(text)) { try DayHours(reading: [text]) }
    }
    for text in ["09:00-09:00", "12:00-09:00", "22:00-06:00"] {
      #expect(throws: DayHours.Mistake.endsBeforeItBegins(text)) { try DayHours(reading: [text]) }
    }
    #expect(throws: DayHours.Mistake.overlapping("09:00-12:00", "11:59-13:00")) {
      try DayHours(reading: ["11:59-13:00", "09:00-12:00"])
    }
    #expect(throws: Never.self) { try DayHours(reading: ["12:00-18:00:30", "09:00-12:00"]) }
  }
}
