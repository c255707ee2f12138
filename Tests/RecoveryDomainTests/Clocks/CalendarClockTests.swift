import RecoveryDomain
import Testing

@Suite("Clocks in calendars")
struct CalendarClockTests {
  /// Words that are the same in every language.
  private static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, simplifiedChinese: words, traditionalChinese: words)
  }

  /// The sample terms, all clocks of the house in office hours.
  private static func officeTerms(_ deadlines: [DeadlineRule] = []) throws -> ServiceTerms {
    var terms = SampleDesk.terms
    let office = try SampleCalendars.office()
    for kind in ClockKind.allCases where kind != .statutory && kind != .deadline {
      terms.calendars[kind] = office
    }
    terms.deadlines = deadlines
    return terms
  }

  /// Friday before the sample calendar's weekend, 17:55 in Shanghai.
  private func friday() throws -> Timestamp { try moment("2026-03-06T17:55:00+08:00") }

  @Test("a clock of the house counts in its calendar, urgent cases may have other hours")
  func house() throws {
    var terms = try Self.officeTerms()
    #expect(
      try CaseScript(received: friday(), terms: terms).clock(.acknowledge).due
        == moment("2026-03-09T09:55:00+08:00"))
    terms.urgentCalendar = .aroundTheClock
    var urgent = try CaseScript(received: friday(), terms: terms)
    var change = Classification()
    change.flags = [.vulnerable]
    urgent.play(.classify(change))
    #expect(try urgent.due(.acknowledge) == .minutes(15))
    #expect(try urgent.clock(.resolve).due == moment("2026-03-19T17:55:00+08:00"))
  }

  @Test("head starts are taken off in the calendar of the clock")
  func headStarts() throws {
    var script = try CaseScript(received: friday(), terms: Self.officeTerms())
    var change = Classification()
    change.severity = .severe
    script.play(.classify(change))
    // Due Monday 09:55; 240 minutes before: 55 on Monday, 185 on Friday, from 14:55.
    let reason = script.state.queueReason
    #expect(reason.leading?.kind == .acknowledge)
    #expect(reason.position.moment == (try moment("2026-03-06T14:55:00+08:00")))
  }

  @Test("one case, a clock that waits and one that never does")
  func pausedAndUnpausable() throws {
    let rules = [
      DeadlineRule(code: "law", name: Self.text("law"), span: .days(10), isStatutory: true),
      DeadlineRule(
        code: "house", name: Self.text("house"), span: .hours(8), calendar: try SampleCalendars.office(),
        pausedBy: [.customer]),
    ]
    let received = try moment("2026-03-09T10:00:00+08:00")
    var script = try CaseScript(received: received, terms: Self.officeTerms(rules))
    script.play(after: .hours(1), .word(), .waitForCustomer)
    let paused = try script.clock(.deadline)
    #expect(paused.pausedSince == received + .hours(1))
    #expect(
      paused.trace(at: received + .hours(4)).map(\.rule) == [.counted(makeUp: nil), .paused(.customer)])
    #expect(paused.counted(at: received + .days(3)) == .hours(1))
    #expect(try script.clock(.statutory).pausedSince == nil)
    #expect(script.state.queueReason.leading?.deadline == "law")

    // The answer comes on Tuesday at 17:30: half an hour then, 6.5 hours on Wednesday.
    script.play(after: .hours(31) + .minutes(30), .answered(text: "here"))
    let going = try script.clock(.deadline)
    #expect(going.due == (try moment("2026-03-11T16:30:00+08:00")))
    #expect(going.span == .hours(8))
    let sum = going.trace(at: received).reduce(Duration.zero) { $0 + $1.counted }
    #expect(sum == .hours(8))
    #expect(try script.clock(.statutory).due == received + .days(10))
  }

  @Test("a clock that was overdue before the wait began stays so")
  func breachedBeforePausing() throws {
    var script = try CaseScript()
    script.play(after: .hours(80), .word(), .waitForCustomer)
    script.play(after: .hours(90), .answered(text: "here"))
    #expect(try script.due(.resolve) == .hours(72))
  }

  @Test(
    "a statutory clock counts as due at four fifths of its working time, less the full cap, in its calendar")
  func statutoryInWorkingTime() throws {
    let rule = DeadlineRule(
      code: "law", name: Self.text("law"), span: .time(.hours(40)), calendar: try SampleCalendars.office(),
      isStatutory: true)
    let received = try moment("2026-03-09T09:00:00+08:00")
    let script = try CaseScript(received: received, terms: Self.officeTerms([rule]))
    let clock = try script.clock(.statutory)
    #expect(clock.due == (try moment("2026-03-13T18:00:00+08:00")))
    #expect(clock.countsAsDue(terms: script.terms) == (try moment("2026-03-12T18:00:00+08:00")))
    #expect(
      clock.effectiveDue(headStart: .hours(4), terms: script.terms)
        == (try moment("2026-03-12T09:00:00+08:00")))
  }

  @Test("a law's clock past four fifths of its span goes before a severe case with head starts")
  func statutoryAgainstSevere() throws {
    let rule = DeadlineRule(
      code: "law", name: Self.text("law"), span: .days(15), isStatutory: true, channels: [.email])
    var terms = SampleDesk.terms
    terms.resolve = .days(60)
    terms.deadlines = [rule]
    let now = SampleDesk.morning
    var old = try CaseScript(received: now - .days(13), number: 1, terms: terms) {
      $0.details.channel = .email
    }
    old.now = now - .hours(1)
    old.play(.word(nextBy: now + .days(1)))
    var severe = try CaseScript(received: now - .hours(1), number: 2, terms: terms)
    var change = Classification()
    change.severity = .severe
    change.flags = [.gonePublic]
    severe.play(.classify(change), .word(nextBy: now + .hours(2)))
    // 12 of 15 days, less 8 hours: a day and 8 hours ago. The severe one counts as 4 hours ago.
    #expect(old.state.queueReason.position.moment == now - .days(1) - .hours(8))
    #expect(old.state.queueReason.leading?.deadline == "law")
    #expect(severe.state.queueReason.position.moment == now - .hours(4))
    #expect(old.state.queueReason.position < severe.state.queueReason.position)
    #expect(severe.state.clocks.allSatisfy { $0.deadline == nil })
  }

  @Test("a reopening begins the desk's deadlines anew, never a law's")
  func reopening() throws {
    let rules = [
      DeadlineRule(code: "law", name: Self.text("law"), span: .days(10), isStatutory: true),
      DeadlineRule(code: "house", name: Self.text("house"), span: .days(3)),
    ]
    var terms = SampleDesk.terms
    terms.deadlines = rules
    var script = try CaseScript(terms: terms)
    script.play(after: .hours(1), .uphold, .apologise, .word(), .resolve)
    #expect(script.state.clocks.map(\.kind) == [.followUp])
    script.play(after: .hours(30), .reopen(reason: "not-put-right", text: nil))
    #expect(try script.due(.deadline) == .hours(30) + .days(3))
    #expect(try script.due(.statutory) == .days(10))
  }

  @Test("a deadline begins and ends with its events, and only where its conditions hold")
  func conditions() throws {
    var terms = SampleDesk.terms
    terms.deadlines = [
      DeadlineRule(code: "first", name: Self.text("x"), span: .hours(24), end: .acknowledged),
      DeadlineRule(code: "explain", name: Self.text("x"), span: .hours(48), start: .judged),
      DeadlineRule(
        code: "verdict", name: Self.text("x"), span: .hours(5), start: .acknowledged, end: .judged),
      DeadlineRule(code: "grave", name: Self.text("x"), span: .hours(6), severities: [.severe]),
    ]
    var script = try CaseScript(terms: terms)
    func codes() -> [String] { script.state.clocks.compactMap(\.deadline) }
    #expect(codes() == ["first"])
    script.play(after: .hours(2), .word())
    #expect(codes() == ["verdict"])
    #expect(try script.due(.deadline) == .hours(7))
    var change = Classification()
    change.severity = .severe
    script.play(after: .hours(3), .uphold, .classify(change))
    #expect(codes() == ["explain", "grave"])
    #expect(script.state.clocks.first { $0.deadline == "explain" }?.start == SampleDesk.morning + .hours(3))
  }

  @Test("a clock warns at its percentages and is breached behind its due time")
  func levels() throws {
    let received = try moment("2026-03-09T09:00:00+08:00")
    let terms = try Self.officeTerms([
      DeadlineRule(
        code: "x", name: Self.text("x"), span: .hours(8), calendar: try SampleCalendars.office(),
        warnings: [10])
    ])
    let script = try CaseScript(received: received, terms: terms)
    let clock = try script.clock(.deadline)
    func level(_ time: Duration, _ warnings: [Int] = [50, 80]) -> ClockLevel {
      clock.level(at: received + time, warnings: warnings)
    }
    #expect(level(.zero) == .calm)
    #expect(level(.hours(5) - .milliseconds(1)) == .calm)
    // Four of eight hours have passed at 14:00, lunch left out.
    #expect(level(.hours(5)) == .warned(percent: 50))
    #expect(level(.hours(8)) == .warned(percent: 80))
    #expect(level(.hours(9)) == .warned(percent: 80))
    #expect(level(.hours(9) + .milliseconds(1)) == .breached)
    #expect(terms.warnings(of: clock) == [10])
    #expect(terms.warnings(of: try script.clock(.resolve)) == [50, 80])
    #expect(clock.percentUsed(at: received + .hours(9) - .milliseconds(1)) == 99)
  }

  @Test("promises and requests to others are due in working hours")
  func promises() throws {
    let terms = try Self.officeTerms()
    #expect(
      terms.due(.promisedAction, within: .hours(6), from: try friday())
        == (try moment("2026-03-09T15:55:00+08:00")))
    #expect(
      terms.due(.othersAnswer, within: .workingDays(1), from: try friday())
        == (try moment("2026-03-09T18:00:00+08:00")))
  }
}
