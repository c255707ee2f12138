import RecoveryDomain
import Testing

/// What playbooks make of a case (domain §6).
@Suite struct SuggestionTests {
  private typealias Samples = PlaybookSamples

  private func codes(_ package: SuggestedPackage?) -> [String]? { package?.actions.map(\.code) }

  private func script(_ change: (inout Classification) -> Void) throws -> CaseScript {
    var script = try CaseScript { $0.details.price = SampleDesk.fen(68_000) }
    var facts = Classification()
    change(&facts)
    if facts != Classification() { script.append([.classified(CaseClassified(change: facts))]) }
    return script
  }

  @Test func aConditionHoldsByKnownFactsAndForbidsByKnownFactsOnly() throws {
    let condition = Samples.when(("redoable", ["yes"]), ("cause", ["organisation", "service"]))
    let unknown = try script { _ in }.state
    #expect(!condition.holds(for: unknown))
    #expect(condition.misfit(in: unknown) == nil)
    let partly = try script { $0.redoable = .yes }.state
    #expect(!condition.holds(for: partly))
    #expect(condition.holdsPartly(for: partly))
    let wrong = try script {
      $0.redoable = .tooLate
      $0.cause = .service
    }.state
    #expect(condition.misfit(in: wrong)?.fact.name == "redoable")
    #expect(condition.misfit(in: wrong)?.values == ["tooLate"])
    let right = try script {
      $0.redoable = .yes
      $0.cause = .service
    }.state
    #expect(condition.holds(for: right))
    #expect(CaseCondition.always.holds(for: unknown) && CaseCondition.always.misfit(in: wrong) == nil)
  }

  @Test func everyFactHasItsWordsAndIsReadFromACase() throws {
    #expect(Set(ConditionFact.all.map(\.name)).count == ConditionFact.all.count)
    let state = try script {
      $0.kind = .both
      $0.asked = [.apology, .fullRefund]
    }.state
    for fact in ConditionFact.all {
      guard case .words(let words) = fact.vocabulary else { continue }
      let all = CaseCondition(terms: [.init(fact: fact, words: words)])
      let none = CaseCondition(terms: [.init(fact: fact, words: [])])
      // Whatever is known is one of the words, and never one of none.
      #expect(all.misfit(in: state) == nil || fact.name == "flags", "\(fact.name)")
      #expect(!none.holds(for: state), "\(fact.name)")
    }
    #expect(Samples.when(("asked", ["fullRefund"])).holds(for: state))
    #expect(!Samples.when(("asked", ["beHeard"])).holds(for: state))
    #expect(Samples.when(("kind", ["process", "both"])).holds(for: state))
  }

  @Test func playbooksComeTogetherInOrderWithoutDoubles() throws {
    let policy = Samples.policy([
      Samples.playbook("severe", Samples.when(("severity", ["severe"])), [Samples.step("listen")]),
      Samples.playbook(
        "process", Samples.when(("kind", ["process"])),
        [
          Samples.step("apology"), Samples.step("explain"),
        ]),
      Samples.playbook("all", [Samples.step("explain"), Samples.step("apology"), Samples.step("gift")]),
    ])
    let state = try script { $0.kind = .process }.state
    let package = try #require(state.suggestions(policy).package(.matched))
    #expect(codes(package) == ["apology", "explain", "gift"])
    #expect(package.playbooks == ["process", "all"])
    #expect(state.suggestions(policy).withheld.isEmpty)
  }

  @Test func whatCannotBeDoneAgainIsNotSuggestedAndSaysWhy() throws {
    let policy = Samples.policy([
      Samples.playbook("outcome", [Samples.step("redo"), Samples.step("apology")])
    ])
    #expect(try codes(script { _ in }.state.suggestions(policy).package(.matched)) == ["redo", "apology"])
    let late = try script { $0.redoable = .tooLate }.state
    let suggestions = late.suggestions(policy)
    #expect(codes(suggestions.package(.matched)) == ["apology"])
    let withheld = try #require(suggestions.withheld.first)
    #expect(withheld.code == "redo" && withheld.playbook == "outcome")
    guard case .unfit(let misfit) = withheld.reason else {
      Issue.record("\(withheld.reason)")
      return
    }
    #expect(misfit.fact.name == "redoable" && misfit.values == ["tooLate"])
  }

  @Test func amountsComeFromTheCaseOnlyAndOneLossIsMadeUpForOnce() throws {
    let policy = Samples.policy([
      Samples.playbook("asks", [Samples.step("full-refund", .price)]),
      Samples.playbook("loss", [Samples.step("compensation", .loss)]),
    ])
    let state = try script { $0.assessed = SampleDesk.fen(5_000) }.state
    let suggestions = state.suggestions(policy)
    #expect(suggestions.package(.matched)?.actions.map(\.amount) == [SampleDesk.fen(68_000)])
    #expect(suggestions.withheld.map(\.reason) == [.sameMoney(as: "full-refund")])
    // Without a price nothing is guessed: a person fills the amount in.
    let asking = Samples.policy([
      Samples.playbook(
        "asks", Samples.when(("asked", ["fullRefund"])), [Samples.step("full-refund", .price)]),
      Samples.playbook("loss", [Samples.step("compensation", .loss)]),
    ])
    var unpriced = try CaseScript()
    var change = Classification()
    change.assessed = SampleDesk.fen(5_000)
    change.asked = [.fullRefund]
    unpriced.append([.classified(CaseClassified(change: change))])
    let open = unpriced.state.suggestions(asking).package(.matched)?.actions
    #expect(open?.map(\.code) == ["full-refund"] && open?.map(\.amount) == [nil])
    // Where one playbook names the action and another its sum, the sum is not lost.
    let both = Samples.policy([
      Samples.playbook("cannot-redo", [Samples.step("compensation")]),
      Samples.playbook("asks", [Samples.step("compensation", .loss)]),
    ])
    #expect(
      state.suggestions(both).package(.matched)?.actions.map(\.amount) == [SampleDesk.fen(5_000)])
  }

  @Test func noTwoActionsThatMakeUpForOneLossStandInOnePackage() throws {
    // One that a person fills in pays as well: that it comes first and names no sum does not let both in.
    let asked = Samples.playbook(
      "asks", Samples.when(("asked", ["fullRefund"])), [Samples.step("full-refund", .price)])
    let policy = Samples.policy([
      Samples.playbook("late", [Samples.step("compensation")], more: [Samples.step("gift")]), asked,
      Samples.playbook("loss", Samples.when(("severity", ["severe"])), [Samples.step("compensation", .loss)]),
    ])
    let state = try script {
      $0.asked = [.fullRefund]
      $0.assessed = SampleDesk.fen(90_000)
    }.state
    let suggestions = state.suggestions(policy)
    #expect(codes(suggestions.package(.matched)) == ["full-refund"], "what was asked for stays")
    #expect(codes(suggestions.package(.generous)) == ["full-refund", "gift"])
    #expect(
      suggestions.withheld
        == [.init(code: "compensation", playbook: "late", reason: .sameMoney(as: "full-refund"))])
    // Where none of them was asked for the greater sum stays, and a generous package adds to it, not beside it.
    let both = Samples.policy([
      Samples.playbook("price", [Samples.step("full-refund", .price)]),
      Samples.playbook("loss", [Samples.step("compensation", .loss)]),
    ])
    #expect(codes(state.suggestions(both).package(.matched)) == ["compensation"])
    let more = Samples.policy([
      Samples.playbook(
        "price", [Samples.step("full-refund", .price)], more: [Samples.step("compensation", .loss)])
    ])
    #expect(codes(state.suggestions(more).package(.matched)) == ["full-refund"])
    #expect(state.suggestions(more).package(.generous) == nil)
  }

  @Test func theLeastPackageKeepsWhatAPlaybookBeginsWith() throws {
    let policy = Samples.policy([
      Samples.playbook("venting", [Samples.step("listen"), Samples.step("apology"), Samples.step("explain")])
    ])
    let suggestions = try script { $0.kind = .process }.state.suggestions(policy)
    let least = try #require(codes(suggestions.package(.least) ?? suggestions.package(.matched)))
    #expect(least.first == "listen" && least.contains("explain"), "\(least)")
  }

  @Test func whatIsPromisedOrDoneIsNotSuggestedAgainUntilItFailed() throws {
    let policy = Samples.policy([Samples.playbook("all", [Samples.step("apology"), Samples.step("explain")])])
    var script = try script { _ in }
    script.play(.propose([.init(code: "explain")]), .apologise)
    let suggestions = script.state.suggestions(policy)
    #expect(suggestions.packages.isEmpty)
    #expect(Set(suggestions.withheld.map(\.reason)) == [.carriedOut(at: script.now), .promised(1)])
    script.play(.uphold, .carryOut([.init(code: "explain")], text: nil), .word(), .resolve)
    #expect(script.state.suggestions(policy).packages.isEmpty)
    script.play(.reopen(reason: "not-put-right", text: nil))
    #expect(codes(script.state.suggestions(policy).package(.matched)) == ["apology", "explain"])
  }

  @Test func aPlaybookKeepsOutWhatIsOutOfPlace() throws {
    let policy = Samples.policy([
      Samples.playbook("all", [Samples.step("apology"), Samples.step("gift")]),
      Samples.playbook(
        "activist", Samples.when(("flags", ["gonePublic"])), [Samples.step("explain")], avoids: ["gift"]),
    ])
    let suggestions = try script { $0.flags = [.gonePublic] }.state.suggestions(policy)
    #expect(codes(suggestions.package(.matched)) == ["apology", "explain"])
    #expect(suggestions.withheld == [.init(code: "gift", playbook: "all", reason: .avoided(by: "activist"))])
  }

  @Test func theLeastPackageAnswersAllThatIsTouchedWithTheFewest() throws {
    let policy = Samples.policy([
      Samples.playbook("safe", [Samples.step("make-safe")], isIndispensable: true),
      Samples.playbook(
        "all",
        [Samples.step("listen"), Samples.step("apology"), Samples.step("explain"), Samples.step("redo")],
        more: [Samples.step("gift")]),
    ])
    let suggestions = try script { $0.kind = .both }.state.suggestions(policy)
    #expect(suggestions.touched == Set(JusticeCoverage.Dimension.allCases))
    // One of listening (0.7) and apologising (0.8) is enough for 0.6; making safe stays whatever it adds.
    #expect(codes(suggestions.package(.least)) == ["make-safe", "listen", "explain", "redo"])
    #expect(codes(suggestions.package(.matched))?.count == 5)
    #expect(codes(suggestions.package(.generous))?.last == "gift")
    let matched = try #require(suggestions.package(.matched))
    #expect(abs(matched.coverage.interactional - (1 - 0.3 * 0.2)) < 1e-12)
    #expect(abs(matched.coverage.procedural - (1 - 0.7 * 0.3)) < 1e-12)
  }

  @Test func whatACaseDoesNotTouchIsNotAskedFor() throws {
    let policy = Samples.policy([
      Samples.playbook("all", [Samples.step("apology"), Samples.step("explain"), Samples.step("redo")])
    ])
    let process = try script {
      $0.kind = .process
      $0.assessed = SampleDesk.fen(0)
    }.state.suggestions(policy)
    #expect(process.touched == [.procedural, .interactional])
    #expect(codes(process.package(.least)) == ["apology", "explain"])
    let outcome = try script { $0.kind = .outcome }.state.suggestions(policy)
    #expect(outcome.touched == [.procedural, .distributive])
  }

  @Test func aClosedCaseIsSuggestedNothing() throws {
    let policy = Samples.policy([Samples.playbook("all", [Samples.step("apology")])])
    var script = try script { _ in }
    script.play(.void(reason: "mistake"))
    #expect(script.state.suggestions(policy).packages.isEmpty)
  }

  // MARK: What a person may do

  @Test func authorityIsTheRolesAndTheConditionTheCases() throws {
    let policy = Samples.policy([])
    let state = try script { $0.redoable = .no }.state
    let refund = try #require(policy.action("full-refund"))
    func standing(_ fen: Int64?, _ actor: Actor = SampleDesk.wang) -> ActionStanding {
      policy.standing(of: refund, amount: fen.map(SampleDesk.fen), by: actor, on: state)
    }
    #expect(standing(nil) == .allowed(upTo: SampleDesk.fen(20_000)))
    #expect(standing(20_000) == .allowed(upTo: SampleDesk.fen(20_000)))
    #expect(standing(20_001) == .needs(.manager, limit: SampleDesk.fen(20_000)))
    #expect(standing(20_001, Actor(name: "boss", uid: 1, role: .manager)) == .allowed(upTo: nil))
    let redo = try #require(policy.action("redo"))
    guard case .unfit = policy.standing(of: redo, amount: nil, by: SampleDesk.chen, on: state) else {
      Issue.record("a redo of what cannot be redone")
      return
    }
  }

  @Test func theDeskRefusesWhatTheCaseOrTheRoleForbidsAndKeepsPromises() throws {
    let policy = Samples.policy([])
    var script = try script { _ in }
    func decide(_ command: CaseCommand, _ actor: Actor = SampleDesk.wang) -> Decision {
      script.state.decide(
        command, DecisionFacts(actor: actor, now: script.now, policy: policy, currency: SampleDesk.yuan))
    }
    guard case .commit(let promise) = decide(.propose([.init(code: "redo")])) else {
      Issue.record("a redo can be promised while nothing speaks against it")
      return
    }
    let large = ActionRequest(code: "full-refund", amount: SampleDesk.fen(20_001))
    let beyond = Refusal.beyondAuthority(code: "full-refund", needs: .manager, limit: SampleDesk.fen(20_000))
    #expect(decide(.carryOut([large], text: nil)) == .refused(beyond))
    #expect(decide(.propose([large])) == .refused(beyond))
    var change = Classification()
    change.redoable = .no
    script.append([.classified(CaseClassified(change: change))])
    guard
      case .refused(.unfit(code: "redo", let misfit)) = decide(.carryOut([.init(code: "redo")], text: nil))
    else {
      Issue.record("a redo of what cannot be redone")
      return
    }
    #expect(misfit.values == ["no"])
    script.append(promise)
    guard case .commit = decide(.carryOut([.init(code: "redo")], text: nil)) else {
      Issue.record("a promise is kept")
      return
    }
  }
}
