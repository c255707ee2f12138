import RecoveryDomain
import Testing

@Suite("How a case gets on")
struct ProgressTests {
  @Test("the step is the first whose condition is not met")
  func steps() throws {
    var script = try CaseScript { $0.details.headline = nil }
    func step() -> RecoveryStep? { script.state.step }
    #expect(step() == .record)
    script.play(.correct(details: EventSamples.details, received: nil, isRead: false))
    #expect(step() == .judge)
    script.play(.uphold)
    #expect(step() == .scope)
    script.play(.claim)
    #expect(step() == .analyse)
    var facts = Classification()
    facts.kind = .outcome
    facts.severity = .ordinary
    facts.cause = .service
    script.play(.classify(facts))
    #expect(step() == .analyse)
    facts.asked = [.apology]
    script.play(.classify(facts))
    #expect(step() == .propose)
    script.play(.promiseRefund(100))
    #expect(step() == .carryOut)
    script.play(.refund(100))
    #expect(step() == .evaluate)
    script.play(.word(), .resolve, .noAnswer)
    #expect(step() == .evaluate)
    script.play(.close)
    #expect(step() == nil)
  }

  @Test("the status follows from what happened")
  func statuses() throws {
    var script = try CaseScript()
    #expect(script.state.status == .open)
    script.play(.waitForCustomer)
    #expect(script.state.status == .waitingCustomer)
    script.play(.wait(.others, party: "housekeeping", due: nil, text: "which room"))
    #expect(script.state.status == .waitingOthers)
    #expect(script.state.wait?.due == SampleDesk.morning + .hours(2))
    #expect(script.state.pastWaits.count == 1)
    script.play(.answered(text: "1204"))
    #expect(script.state.status == .open)
    script.play(.uphold, .apologise, .word(), .waitForCustomer, .resolve)
    #expect(script.state.status == .resolved)
    #expect(script.state.wait == nil)
    script.play(.noAnswer, .close)
    #expect(script.state.status == .closed)
    #expect(script.state.claim == nil)
    script.play(.reopen(reason: "not-put-right", text: nil))
    #expect(script.state.status == .open)
    script.play(.void(reason: "mistake: x"))
    #expect(script.state.status == .voided)
  }

  @Test("closing says everything that is owed at once")
  func closingRefusal() throws {
    var script = try CaseScript { $0.needsReading = .undecodable }
    var severe = Classification()
    severe.severity = .severe
    script.play(.classify(severe), .promiseRefund(100))
    let owed: [OwedItem] = [
      .reading, .judgement, .action, .outstanding(1, code: "partial-refund"), .customerTold, .fact(.kind),
      .rating,
    ]
    #expect(script.decide(.close) == .refused(.owed(owed)))
    #expect(script.decide(.resolve) == .refused(.owed(Array(owed.prefix(5)))))
    script.play(
      .correct(details: CaseDetails(), received: nil, isRead: true), .uphold, .withdraw(1, text: "declined"))
    #expect(script.decide(.close) == .refused(.owed([.action, .customerTold, .fact(.kind), .rating])))
    severe.kind = .process
    script.play(.apologise, .word(), .classify(severe), .rate(Rating(answers: [.overall: 4])))
    #expect(script.decide(.close) == .commit([.resolved(CaseResolved()), .closed(CaseClosed())]))
  }

  @Test("what is not upheld owes an explanation, which is telling the customer")
  func notUpheld() throws {
    var script = try CaseScript()
    script.play(.judge(.notUpheld, reason: "no-failure", point: nil, text: nil))
    #expect(script.state.owedToResolve == [.explanation])
    script.play(.word())
    #expect(script.state.owedToResolve.isEmpty)
  }

  @Test("points are judged one by one, and stand for the whole")
  func points() throws {
    var script = try CaseScript { $0.points = ["the noise"] }
    script.play(.addPoint(text: "the bill"))
    script.play(.judge(.notUpheld, reason: "no-failure", point: 1, text: nil))
    #expect(!script.state.isJudged)
    script.play(.judge(.upheld, reason: "confirmed", point: 2, text: nil))
    #expect(script.state.isJudged)
    #expect(!script.state.isNotUpheld)
    #expect(script.state.points.map(\.judgement) == [.notUpheld, .upheld])
  }

  @Test("a word before the judgement does not tell the customer of it, not even in the same millisecond")
  func toldAfterJudgement() throws {
    var script = try CaseScript()
    script.play(.word(), .uphold, .apologise)
    #expect(script.state.owedToResolve == [.customerTold])
    script.play(.attempt(.phone), .attempt(.email))
    #expect(script.state.owedToResolve == [.customerTold])
    script.play(.attempt(.phone))
    #expect(script.state.owedToResolve.isEmpty)
  }

  @Test("the same amount is not paid twice, unless that is what is meant")
  func payingTwice() throws {
    var script = try CaseScript()
    script.play(.refund(24_000))
    #expect(
      script.give(.refund(24_000))
        == .refused(.alreadyCarriedOut(code: "partial-refund", at: SampleDesk.morning, by: "wang")))
    script.play(.refund(23_999), .refund(24_000, isRepeat: true), .apologise, .apologise)
    let twice = CaseCommand.carryOut(
      [.init(code: "voucher", amount: SampleDesk.fen(5)), .init(code: "voucher", amount: SampleDesk.fen(5))],
      text: nil)
    #expect(
      script.give(twice)
        == .refused(.alreadyCarriedOut(code: "voucher", at: SampleDesk.morning, by: "wang")))
    #expect(script.state.actions.count == 5)
  }

  @Test("a promise is kept once")
  func keepingPromises() throws {
    var script = try CaseScript()
    script.play(.promiseRefund(24_000))
    #expect(script.state.actions[0].due == SampleDesk.morning + .hours(48))
    #expect(script.state.actions[0].owner == "wang")
    script.play(.carryOut([.init(code: "partial-refund")], text: "to her card"))
    #expect(script.state.actions.count == 1)
    #expect(script.state.actions[0].isCarriedOut)
    #expect(script.state.actions[0].amount == SampleDesk.fen(24_000))
    #expect(
      script.give(.refund(24_000))
        == .refused(.alreadyCarriedOut(code: "partial-refund", at: SampleDesk.morning, by: "wang")))
    #expect(
      script.give(.carryOut([.init(code: "partial-refund")], text: nil))
        == .refused(.amountMissing(code: "partial-refund")))
  }

  @Test("a promise is kept as it was given, whatever a later policy says of its action")
  func keepingPromisesUnderALaterPolicy() throws {
    var script = try CaseScript()
    script.play(.promiseRefund(24_000))
    let usual = SampleDesk.policy
    let later = Policy(
      name: "later", terms: usual.terms, roles: usual.roles, defaultRole: .agent,
      claimLease: usual.claimLease,
      reasons: usual.reasons, closing: usual.closing,
      actions: usual.actions.filter { $0.code != "partial-refund" })
    let facts = DecisionFacts(
      actor: SampleDesk.wang, now: script.now, policy: later, currency: SampleDesk.yuan)
    guard case .refused(.unknownAction) = script.state.decide(.refund(5_000), facts) else {
      Issue.record("what was not promised goes by the policy in force")
      return
    }
    guard
      case .commit(let events) = script.state.decide(
        .carryOut([.init(code: "partial-refund")], text: nil), facts)
    else {
      Issue.record("a promise outlives its action")
      return
    }
    script.append(events)
    #expect(script.state.actions.map(\.isCarriedOut) == [true])
    #expect(script.state.actions[0].amount == SampleDesk.fen(24_000))
  }

  @Test("the promise with the same amount is kept before one that names none")
  func keepingTheRightPromise() throws {
    var script = try CaseScript()
    script.play(
      .propose([.init(code: "voucher"), .init(code: "voucher", amount: SampleDesk.fen(50))]),
      .carryOut([.init(code: "voucher", amount: SampleDesk.fen(50))], text: nil))
    #expect(script.state.actions.map(\.isOutstanding) == [true, false])
    script.play(.carryOut([.init(code: "voucher")], text: nil))
    #expect(script.state.actions.map(\.amount) == [nil, SampleDesk.fen(50)])
    #expect(script.state.actions[0].due == SampleDesk.morning + .hours(6))
  }

  @Test("another amount is not what was promised")
  func otherAmount() throws {
    var script = try CaseScript()
    script.play(.promiseRefund(24_000), .refund(20_000))
    #expect(script.state.actions.map(\.isOutstanding) == [true, false])
  }

  @Test("reopening needs a new judgement, a new remedy, a new word and a new rating")
  func reopening() throws {
    var script = try CaseScript()
    script.play(.uphold, .apologise, .word(), .resolve, .noAnswer, .close)
    script.play(.reopen(reason: "not-put-right", text: "it hums again"))
    #expect(script.state.reopenedCount == 1)
    #expect(script.state.owedToResolve == [.judgement, .action, .customerTold])
    #expect(
      script.decide(.close) == .refused(.owed([.judgement, .action, .customerTold, .rating])))
    script.play(.uphold)
    #expect(script.state.owedToResolve == [.action, .customerTold])
    script.play(.apologise, .word(), .noAnswer, .close)
    #expect(script.state.status == .closed)
  }

  @Test("an import that was settled arrives closed, without clocks, and owes nothing")
  func settled() throws {
    let closedAt = SampleDesk.morning - .days(300)
    let script = try CaseScript {
      $0.settlement = Settlement(outcome: "refunded", closedAt: closedAt, paid: SampleDesk.fen(1))
    }
    #expect(script.state.status == .closed)
    #expect(script.state.closedAt == closedAt)
    #expect(script.state.clocks.isEmpty)
    #expect(script.state.step == nil)
    #expect(script.state.summary.position.rank == .still)
  }

  @Test("a classification changes what it names, and takes flags away")
  func classification() throws {
    var script = try CaseScript()
    var change = Classification()
    change.severity = .critical
    change.criticalReason = "injury"
    change.flags = [.vulnerable, .gonePublic]
    script.play(.classify(change))
    var next = Classification()
    next.severity = .ordinary
    next.clearedFlags = [.gonePublic]
    script.play(.classify(next))
    #expect(script.state.classification.severity == .ordinary)
    #expect(script.state.classification.criticalReason == nil)
    #expect(script.state.classification.flags == [.vulnerable])
    #expect(script.state.classification.clearedFlags.isEmpty)
  }

  @Test("a correction changes what it names, and an empty text clears")
  func correction() throws {
    var script = try CaseScript { $0.details = EventSamples.details }
    var change = CaseDetails()
    change.customer = "王方"
    change.order = ""
    script.play(.correct(details: change, received: SampleDesk.morning - .hours(2), isRead: false))
    #expect(script.state.details.customer == "王方")
    #expect(script.state.details.order == nil)
    #expect(script.state.details.contact == EventSamples.details.contact)
    #expect(script.state.received == SampleDesk.morning - .hours(2))
  }
}
