import RecoveryDomain
import Testing

@Suite("Random histories")
struct RandomHistoryTests {
  private static let actors = [SampleDesk.wang, SampleDesk.lee, SampleDesk.chen, SampleDesk.auditor]

  /// A command with random parts; about as often as not it makes sense.
  private func command(_ script: CaseScript, _ random: inout SeededGenerator) -> CaseCommand {
    let text = random.oneIn(6) ? " " : "text"
    let due = random.oneIn(3) ? nil : script.now + .minutes(Int.random(in: -30...600, using: &random))
    let action = Int.random(in: -1...6, using: &random)
    switch Int.random(in: 0..<29, using: &random) {
    case 0: return .claim
    case 1: return .release(text: text)
    case 2: return .handOver(to: random.pick(["wang", "lee"]) ?? "", text: text)
    case 3: return .takeOver(reason: text)
    case 4: return .note(text: text)
    case 5, 6: return .contact(contact(due, &random))
    case 7: return .propose(requests(due, &random))
    case 8, 9: return .carryOut(requests(due, &random), text: text)
    case 10: return .withdraw(action, text: text)
    case 11: return .waitForCustomer
    case 12: return .wait(.others, party: text, due: due, text: "text")
    case 13: return .answered(text: text)
    case 14: return .resolve
    case 15: return .rate(Rating(answers: [.overall: action]))
    case 16, 17: return .close
    case 18: return .reopen(reason: random.oneIn(3) ? "mood" : "not-put-right", text: nil)
    case 19: return random.oneIn(12) ? .void(reason: "mistake: \(text)") : .claim
    case 20: return .link(CaseNumber(Int64(action)))
    case 21: return .addPoint(text: text)
    case 22, 23:
      let judgement = random.pick(Judgement.allCases) ?? .upheld
      return .judge(judgement, reason: "confirmed", point: random.oneIn(2) ? nil : action, text: nil)
    case 24: return .classify(classification(&random))
    case 26: return .noteEvidence(text: text)
    case 27: return .prevent(text: text, owner: random.oneIn(2) ? nil : text, due: due)
    case 28: return .retain(until: due, isHeld: random.oneIn(2), text: text)
    default:
      var details = CaseDetails()
      details.externalDue = due
      details.claimed = SampleDesk.fen(Int64(action) * 100)
      return .correct(details: details, received: due, isRead: random.oneIn(2))
    }
  }

  /// The command that does the first thing that is owed, so that histories get to their end.
  private func helpful(_ script: CaseScript) -> CaseCommand {
    if script.state.closedAt != nil { return .reopen(reason: "not-put-right", text: nil) }
    switch script.state.owedToClose(SampleDesk.policy.closing).first {
    case .makeSafe: return .apologise
    case .point(let point, _):
      return .judge(.upheld, reason: "confirmed", point: point, text: nil, answer: "yes")
    case .reading: return .correct(details: CaseDetails(), received: nil, isRead: true)
    case .judgement: return .uphold
    case .action: return .apologise
    case .outstanding(let action, _): return .withdraw(action, text: "declined")
    case .explanation, .customerTold: return .word()
    case .rating: return .noAnswer
    case .fact:
      var facts = Classification()
      facts.kind = .process
      facts.cause = .service
      return .classify(facts)
    case nil: return .close
    }
  }

  private func contact(_ due: Timestamp?, _ random: inout SeededGenerator) -> CustomerContacted {
    let channel = random.pick([Channel.phone, .email]) ?? .phone
    return CustomerContacted(channel: channel, reached: random.oneIn(2), nextWordBy: due, text: "text")
  }

  private func requests(_ due: Timestamp?, _ random: inout SeededGenerator) -> [ActionRequest] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      ActionRequest(
        code: random.pick(["apology", "voucher", "partial-refund", "partial-refund", "dance"]) ?? "",
        amount: random.pick([nil, SampleDesk.fen(100), SampleDesk.fen(100), SampleDesk.fen(200)]) ?? nil,
        due: due, isRepeat: random.oneIn(8))
    }
  }

  private func classification(_ random: inout SeededGenerator) -> Classification {
    var change = Classification()
    change.severity = random.pick(Severity.allCases)
    change.kind = random.oneIn(2) ? .outcome : nil
    change.cause = random.oneIn(2) ? .service : nil
    change.flags = Set(CaseFlag.allCases.filter { _ in random.oneIn(4) })
    change.clearedFlags = Set(CaseFlag.allCases.filter { _ in random.oneIn(4) })
    change.failureClass = random.oneIn(2) ? .slow : nil
    change.expectation.perceived = random.oneIn(3) ? Int.random(in: 0...10, using: &random) : nil
    change.cleared = Set(CaseFact.allCases.filter { _ in random.oneIn(12) })
    change.criticalReason = random.oneIn(5) ? "injury" : nil
    return change
  }

  /// What must hold of every case at any time.
  private func check(_ script: CaseScript, seed: UInt64) {
    let state = script.state
    func hold(_ holds: Bool, _ rule: Comment) {
      if !holds { Issue.record("seed \(seed), line \(script.commits.count): \(rule)") }
    }
    hold(state.revision == script.commits.count, "the revision counts the lines")
    let rule = SampleDesk.policy.closing
    switch state.status {
    case .closed:
      hold(state.settlement != nil || state.owedToClose(rule).isEmpty, "closed: nothing is owed")
      hold(state.claim == nil, "closed: nobody holds it")
    case .resolved:
      hold(state.owedToResolve.isEmpty, "resolved: nothing is owed")
      hold(state.clocks.map(\.kind) == [.followUp], "resolved: the follow-up is due")
    case .waitingCustomer: hold(state.wait?.reason == .customer, "waits for the customer")
    case .waitingOthers: hold(state.wait?.reason == .others && state.wait?.due != nil, "waits for others")
    case .open: hold(state.wait == nil, "open: waits for nobody")
    case .voided: hold(state.voidedAt != nil, "voided")
    case .waitingApproval: hold(false, "nothing waits for approval yet")
    }
    hold(state.status.isOpen != state.clocks.isEmpty, "open cases have clocks, others none")
    if state.resolvedAt != nil || state.closedAt != nil {
      hold(!state.actions.contains(where: \.isOutstanding), "done: no promise is outstanding")
    }
    if state.step == nil { hold(state.closedAt != nil, "all steps done: closed") }
    hold(state.actions.map(\.id) == Array(1..<state.actions.count + 1), "actions are numbered")
    hold(Set(state.clocks.map(\.kind)).count <= 6, "one clock a kind but for promises")
    let reason = state.queueReason
    hold(reason.headStart <= SampleDesk.terms.headStartCap, "head starts are capped")
    if let leading = reason.leading {
      let due = leading.effectiveDue(headStart: reason.headStart, terms: state.terms)
      hold(reason.position.moment == due, "the place follows from the leading clock")
      hold(leading.pausedSince == nil, "a paused clock does not lead")
    }
    hold(state.pastWaits.allSatisfy { $0.since <= $0.until }, "waits end after they begin")
  }

  @Test("whatever is decided folds, and the case stays consistent", arguments: 0..<8)
  func histories(batch: UInt64) throws {
    var closed = 0
    var reopened = 0
    for seed in batch * 100..<batch * 100 + 40 {
      var random = SeededGenerator(seed: seed)
      var script = try CaseScript { record in
        if random.oneIn(10) { record.settlement = Settlement(outcome: nil, closedAt: nil, paid: nil) }
        if random.oneIn(10) { record.needsReading = .fieldCount }
        if random.oneIn(3) { record.points = ["one", "two"] }
      }
      for _ in 0..<60 {
        if !random.oneIn(4) { script.now = script.now + .minutes(Int.random(in: 0...180, using: &random)) }
        let before = script.state
        let actor = random.pick(Self.actors) ?? SampleDesk.wang
        let command = random.oneIn(3) ? helpful(script) : command(script, &random)
        switch script.give(command, by: actor) {
        case .commit(let events):
          #expect(!events.isEmpty)
          #expect(actor.role.mayWrite)
        case .already, .refused:
          #expect(script.state == before)
        }
        if case .claim = command, let holder = before.claim?.holder {
          #expect(script.state.claim?.holder == holder, "seed \(seed): a claim took it from \(holder)")
        }
        check(script, seed: seed)
      }
      closed += script.commits.count { $0.events.contains(.closed(CaseClosed())) }
      reopened += script.state.reopenedCount
      var folded: CaseState?
      for commit in script.commits { CaseState.fold(&folded, commit, terms: SampleDesk.terms) }
      #expect(folded == script.state, "seed \(seed)")
    }
    #expect(closed > 20, "the histories reach closing")
    #expect(reopened > 20, "the histories reach reopening")
  }

  @Test("without meaning it twice, no sum is carried out twice by the same action but by promise")
  func noDoublePayment() throws {
    for seed in 1000..<1200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var script = try CaseScript()
      for _ in 0..<40 {
        var requests = requests(nil, &random)
        for index in requests.indices { requests[index].isRepeat = false }
        script.give(.carryOut(requests, text: nil))
      }
      let sums = script.state.actions.compactMap { action in action.amount.map { "\(action.code) \($0.text)" }
      }
      #expect(sums.count == Set(sums).count, "seed \(seed)")
    }
  }
}
