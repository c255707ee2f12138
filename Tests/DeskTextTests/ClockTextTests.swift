import DeskText
import RecoveryDomain
import Testing

@Suite("Why a due time is what it is")
struct ClockTextTests {
  /// Monday to Friday 9–12 and 13–18 in Shanghai, a holiday on Friday 20 November, a make-up Saturday after it.
  private func calendar() throws -> WorkCalendar {
    let hours = try DayHours(reading: ["09:00-12:00", "13:00-18:00"])
    let friday = try #require(CivilDay(text: "2026-11-20"))
    return try #require(
      WorkCalendar(
        name: "office", zone: ZoneRules(identifier: "Asia/Shanghai", firstOffset: .hours(8)),
        week: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, hours) }), makeUp: hours,
        special: [
          friday: .holiday("Moon"), friday.advanced(by: 1): .makeUp("Moon"),
        ]))
  }

  private func terms() throws -> ServiceTerms {
    var terms = Samples.terms
    terms.deadlines = [
      DeadlineRule(
        code: "law",
        name: LocalizedText(english: "Final word", simplifiedChinese: "最终答复", traditionalChinese: "最終答覆"),
        span: .hours(4), calendar: try calendar(), isStatutory: true, source: "Act 1")
    ]
    return terms
  }

  /// A statutory clock of four hours from Thursday 17:30, which stood still on Saturday from 10:00 to 11:00:30.
  private func clock(pausedSince: Timestamp? = nil) throws -> Clock {
    let start = Samples.moment("2026-11-19T09:30:00Z")
    let time = CountedTime(
      try calendar(),
      pauses: [
        ClockPause(
          reason: .customer, since: Samples.moment("2026-11-21T02:00:00Z"),
          until: Samples.moment("2026-11-21T03:00:30Z"))
      ])
    return Clock(
      kind: .statutory, deadline: "law", start: start, due: time.due(from: start, span: .hours(4)),
      pausedSince: pausedSince, pausedFor: pausedSince.map { _ in .customer }, time: time)
  }

  /// The seconds that the lines of a trace say were counted.
  private static func lengths(_ lines: [String]) -> [Int] {
    lines.compactMap { line in
      line.firstMatch(of: #/  (\d+):(\d\d):(\d\d)/#).flatMap { match -> Int? in
        guard let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3) else {
          return nil
        }
        return hours * 3600 + minutes * 60 + seconds
      }
    }
  }

  @Test(
    "whatever the parts of seconds at which a clock begins and stands still, what is shown adds up",
    arguments: [("000", "900", "100"), ("700", "300", "200"), ("999", "001", "998"), ("001", "999", "000")])
  func partsOfSeconds(start: String, since: String, until: String) throws {
    let time = CountedTime(
      try calendar(),
      pauses: [
        ClockPause(
          reason: .customer, since: Samples.moment("2026-11-21T02:00:00.\(since)Z"),
          until: Samples.moment("2026-11-21T03:00:30.\(until)Z"))
      ])
    let begin = Samples.moment("2026-11-19T09:30:00.\(start)Z")
    let clock = Clock(
      kind: .resolve, start: begin, due: time.due(from: begin, span: .hours(4)), time: time)
    let lines = Samples.book(.english).clocks.trace(clock, now: Samples.now)
    #expect(lines.last == "counted 4:00:00")
    #expect(Self.lengths(lines).reduce(0, +) == 4 * 3600, "\(lines)")
    #expect(clock.shownSeconds(at: clock.due) == (4 * 3600, 4 * 3600))
  }

  @Test("the trace adds up, in each language", arguments: Language.allCases)
  func trace(_ language: Language) throws {
    let lines = Samples.book(language).clocks.trace(try clock(), now: Samples.now)
    let words: [String] =
      switch language {
      case .english:
        [
          "closed", "holiday: Moon", "make-up day: Moon", "paused: waiting for the customer",
          "counted 4:00:00",
        ]
      case .simplifiedChinese: ["非工作时间", "节假日：Moon", "调休上班：Moon", "暂停：等待顾客", "共计 4:00:00"]
      case .traditionalChinese: ["非上班時間", "假日：Moon", "補班：Moon", "暫停：等待顧客", "共計 4:00:00"]
      }
    for word in words { #expect(lines.contains { $0.contains(word) }, "\(word): \(lines)") }
    // 30 min on Thursday; on Saturday one hour, then 59 min 30 s to noon, and the rest behind it.
    #expect(Self.lengths(lines) == [1800, 3600, 3570, 5430])
    #expect(lines.contains { $0.contains("11:00:30") })
  }

  @Test("in the hour that the clock repeats, a trace tells which of the two it means")
  func repeatedHour() throws {
    let start = Samples.moment("2026-10-25T00:30:00Z")
    let time = CountedTime(
      .aroundTheClock,
      pauses: [ClockPause(reason: .customer, since: start + .minutes(15), until: start + .hours(1))])
    let clock = Clock(
      kind: .acknowledge, start: start, due: time.due(from: start, span: .hours(2)), time: time)
    let clocks = Samples.book(.english, zone: Samples.berlin).clocks
    #expect(
      clocks.facts(clock, terms: Samples.terms, now: Samples.now).first
        == "since 2026-10-25 02:30+02:00, due 2026-10-25 04:15")
    #expect(
      clocks.trace(clock, now: Samples.now).dropLast() == [
        "2026-10-25 02:30+02:00 – 2026-10-25 02:45+02:00  0:15:00",
        "2026-10-25 02:45+02:00 – 2026-10-25 02:30+01:00  paused: waiting for the customer",
        "2026-10-25 02:30+01:00 – 2026-10-25 04:15  1:45:00",
      ])
  }

  @Test("a clock tells its calendar, how far it is, when a law counts it as due, and its source")
  func facts() throws {
    let book = Samples.book(.english)
    let terms = try terms()
    #expect(book.clocks.name(try clock(), terms: terms) == "Final word")
    #expect(
      book.clocks.facts(try clock(), terms: terms, now: Samples.moment("2026-11-21T03:30:00Z")) == [
        "since 2026-11-19 17:30, due 2026-11-21 14:30:30",
        "in the hours of “office” (Asia/Shanghai) · 49% used",
        "counts as due at 80% of its span: 2026-11-21 13:42:30",
        "from Act 1; not legal advice",
      ])
    let late = book.clocks.facts(try clock(), terms: terms, now: Samples.moment("2026-11-22T03:30:00Z"))
    #expect(late[1].hasSuffix("breached"))
    let warned = book.clocks.facts(try clock(), terms: terms, now: Samples.moment("2026-11-21T06:00:00Z"))
    #expect(warned[1].hasSuffix("87% used · warned at 80%"))
    let paused = try clock(pausedSince: Samples.moment("2026-11-21T01:30:00Z"))
    #expect(
      book.clocks.facts(paused, terms: terms, now: Samples.now).first
        == "paused since 2026-11-21 09:30, 3:00:00 left to count")
  }

  @Test("a place that was reckoned in working minutes says so", arguments: Language.allCases)
  func workingMinutes(_ language: Language) throws {
    let clock = try clock()
    let terms = try terms()
    let place = clock.effectiveDue(headStart: .zero, terms: terms)
    let reason = QueueReason(
      position: QueuePosition(rank: .running, moment: place, received: clock.start, number: CaseNumber(1)),
      leading: clock, headStarts: [], headStart: .zero)
    let line = Samples.book(language).queueReasons.line(reason, terms: terms, now: Samples.now)
    // 13:42:30 on Saturday less eight working hours: 3:42:30 then, the rest on Thursday from 13:42:30.
    #expect(line.contains("13:42"))
    #expect(line.contains("480"))
    #expect(line.contains("office"))
  }
}
