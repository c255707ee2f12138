import RecoveryDomain
import Testing

@Suite("The care list")
struct CareListTests {
  private let rule = CustomerRule(careWithin: .days(365))
  private let received = SampleDesk.morning

  @Test("earlier failures within the time count, the case itself and older ones do not")
  func rule_() {
    let failures = [
      CareList.Failure(number: CaseNumber(1), foundAt: received - .days(366)),
      CareList.Failure(number: CaseNumber(3), foundAt: received - .days(10)),
      CareList.Failure(number: CaseNumber(2), foundAt: received + .days(1)),
      CareList.Failure(number: CaseNumber(9), foundAt: received),
    ]
    #expect(
      CareList.behind(CaseNumber(9), received: received, failures, rule) == [CaseNumber(2), CaseNumber(3)])
    #expect(CareList.behind(CaseNumber(9), received: received, failures, CustomerRule()).isEmpty)
  }
}

@Suite("Attempts to reach a customer")
struct TimelyAttemptTests {
  @Test("only attempts at hours that the terms name count as a word")
  func timely() throws {
    var terms = SampleDesk.terms
    terms.attemptCalendar = try SampleCalendars.office()
    var script = try CaseScript(received: moment("2026-03-02T00:00:00Z"), terms: terms)
    let attempts: [(String, Channel)] = [
      ("2026-03-02T14:00:00Z", .phone), ("2026-03-02T14:05:00Z", .chat), ("2026-03-02T14:10:00Z", .phone),
    ]
    for (time, channel) in attempts {
      script.now = try moment(time)
      script.play(.contact(CustomerContacted(channel: channel, reached: false, text: "")))
    }
    #expect(script.state.acknowledgedAt == nil)
    for (index, channel) in [Channel.phone, .chat, .phone].enumerated() {
      script.now = try moment("2026-03-03T02:0\(index):00Z")
      script.play(.contact(CustomerContacted(channel: channel, reached: false, text: "")))
    }
    #expect(script.state.acknowledgedAt == script.now)
  }
}
