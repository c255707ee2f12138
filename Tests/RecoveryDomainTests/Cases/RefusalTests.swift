import RecoveryDomain
import Testing

@Suite("What the rules refuse")
struct RefusalTests {
  private let soon = SampleDesk.morning + .hours(1)

  @Test("who only reads writes nothing")
  func auditor() throws {
    let script = try CaseScript()
    #expect(
      script.decide(.note(text: "seen"), by: SampleDesk.auditor) == .refused(.notPermitted(.auditor)))
    let record = CaseRecorded(received: SampleDesk.morning, details: EventSamples.details)
    #expect(
      RecordComplaint.decide(
        record, knownContentHash: nil, SampleDesk.facts(SampleDesk.auditor, at: SampleDesk.morning))
        == .refused(.notPermitted(.auditor)))
  }

  @Test("a voided case takes nothing any more")
  func voided() throws {
    var script = try CaseScript()
    script.play(.void(reason: "mistake: recorded twice"))
    for command in [.note(text: "x"), .claim, .reopen(reason: "not-put-right", text: nil)] as [CaseCommand] {
      #expect(script.decide(command) == .refused(.voided))
    }
    #expect(script.state.status == .voided)
    #expect(script.state.clocks.isEmpty)
  }

  @Test("a closed case takes notes, links, reopening and voiding only")
  func closed() throws {
    let script = try CaseScript { $0.settlement = Settlement(outcome: nil, closedAt: nil, paid: nil) }
    let refused: [CaseCommand] = [
      .claim, .release(text: nil), .takeOver(reason: "x"), .handOver(to: "lee", text: "x"), .uphold,
      .apologise, .word(), .addPoint(text: "x"), .resolve, .close, .noAnswer, .answered(text: "x"),
      .waitForCustomer, .promiseRefund(1), .withdraw(1, text: "x"),
      .correct(details: EventSamples.details, received: nil, isRead: false), .classify(Classification()),
    ]
    for command in refused { #expect(script.decide(command) == .refused(.closed), "\(command)") }
    let taken: [CaseCommand] = [
      .note(text: "x"), .link(CaseNumber(7)), .reopen(reason: "not-put-right", text: nil),
      .void(reason: "mistake: x"),
    ]
    for command in taken {
      guard case .commit = script.decide(command) else {
        Issue.record("\(command) was refused")
        continue
      }
    }
  }

  @Test("a resolved case waits for its rating and for closing")
  func resolved() throws {
    var script = try CaseScript()
    script.play(.uphold, .apologise, .word(), .resolve)
    let refused: [CaseCommand] = [
      .resolve, .uphold, .apologise, .promiseRefund(1), .waitForCustomer, .withdraw(1, text: "x"),
      .addPoint(text: "one more thing"), .answered(text: "x"),
    ]
    for command in refused { #expect(script.decide(command) == .refused(.resolved), "\(command)") }
    script.play(.claim, .word(), .note(text: "x"), .noAnswer, .close)
    #expect(script.state.status == .closed)
  }

  @Test("only what is done can be reopened")
  func notResolved() throws {
    let script = try CaseScript()
    #expect(script.decide(.reopen(reason: "not-put-right", text: nil)) == .refused(.notResolved))
  }

  @Test("a colleague's case is the colleague's to work on")
  func held() throws {
    var script = try CaseScript()
    script.play(.claim)
    let end = SampleDesk.morning + .hours(4)
    let refused: [CaseCommand] = [
      .claim, .release(text: nil), .takeOver(reason: "x"), .handOver(to: "lee", text: "x"), .uphold,
      .apologise, .promiseRefund(1), .withdraw(1, text: "x"), .waitForCustomer, .resolve, .noAnswer, .close,
      .void(reason: "mistake: x"), .classify(Classification()),
      .correct(details: EventSamples.details, received: nil, isRead: false),
    ]
    for command in refused {
      #expect(
        script.decide(command, by: SampleDesk.lee) == .refused(.heldBy("wang", mayTakeOverFrom: end)),
        "\(command)")
    }
    for command in [.note(text: "x"), .word(), .addPoint(text: "x"), .link(CaseNumber(7))] as [CaseCommand] {
      guard case .commit = script.decide(command, by: SampleDesk.lee) else {
        Issue.record("\(command) was refused")
        continue
      }
    }
  }

  @Test("exactly one of two who claim gets the case, and claiming it again is done already")
  func claiming() throws {
    var script = try CaseScript()
    #expect(script.give(.claim) == .commit([.claimed(CaseClaimed())]))
    #expect(script.give(.claim) == .already)
    let refusal = Refusal.heldBy("wang", mayTakeOverFrom: SampleDesk.morning + .hours(4))
    #expect(script.give(.claim, by: SampleDesk.lee) == .refused(refusal))
    #expect(script.state.claim?.holder == "wang")
    #expect(script.state.revision == 2)
  }

  @Test("a case is taken over after the lease, which every act of the holder prolongs")
  func takingOver() throws {
    var script = try CaseScript()
    #expect(script.decide(.takeOver(reason: "x")) == .refused(.notHeld))
    script.play(.claim)
    #expect(script.decide(.takeOver(reason: "x")) == .refused(.heldByYourself))
    script.play(after: .hours(3), .note(text: "still on it"))
    let end = SampleDesk.morning + .hours(7)
    script.now = end - .milliseconds(1)
    #expect(
      script.decide(.takeOver(reason: "ill"), by: SampleDesk.lee)
        == .refused(.heldBy("wang", mayTakeOverFrom: end)))
    #expect(script.decide(.takeOver(reason: " "), by: SampleDesk.chen) == .refused(.textMissing))
    #expect(
      script.decide(.takeOver(reason: "ill"), by: SampleDesk.chen)
        == .commit([.takenOver(CaseTakenOver(from: "wang", reason: "ill"))]))
    script.now = end
    script.play(.takeOver(reason: "ill"), by: SampleDesk.lee)
    #expect(script.state.claim?.holder == "lee")
  }

  @Test("a case is handed over and released by its holder, or released by one who leads")
  func handingOver() throws {
    var script = try CaseScript()
    #expect(script.decide(.release(text: nil)) == .refused(.notHeld))
    #expect(script.decide(.handOver(to: "lee", text: "")) == .refused(.textMissing))
    #expect(script.decide(.handOver(to: " ", text: "x")) == .refused(.textMissing))
    script.play(.handOver(to: "lee", text: "knows the hotel"))
    #expect(script.state.claim?.holder == "lee")
    #expect(script.decide(.handOver(to: "lee", text: "x"), by: SampleDesk.lee) == .already)
    guard case .refused(.heldBy("lee", _)) = script.decide(.release(text: nil)) else {
      Issue.record("another agent may not release it")
      return
    }
    script.play(.release(text: " "), by: SampleDesk.chen)
    #expect(script.state.claim == nil)
  }

  @Test("a case with events of a newer version is read-only, notes excepted")
  func unknownEvents() throws {
    var script = try CaseScript()
    script.append([.unknown(type: "case.teleported")])
    let refusal = Decision.refused(.unknownEvents(["case.teleported"]))
    for command in [.claim, .uphold, .apologise, .word(), .link(CaseNumber(7)), .void(reason: "mistake: x")]
      as [CaseCommand]
    {
      #expect(script.decide(command) == refusal, "\(command)")
    }
    script.play(.note(text: "cannot read it"))
  }

  @Test("a case whose record is of a newer version is there, and read-only")
  func unknownRecord() throws {
    let commit = CaseCommit(
      seq: 5, at: SampleDesk.morning, actor: SampleDesk.wang, number: CaseNumber(9),
      events: [.unknown(type: "case.recorded")])
    var folded: CaseState?
    CaseState.fold(&folded, commit, terms: SampleDesk.terms)
    let state = try #require(folded)
    #expect(state.revision == 1)
    #expect(state.received == SampleDesk.morning)
    #expect(
      state.decide(.claim, SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning))
        == .refused(.unknownEvents(["case.recorded"])))
  }

  @Test("a line before the record counts for nothing")
  func lineBeforeRecord() {
    var folded: CaseState?
    let commit = CaseCommit(
      seq: 5, at: SampleDesk.morning, actor: SampleDesk.wang, number: CaseNumber(9),
      events: [.claimed(CaseClaimed())])
    CaseState.fold(&folded, commit, terms: SampleDesk.terms)
    #expect(folded == nil)
  }

  @Test("texts that must say something")
  func texts() throws {
    var script = try CaseScript()
    let blank: [CaseCommand] = [
      .note(text: " \n"), .addPoint(text: ""), .void(reason: "\t"),
      .contact(.init(channel: .phone, reached: true, text: " ")),
      .wait(.customer, party: nil, due: nil, text: ""), .wait(.others, party: " ", due: nil, text: "x"),
      .wait(.others, party: nil, due: nil, text: "x"),
    ]
    for command in blank { #expect(script.decide(command) == .refused(.textMissing), "\(command)") }
    script.play(.promiseRefund(100))
    #expect(script.decide(.withdraw(1, text: "")) == .refused(.textMissing))
    #expect(script.decide(.withdraw(2, text: "x")) == .refused(.noSuchPromise(2)))
  }

  @Test("times lie where they can")
  func times() throws {
    var script = try CaseScript()
    script.now = soon
    #expect(script.decide(.word(nextBy: soon)) == .refused(.notInFuture(soon)))
    #expect(script.decide(.promiseRefund(1, due: soon)) == .refused(.notInFuture(soon)))
    #expect(
      script.decide(.wait(.others, party: "housekeeping", due: soon, text: "x"))
        == .refused(.notInFuture(soon)))
    let later = soon + .milliseconds(1)
    #expect(
      script.decide(.correct(details: CaseDetails(), received: later, isRead: false))
        == .refused(.notInPast(later)))
    #expect(script.decide(.answered(text: "x")) == .refused(.notWaiting))
  }

  @Test("reasons and actions come from the policy")
  func policyWords() throws {
    var script = try CaseScript()
    #expect(
      script.decide(.judge(.upheld, reason: "mood", point: nil, text: nil))
        == .refused(.unknownReason("mood", .judgement, known: ["confirmed", "no-failure"])))
    #expect(
      script.decide(.judge(.upheld, reason: "confirmed", point: 1, text: nil)) == .refused(.noSuchPoint(1)))
    #expect(
      script.decide(.judge(.upheld, reason: "confirmed", point: 0, text: nil)) == .refused(.noSuchPoint(0)))
    var change = Classification()
    change.criticalReason = "mood"
    #expect(
      script.decide(.classify(change))
        == .refused(.unknownReason("mood", .critical, known: ["injury"])))
    #expect(
      script.decide(.propose([.init(code: "refund")]))
        == .refused(.unknownAction("refund", similar: ["partial-refund"])))
    #expect(
      script.decide(.carryOut([.init(code: "dance")], text: nil))
        == .refused(.unknownAction("dance", similar: [])))
    #expect(script.decide(.carryOut([], text: nil)) == .refused(.noAction))
    #expect(script.decide(.propose([])) == .refused(.noAction))
    script.play(.uphold, .apologise, .word(), .resolve)
    #expect(
      script.decide(.reopen(reason: "mood", text: nil))
        == .refused(.unknownReason("mood", .reopen, known: ["not-put-right"])))
  }

  @Test("sums fit their action and the desk")
  func sums() throws {
    let script = try CaseScript()
    let dollars = Money(minorUnits: 100, currency: try #require(Currency(code: "USD")))
    func carryOut(_ code: String, _ amount: Money?) -> Decision {
      script.decide(.carryOut([.init(code: code, amount: amount)], text: nil))
    }
    #expect(carryOut("partial-refund", nil) == .refused(.amountMissing(code: "partial-refund")))
    #expect(carryOut("apology", SampleDesk.fen(1)) == .refused(.amountNotAllowed(code: "apology")))
    #expect(carryOut("voucher", SampleDesk.fen(0)) == .refused(.amountNotPositive(code: "voucher")))
    #expect(carryOut("voucher", SampleDesk.fen(-1)) == .refused(.amountNotPositive(code: "voucher")))
    #expect(carryOut("voucher", dollars) == .refused(.foreignCurrency(dollars.currency)))
    var change = Classification()
    change.assessed = SampleDesk.fen(-1)
    #expect(script.decide(.classify(change)) == .refused(.amountNotPositive(code: "assessed")))
    change.assessed = dollars
    #expect(script.decide(.classify(change)) == .refused(.foreignCurrency(dollars.currency)))
    var details = CaseDetails()
    details.price = dollars
    #expect(
      script.decide(.correct(details: details, received: nil, isRead: false))
        == .refused(.foreignCurrency(dollars.currency)))
    details.price = SampleDesk.fen(-1)
    #expect(
      script.decide(.correct(details: details, received: nil, isRead: false))
        == .refused(.amountNotPositive(code: "price")))
  }

  @Test("what changes nothing is refused when empty and done when it is so already")
  func nothingToChange() throws {
    var script = try CaseScript()
    let empty = CaseCommand.correct(details: CaseDetails(), received: nil, isRead: false)
    #expect(script.decide(empty) == .refused(.nothingToChange))
    #expect(
      script.decide(.correct(details: CaseDetails(), received: nil, isRead: true))
        == .refused(.nothingToChange))
    #expect(script.decide(.classify(Classification())) == .refused(.nothingToChange))
    let correct = CaseCommand.correct(
      details: EventSamples.details, received: SampleDesk.morning - .hours(1), isRead: false)
    script.play(correct)
    #expect(script.give(correct) == .already)
    var change = Classification()
    change.flags = [.vulnerable]
    script.play(.classify(change))
    #expect(script.give(.classify(change)) == .already)
    script.play(.link(CaseNumber(7)))
    #expect(script.give(.link(CaseNumber(7))) == .already)
    #expect(script.give(.link(script.state.number)) == .refused(.linkToItself))
  }

  @Test("a complaint by hand says something, in the desk's currency, and was received")
  func recording() throws {
    let facts = SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning)
    var record = CaseRecorded(received: SampleDesk.morning, details: CaseDetails())
    #expect(RecordComplaint.decide(record, knownContentHash: nil, facts) == .refused(.textMissing))
    record.details.words = "the room was loud"
    #expect(RecordComplaint.decide(record, knownContentHash: nil, facts) == .record(record, nil))
    record.received = SampleDesk.morning + .milliseconds(1)
    #expect(
      RecordComplaint.decide(record, knownContentHash: nil, facts) == .refused(.notInPast(record.received)))
    record.received = SampleDesk.morning
    record.details.claimed = SampleDesk.fen(-1)
    #expect(
      RecordComplaint.decide(record, knownContentHash: nil, facts)
        == .refused(.amountNotPositive(code: "claimed")))
  }

  @Test("what is known from the start follows the rules of classifying, in the same line")
  func recordingWithFacts() throws {
    let facts = SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning)
    var record = CaseRecorded(received: SampleDesk.morning, details: CaseDetails())
    record.details.words = "the child was hurt"
    func decide(_ known: Classification) -> RecordComplaint.Outcome {
      RecordComplaint.decide(record, knowing: known, knownContentHash: nil, facts)
    }
    var known = Classification()
    known.criticalReason = try #require(facts.policy.reasons[.critical]?.first?.code)
    var critical = known
    critical.severity = .critical
    #expect(decide(known) == .record(record, CaseClassified(change: critical)))
    known.severity = .ordinary
    #expect(decide(known) == .refused(.contradicting(.criticalReason, .severity)))
    known = Classification()
    known.criticalReason = "mood"
    guard case .refused(.unknownReason("mood", .critical, _)) = decide(known) else {
      Issue.record("a reason of nobody's list")
      return
    }
    known = Classification()
    known.clearedFlags = [.vulnerable]
    #expect(decide(known) == .record(record, nil), "what says nothing of a new case stands nowhere")
  }

  @Test("the same record is a duplicate, with other content a change")
  func intake() throws {
    let facts = SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning)
    let origin = CaseOrigin(source: "letters", identity: "7", contentHash: "new", importID: "i2")
    let record = CaseRecorded(received: SampleDesk.morning, details: EventSamples.details, origin: origin)
    #expect(RecordComplaint.decide(record, knownContentHash: nil, facts) == .record(record, nil))
    #expect(RecordComplaint.decide(record, knownContentHash: "new", facts) == .duplicate)
    let change = CaseDetailsChanged(
      details: record.details, received: record.received, contentHash: "new", importID: "i2")
    #expect(RecordComplaint.decide(record, knownContentHash: "old", facts) == .change(change))
    var script = try CaseScript { $0.origin = origin }
    script.append([.changed(CaseDetailsChanged(details: CaseDetails(), contentHash: "newer", importID: "i3"))]
    )
    #expect(script.state.contentHash == "newer")
    #expect(script.state.origin == origin)
  }

  @Test("a record that comes again settled closes a case that nobody touched, and no other")
  func settledLater() throws {
    let settlement = Settlement(outcome: "Closed with explanation", closedAt: SampleDesk.morning, paid: nil)
    let change = CaseEvent.changed(
      CaseDetailsChanged(
        details: CaseDetails(), received: SampleDesk.morning - .days(3), settlement: settlement,
        contentHash: "n",
        importID: "i"))
    var untouched = try CaseScript()
    untouched.append([change])
    #expect(untouched.state.status == .closed)
    #expect(untouched.state.received == SampleDesk.morning - .days(3))
    #expect(untouched.state.clocks.isEmpty)
    var held = try CaseScript()
    held.append([.claimed(CaseClaimed())])
    held.append([change])
    #expect(held.state.status == .open)
  }

  @Test("the same without an amount is promised once, unless two are meant")
  func secondPromiseWithoutAmount() throws {
    let facts = SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning)
    var explanation = ActionRequest(code: "explain")
    var script = try CaseScript()
    #expect(
      script.state.decide(.propose([explanation, explanation]), facts)
        == .refused(.alreadyPromised(1, code: "explain")))
    script.play(.propose([explanation]))
    #expect(
      script.state.decide(.propose([explanation]), facts) == .refused(.alreadyPromised(1, code: "explain")))
    explanation.isRepeat = true
    script.play(.propose([explanation]), .carryOut([.init(code: "explain")], text: nil))
    #expect(script.state.actions.map(\.isOutstanding) == [false, true])
    script.play(.carryOut([.init(code: "explain")], text: nil), .propose([.init(code: "explain")]))
    #expect(script.state.actions.count == 3, "what was done can be promised anew")
  }

  @Test("what was paid before a case came in settled counts like what was paid on it")
  func voidingWhatWasPaidElsewhere() throws {
    let void = CaseCommand.void(reason: "mistake: x")
    let paid = try CaseScript {
      $0.settlement = Settlement(outcome: nil, closedAt: nil, paid: SampleDesk.fen(24_000))
    }
    #expect(paid.decide(void) == .refused(.paid(SampleDesk.fen(24_000), needs: .supervisor)))
    let nothing = try CaseScript {
      $0.settlement = Settlement(outcome: nil, closedAt: nil, paid: SampleDesk.fen(0))
    }
    guard case .commit = nothing.decide(void) else {
      Issue.record("nothing was paid")
      return
    }
  }

  @Test("a case on which money was paid is voided by whoever leads others")
  func voidingAfterPaying() throws {
    var script = try CaseScript()
    let void = CaseCommand.void(reason: "mistake: x")
    script.play(.apologise)
    guard case .commit = script.decide(void) else {
      Issue.record("nothing was paid")
      return
    }
    script.play(.refund(24_000))
    let refusal = Refusal.paid(SampleDesk.fen(24_000), needs: .supervisor)
    let facts = SampleDesk.facts(SampleDesk.wang, at: script.now)
    #expect(script.state.decide(void, facts) == .refused(refusal))
    #expect(script.state.standing(against: void, facts) == refusal)
    guard case .commit = script.state.decide(void, SampleDesk.facts(SampleDesk.chen, at: script.now)) else {
      Issue.record("a supervisor may")
      return
    }
  }

  @Test("the same sum is promised once, and not after it was paid")
  func secondPromise() throws {
    let refund = ActionRequest(
      code: "partial-refund", amount: SampleDesk.fen(24_000))
    let facts = SampleDesk.facts(SampleDesk.wang, at: SampleDesk.morning)
    var script = try CaseScript()
    #expect(
      script.state.decide(.propose([refund, refund]), facts)
        == .refused(.alreadyPromised(1, code: "partial-refund")))
    let due = SampleDesk.morning + .days(3)
    script.append([
      .proposed(
        PackageProposed(promises: [.init(code: refund.code, amount: refund.amount, owner: "wang", due: due)]))
    ])
    #expect(
      script.state.decide(.propose([refund]), facts) == .refused(.alreadyPromised(1, code: "partial-refund")))
    script.append([.carriedOut(ActionCarriedOut(action: 1, code: refund.code, amount: refund.amount))])
    guard case .refused(.alreadyCarriedOut) = script.state.decide(.propose([refund]), facts) else {
      Issue.record("a sum that was paid may not be promised again")
      return
    }
    var repeated = refund
    repeated.isRepeat = true
    guard case .commit = script.state.decide(.propose([repeated]), facts) else {
      Issue.record("a repeat that is meant is allowed")
      return
    }
  }
}
