import RecoveryDomain
import Testing

@Suite struct UndoTests {
  /// What somebody sees of a case that an undoing must bring back; when it happened is another matter.
  private struct Sight: Equatable {
    let holder: String?
    let classification: Classification
    let judgement: Judgement?
    let reason: String?
    let waitsFor: WaitReason?
    let party: String?
    let details: CaseDetails
    let evaluation: CaseState.Evaluation?
    let promises: [String]

    init(_ state: CaseState) {
      holder = state.claim?.holder
      classification = state.classification
      judgement = state.judgement?.judgement
      reason = state.judgement?.reason
      waitsFor = state.wait?.reason
      party = state.wait?.party
      details = state.details
      evaluation = state.evaluation
      promises = state.actions.filter(\.isOutstanding).map {
        "\($0.code) \($0.amount?.minorUnits ?? 0) \($0.owner)"
      }
    }
  }

  private func undo(_ script: CaseScript, by actor: Actor = SampleDesk.wang) -> Undo {
    CaseFile(state: script.state, commits: script.commits).undo(
      by: actor.name, reason: "undone", now: script.now)
  }

  private func classified(_ change: (inout Classification) -> Void) -> CaseCommand {
    var classification = Classification()
    change(&classification)
    return .classify(classification)
  }

  /// Commands to prepare with, and the one to undo.
  private var undoable: [(before: [CaseCommand], command: CaseCommand)] {
    let severe = classified { ($0.kind, $0.severity, $0.flags) = (.outcome, .severe, [.vulnerable]) }
    let ordinary = classified { ($0.severity, $0.clearedFlags) = (.ordinary, [.vulnerable]) }
    let flagged = classified { $0.flags = [.vulnerable] }
    let analysed = classified {
      $0.failureClass = .slow
      $0.expectation = Expectation(ideal: 8, perceived: 3)
      $0.cleared = [.kind]
    }
    var renamed = CaseDetails()
    (renamed.customer, renamed.headline) = ("Lee", "cold room")
    return [
      ([], .claim),
      ([.claim], .release(text: nil)),
      ([severe], ordinary),
      ([], flagged),
      ([], severe),
      ([severe], analysed),
      ([.uphold], .judge(.notUpheld, reason: "confirmed", point: nil, text: nil)),
      ([], .waitForCustomer),
      ([.waitForCustomer], .answered(text: "yes")),
      ([.waitForCustomer], .wait(.others, party: "kitchen", due: nil, text: "who cooked")),
      ([], .promiseRefund(2_400)),
      ([.promiseRefund(2_400)], .withdraw(1, text: "too early")),
      ([], .correct(details: renamed, received: nil, isRead: false)),
      ([.rate(nil)], .rate(nil)),
    ]
  }

  @Test func anUndoingBringsBackWhatStoodBefore() throws {
    for (before, command) in undoable {
      var script = try CaseScript()
      for step in before { script.play(step) }
      let sight = Sight(script.state)
      script.now = script.now + .minutes(1)
      script.play(command)
      guard case .commands(let commands, of: _) = undo(script) else {
        Issue.record("\(command): \(undo(script))")
        continue
      }
      for compensation in commands { script.play(compensation) }
      #expect(Sight(script.state) == sight, "\(command)")
    }
  }

  @Test func undoingTwiceIsDoingAgain() throws {
    var script = try CaseScript()
    script.play(.claim)
    for holder in [nil, "wang"] {
      guard case .commands(let commands, of: _) = undo(script) else {
        Issue.record("\(undo(script))")
        return
      }
      for command in commands { script.play(command) }
      #expect(script.state.claim?.holder == holder)
    }
  }

  @Test func aTakenCaseGoesBackToItsHolder() throws {
    var script = try CaseScript()
    script.play(.claim)
    script.play(.takeOver(reason: "shift"), by: SampleDesk.chen)
    guard case .commands(let commands, of: _) = undo(script, by: SampleDesk.chen) else {
      Issue.record("\(undo(script, by: SampleDesk.chen))")
      return
    }
    for command in commands { script.play(command, by: SampleDesk.chen) }
    #expect(script.state.claim?.holder == "wang")
  }

  @Test func whatCannotBeUndoneSaysWhy() throws {
    let cases: [([CaseCommand], UndoRefusal)] = [
      ([], .recorded), ([.note(text: "x")], .notesStay), ([.word()], .messageSent),
      ([.apologise], .carriedOut), ([.refund(2_400)], .carriedOut), ([.uphold], .nothingBefore),
      ([.noAnswer], .nothingBefore),
      ([.claim, .handOver(to: "chen", text: "yours")], .givenAway(to: "chen")),
      ([.addPoint(text: "the noise")], .stays), ([.link(CaseNumber(7))], .stays),
      ([.void(reason: "mistake: test")], .voided),
      ([.uphold, .apologise, .word(), .resolve], .ended),
    ]
    for (commands, refusal) in cases {
      var script = try CaseScript()
      for command in commands { script.play(command) }
      #expect(undo(script) == .refused(refusal), "\(commands)")
    }
  }

  @Test func whatAColleagueDidSinceIsNotCrossed() throws {
    var script = try CaseScript()
    script.play(.waitForCustomer)
    script.play(.note(text: "I know her"), by: SampleDesk.chen)
    guard case .commands = undo(script) else {
      Issue.record("a note crosses nothing: \(undo(script))")
      return
    }
    script.play(.answered(text: "here"), by: SampleDesk.chen)
    #expect(undo(script) == .refused(.changedSince(by: "chen")))
    #expect(undo(script, by: SampleDesk.lee) == .refused(.nothingOfYours))
  }

  @Test func aPromiseWhoseTimeHasPassedIsNotPromisedAgain() throws {
    var script = try CaseScript()
    script.play(.promiseRefund(2_400, due: script.now + .hours(1)), .withdraw(1, text: "no"))
    script.now = script.now + .hours(2)
    #expect(undo(script) == .refused(.nothingBefore))
  }
}
