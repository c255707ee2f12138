import RecoveryDomain
import Testing

@Suite("How high a case rises")
struct EscalationTests {
  /// The sample terms with rules of escalation.
  private static func terms(_ rules: [EscalationRule]) -> ServiceTerms {
    var terms = SampleDesk.terms
    terms.escalation = rules
    return terms
  }

  private static let rules = [
    EscalationRule(code: "overdue", level: 1, to: .supervisor),
    EscalationRule(code: "long", level: 2, to: .manager, after: .hours(24)),
    EscalationRule(code: "half", level: 1, to: .senior, clocks: [.resolve], percent: 50),
  ]

  @Test(
    "each breach raises the level at its moment and not before",
    arguments: [
      (0, nil, nil), (3600 - 1, nil, nil), (3600, 1, "overdue"), (25 * 3600 - 1, 1, "overdue"),
      (25 * 3600, 2, "long"), (400 * 3600, 2, "long"),
    ] as [(Int, Int?, String?)])
  func breach(seconds: Int, level: Int?, rule: String?) throws {
    let script = try CaseScript(received: SampleDesk.morning, terms: Self.terms(Self.rules))
    let risen = script.state.escalation(at: SampleDesk.morning + .seconds(seconds))
    #expect(risen?.rule.level == level)
    #expect(risen?.rule.code == rule)
    if level != nil { #expect(risen?.clock.kind == .acknowledge) }
  }

  @Test(
    "a percentage of a span counts, the earlier of two equal levels leads, and a paused clock raises nothing")
  func percentages() throws {
    var script = try CaseScript(received: SampleDesk.morning, terms: Self.terms(Self.rules))
    script.play(.word(nextBy: SampleDesk.morning + .hours(60)))
    let half = SampleDesk.morning + .hours(36)
    #expect(script.state.escalation(at: half - .milliseconds(1)) == nil)
    #expect(script.state.escalation(at: half)?.rule.code == "half")
    #expect(script.state.escalation(at: SampleDesk.morning + .hours(61))?.rule.code == "half")
    #expect(script.state.escalation(at: half)?.since == half)
    script.play(after: .hours(1), .waitForCustomer)
    #expect(script.state.escalation(at: SampleDesk.morning + .hours(59)) == nil)
  }

  @Test("a law's clock rises before it is broken, and a closed or voided case has no level")
  func statutory() throws {
    let rule = EscalationRule(code: "near", level: 2, to: .supervisor, clocks: [.statutory], percent: 80)
    var terms = Self.terms([rule])
    terms.deadlines = [
      DeadlineRule(
        code: "law", name: LocalizedText(english: "law", simplifiedChinese: "法", traditionalChinese: "法"),
        span: .days(10), isStatutory: true)
    ]
    var script = try CaseScript(received: SampleDesk.morning, terms: terms)
    let near = SampleDesk.morning + .days(8)
    #expect(script.state.escalation(at: near - .seconds(1)) == nil)
    #expect(script.state.escalation(at: near)?.clock.deadline == "law")
    script.play(.void(reason: "mistake"))
    #expect(script.state.escalation(at: near) == nil)
  }

  @Test("attempts count only at sensible hours")
  func sensibleHours() throws {
    var terms = SampleDesk.terms
    terms.attemptCalendar = try SampleCalendars.office()
    // 2026-11-21 is a Saturday: the office is closed all day.
    var script = try CaseScript(received: SampleDesk.morning, terms: terms)
    script.play(after: .hours(1), .attempt(.phone), .attempt(.email), .attempt(.phone))
    #expect(script.state.acknowledgedAt == nil)
    // Monday, 09:30 in Shanghai.
    script.play(after: .hours(40) + .minutes(30), .attempt(.phone), .attempt(.email))
    #expect(script.state.acknowledgedAt == nil)
    script.play(.attempt(.phone))
    #expect(script.state.acknowledgedAt != nil)
  }
}
