import RecoveryDomain
import Testing

@Suite("Failed recoveries and make safe, found by the desk itself")
struct FailedRecoveryTests {
  private func script(makeSafe: Set<String> = []) throws -> CaseScript {
    var terms = SampleDesk.terms
    terms.facts.makeSafe = makeSafe
    return try CaseScript(terms: terms)
  }

  private func judge(_ judgement: Judgement, point: Int? = nil) -> CaseCommand {
    .judge(judgement, reason: "confirmed", point: point, text: nil)
  }

  private func classified(_ severity: Severity) -> CaseCommand {
    var change = Classification()
    change.severity = severity
    return .classify(change)
  }

  private func hasHeadStart(_ state: CaseState) -> Bool {
    state.queueReason.headStarts.map(\.reason).contains(.failedRecovery)
  }

  @Test("a promise that was not kept by its time is a failed recovery")
  func brokenPromise() throws {
    var script = try script()
    let due = script.now + .hours(2)
    script.play(.promiseRefund(2_400, due: due))
    let broken = RecoveryFailure.promiseBroken(1, code: "partial-refund", due: due)
    #expect(script.state.recoveryFailures(at: due) == [])
    #expect(script.state.recoveryFailures(at: due + .milliseconds(1)) == [broken], "seen as time goes")
    #expect(!hasHeadStart(script.state), "the place changes with events, not with time")
    script.now = due + .minutes(1)
    script.play(.note(text: "the supplier is silent"))
    #expect(script.state.recoveryFailures == [broken])
    #expect(hasHeadStart(script.state))
    script.play(.carryOut([.init(code: "partial-refund")], text: nil), .note(text: "late, but done"))
    #expect(script.state.recoveryFailures(at: script.now + .days(9)) == [broken], "it stays one, once")
  }

  @Test("a promise that was kept or taken back in time is none")
  func keptPromise() throws {
    var script = try script()
    script.play(.promiseRefund(2_400), .promiseRefund(500))
    script.play(.withdraw(2, text: "declined"), .carryOut([.init(code: "partial-refund")], text: nil))
    script.now = script.now + .days(30)
    script.play(.note(text: "x"))
    #expect(script.state.recoveryFailures == [])
  }

  @Test(
    "a denial that the customer heard of and that is overturned is a failed recovery; a slip of the hand is none"
  )
  func overturned() throws {
    var script = try script()
    script.play(judge(.notUpheld), judge(.upheld))
    #expect(script.state.recoveryFailures == [], "nobody had been told")
    script.play(judge(.notUpheld), .word(), judge(.partlyUpheld))
    #expect(script.state.recoveryFailures == [.denialOverturned(at: script.now, point: nil)])
  }

  @Test("a point's denial counts by itself, whatever was judged between")
  func overturnedPoint() throws {
    var script = try CaseScript { $0.points = ["the noise", "the bill"] }
    script.play(judge(.notUpheld, point: 1), .word(), judge(.upheld, point: 2), judge(.upheld, point: 1))
    #expect(script.state.recoveryFailures == [.denialOverturned(at: script.now, point: 1)])
  }

  @Test("a reopening is a failed recovery with its reason")
  func reopened() throws {
    var script = try script()
    script.play(.uphold, .apologise, .word(), .resolve, .reopen(reason: "not-put-right", text: nil))
    #expect(script.state.recoveryFailures == [.reopened(at: script.now, reason: "not-put-right")])
    #expect(hasHeadStart(script.state))
  }

  @Test("a critical case asks for make safe until it is carried out, before everything else that is owed")
  func makeSafe() throws {
    var script = try script(makeSafe: ["explain"])
    script.play(classified(.severe))
    #expect(!script.state.needsMakeSafe)
    script.play(classified(.critical))
    #expect(script.state.needsMakeSafe)
    #expect(script.state.owedToResolve.first == .makeSafe)
    #expect(script.state.queueReason.needsMakeSafe)
    script.play(.propose([.init(code: "explain")]))
    #expect(script.state.needsMakeSafe, "a promise does not make safe")
    script.play(.carryOut([.init(code: "explain")], text: nil))
    #expect(!script.state.needsMakeSafe && script.state.isMadeSafe)
    #expect(!script.state.owedToResolve.contains(.makeSafe))
  }

  @Test("a policy that names no such action asks for nothing")
  func noMakeSafe() throws {
    var script = try script()
    script.play(classified(.critical))
    #expect(!script.state.needsMakeSafe)
  }

  @Test("a found repeat sets the flag, which a person can take away")
  func repeats() throws {
    var script = try script()
    let earlier = EarlierFailure(number: CaseNumber(7), received: script.now - .days(3))
    script.append([.repeatFound(.init(earlier: earlier))])
    #expect(script.state.repeatOf == earlier)
    #expect(script.state.queueReason.headStarts.map(\.reason) == [.repeatFailure])
    var change = Classification()
    change.clearedFlags = [.repeatFailure]
    script.play(.classify(change))
    #expect(script.state.queueReason.headStarts.isEmpty)
  }
}
