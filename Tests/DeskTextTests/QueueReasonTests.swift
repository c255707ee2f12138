import DeskText
import RecoveryDomain
import Testing

@Suite("Why a case stands where it stands")
struct QueueReasonTests {
  private func line(_ state: CaseState, _ language: Language = .english, zone: DeskZone = Samples.shanghai)
    -> String
  {
    Samples.book(language, zone: zone).queueReasons.line(
      state.queueReason, terms: state.terms, now: Samples.now)
  }

  private func classified(_ severity: Severity?, _ flags: Set<CaseFlag>) -> CaseEvent {
    var change = Classification()
    change.severity = severity
    change.flags = flags
    return .classified(CaseClassified(change: change))
  }

  @Test("The sum is spelled out in each language")
  func example() throws {
    let state = try #require(
      Samples.state(received: Samples.moment("2026-11-21T06:17:00Z"), [classified(.severe, [.vulnerable])]))
    #expect(
      Language.allCases.map { line(state, $0) } == [
        "due 14:32 (acknowledge) − 240 min severe − 120 min vulnerable = counts as 08:32",
        "首次响应期限 14:32 − 240 分钟（严重） − 120 分钟（弱势顾客） = 视为 08:32",
        "首次回應期限 14:32 − 240 分鐘（嚴重） − 120 分鐘（弱勢顧客） = 視同 08:32",
      ])
  }

  @Test("Without a head start there is nothing to reckon")
  func plain() throws {
    let state = try #require(Samples.state(received: Samples.moment("2026-11-21T05:32:00Z"), []))
    #expect(line(state) == "due 14:32 (acknowledge)")
  }

  @Test("Whatever the head starts, the line adds up to the minute")
  func addsUp() throws {
    for severity in [Severity?.none, .ordinary, .severe, .critical] {
      for mask in 0..<(1 << CaseFlag.allCases.count) {
        let flags = Set(CaseFlag.allCases.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
        for seconds in [0, 29, 59] {
          let received = Samples.moment("2026-11-21T06:17:00Z") + .seconds(seconds)
          let state = try #require(Samples.state(received: received, [classified(severity, flags)]))
          let text = line(state)
          let minutes = text.matches(of: #/− (\d+) min/#).compactMap { Int($0.1) }.reduce(0, +)
          let cap = text.firstMatch(of: #/at most (\d+) min/#).flatMap { Int($0.1) }
          let clocks = text.matches(of: #/(?:(\d+) Nov )?(\d\d):(\d\d)/#).compactMap { match -> Int? in
            guard let hour = Int(match.2), let minute = Int(match.3) else { return nil }
            return (match.1.flatMap { Int($0) } ?? 21) * 1440 + hour * 60 + minute
          }
          let due = try #require(clocks.first)
          #expect(due - (cap ?? minutes) == clocks.last, "\(text)")
          #expect(cap == nil ? minutes <= 480 : minutes > 480, "\(text)")
          #expect(text.hasPrefix("critical") == (severity == .critical))
        }
      }
    }
  }

  @Test("A statutory deadline names its share of the span and what is taken off")
  func statutory() throws {
    var details = CaseDetails()
    details.externalDue = Samples.moment("2026-11-21T16:30:00Z")
    let state = try #require(
      Samples.state(
        received: Samples.moment("2026-11-20T16:30:00Z"), details: details,
        [
          .contacted(CustomerContacted(channel: .phone, reached: true, nextWordBy: nil, text: "x"))
        ]))
    #expect(
      line(state)
        == "statutory deadline 22 Nov 00:30, counted from 80% of its span: 19:42 − 480 min statutory "
        + "= counts as 11:42")
  }

  @Test("A change of the clocks in between is said")
  func daylightSaving() throws {
    let state = try #require(
      Samples.state(received: Samples.moment("2026-10-25T02:00:00Z"), [classified(.severe, [])]))
    #expect(
      line(state, zone: Samples.berlin)
        == "due 25 Oct 04:00 (acknowledge) − 240 min severe = counts as 25 Oct 01:00 "
        + "(the clocks are changed in between)")
  }

  @Test("Paused and still cases say so")
  func withoutClock() throws {
    let waiting = CaseEvent.waitStarted(CaseWaitStarted(reason: .customer, text: "x"))
    let paused = try #require(Samples.state(received: Samples.moment("2026-11-21T05:32:00Z"), [waiting]))
    #expect(line(paused) == "all clocks paused since 13:32, so after those that run")
    let voided = CaseEvent.voided(CaseVoided(reason: "x"))
    let still = try #require(Samples.state(received: Samples.moment("2026-11-21T05:32:00Z"), [voided]))
    #expect(line(still) == "no clock runs; last changed 13:32")
    expectSound("paused") { $0.queueReasons.line(paused.queueReason, terms: paused.terms, now: Samples.now) }
    expectSound("still") { $0.queueReasons.line(still.queueReason, terms: still.terms, now: Samples.now) }
  }
}
