import RecoveryDomain
import Testing

@Suite("What the record of a case holds beside its story")
struct RetentionTests {
  @Test("the record is kept as long as the policy of its day says, or as somebody set")
  func keepUntil() throws {
    var terms = SampleDesk.terms
    terms.facts.retention = .days(100)
    var script = try CaseScript(terms: terms)
    #expect(script.state.keepUntil == nil)
    script.play(.uphold, .apologise, .word(), .noAnswer, .close)
    #expect(script.state.keepUntil == script.now + .days(100))
    script.play(.retain(until: script.now + .days(500), isHeld: nil, text: "a suit"))
    #expect(script.state.keepUntil == script.now + .days(500))
  }

  @Test("who leads others takes a legal hold off, others only put it on")
  func legalHold() throws {
    var script = try CaseScript()
    script.play(.retain(until: nil, isHeld: true, text: "a suit"))
    #expect(script.state.retention.isHeld)
    let release = CaseCommand.retain(until: nil, isHeld: false, text: "it is over")
    #expect(script.decide(release) == .refused(.notPermitted(.agent)))
    script.play(release, by: SampleDesk.chen)
    #expect(!script.state.retention.isHeld)
    #expect(script.decide(.retain(until: nil, isHeld: nil, text: "x")) == .refused(.nothingToChange))
    #expect(script.decide(.retain(until: nil, isHeld: true, text: " ")) == .refused(.textMissing))
  }

  @Test("evidence, prevention, the route and acceptance stand on record")
  func record() throws {
    var script = try CaseScript()
    let due = script.now + .days(30)
    script.play(
      .noteEvidence(text: "the door log"), .prevent(text: "a second fan", owner: "lee", due: due),
      .contact(.init(channel: .letter, reached: true, tellsRoute: true, text: "the final answer")),
      .rate(nil, isAccepted: true))
    #expect(script.state.evidence.map(\.text) == ["the door log"])
    #expect(script.state.prevention?.owner == "lee" && script.state.prevention?.due == due)
    #expect(script.state.routeToldAt == script.now)
    #expect(script.state.isAccepted == true)
    #expect(
      script.decide(.prevent(text: "x", owner: nil, due: script.now)) == .refused(.notInFuture(script.now)))
    var attempt = try CaseScript()
    attempt.play(.contact(.init(channel: .phone, reached: false, tellsRoute: true, text: "")))
    #expect(attempt.state.routeToldAt == nil, "who was not reached was told nothing")
  }
}
