import RecoveryDomain
import Testing

/// Service guarantees: paid at once, once per occurrence (domain §6).
@Suite struct GuaranteeTests {
  private static func text(_ words: String) -> LocalizedText { PlaybookSamples.text(words) }

  private static let policy: Policy = {
    var policy = SampleDesk.policy
    policy.guarantees = [
      ServiceGuarantee(
        code: "on-time", name: text("on time"), promise: text("ready at three"), trigger: text("after 15:00"),
        payout: .fixed(SampleDesk.fen(5_000)), action: "voucher",
        exclusions: [.init(code: "late-booking", text: text("booked after noon"))],
        evidence: [.init(code: "ready-at", text: text("when it was ready"))]),
      ServiceGuarantee(
        code: "satisfied", name: text("satisfied"), promise: text("or your money back"),
        trigger: text("says so"),
        payout: .shareOfPrice(0.333), action: "partial-refund", scope: .overall, subject: .outcome),
    ]
    return policy
  }()

  private func decide(
    _ claim: GuaranteeClaim, on script: CaseScript, elsewhere: [GuaranteeUse] = [],
    by actor: Actor = SampleDesk.wang
  ) -> Decision {
    var facts = DecisionFacts(actor: actor, now: script.now, policy: Self.policy, currency: SampleDesk.yuan)
    facts.guaranteeUses = elsewhere
    return script.state.decide(.invokeGuarantee(claim), facts)
  }

  private let onTime = GuaranteeClaim(guarantee: "on-time", evidence: ["ready-at": "16:10"])

  @Test func anInvocationPaysAtOnceAndGivesItsHeadStart() throws {
    var script = try CaseScript { $0.details.order = "B-77" }
    guard case .commit(let events) = decide(onTime, on: script) else {
      Issue.record("not paid")
      return
    }
    script.append(events)
    let action = try #require(script.state.actions.first)
    #expect(action.code == "voucher" && action.amount == SampleDesk.fen(5_000) && action.isCarriedOut)
    #expect(script.state.guaranteeUses.map(\.occurrence) == ["B-77"])
    #expect(script.state.queueReason.headStarts.map(\.reason) == [.guarantee])
    #expect(script.state.isRemedied)
  }

  @Test func oneOccurrenceIsPaidOnceOnThisCaseAndOnAnyOther() throws {
    var script = try CaseScript { $0.details.order = "B-77" }
    guard case .commit(let events) = decide(onTime, on: script) else {
      Issue.record("not paid")
      return
    }
    script.append(events)
    let first = try #require(script.state.guaranteeUses.first)
    #expect(decide(onTime, on: script) == .refused(.guaranteeUsed(first)))
    var again = onTime
    again.occurrence = " b-77 "
    #expect(decide(again, on: script) == .refused(.guaranteeUsed(first)), "the same, written otherwise")
    again.occurrence = "B-78"
    guard case .commit = decide(again, on: script) else {
      Issue.record("another occurrence is another payout")
      return
    }
    let other = try CaseScript(number: 43) { $0.details.order = "B-77" }
    #expect(decide(onTime, on: other, elsewhere: [first]) == .refused(.guaranteeUsed(first)))
  }

  @Test func withoutAnOrderTheCaseIsTheOccurrence() throws {
    let script = try CaseScript()
    guard case .commit(let events) = decide(onTime, on: script),
      case .guaranteeInvoked(let invoked)? = events.first
    else {
      Issue.record("not paid")
      return
    }
    #expect(invoked.occurrence == "C-000042")
  }

  @Test func whatIsMissingOrExcludedIsNamed() throws {
    let script = try CaseScript()
    var claim = onTime
    claim.exclusion = "late-booking"
    #expect(decide(claim, on: script) == .refused(.guaranteeExcluded("on-time", exclusion: "late-booking")))
    claim.exclusion = "weather"
    #expect(
      decide(claim, on: script)
        == .refused(.unknownExclusion("weather", of: "on-time", known: ["late-booking"])))
    #expect(
      decide(GuaranteeClaim(guarantee: "on-time", evidence: ["ready-at": " "]), on: script)
        == .refused(.evidenceMissing("ready-at", of: "on-time")))
    claim = onTime
    claim.evidence["mood"] = "bad"
    #expect(
      decide(claim, on: script)
        == .refused(.unknownEvidence("mood", of: "on-time", known: ["ready-at"])))
    #expect(
      decide(GuaranteeClaim(guarantee: "late"), on: script)
        == .refused(.unknownGuarantee("late", known: ["on-time", "satisfied"])))
    #expect(
      decide(GuaranteeClaim(guarantee: "satisfied"), on: script)
        == .refused(.guaranteeNeedsPrice("satisfied")))
    #expect(decide(onTime, on: script, by: SampleDesk.auditor) == .refused(.notPermitted(.auditor)))
  }

  @Test func aSecondLookCountsEveryInvocationWithinTheWindow() throws {
    let watch = GuaranteeWatch(count: 3, window: .days(30))
    var script = try CaseScript { $0.details.order = "B-77" }
    guard case .commit(let events) = decide(onTime, on: script) else {
      Issue.record("not paid")
      return
    }
    script.append(events)
    let now = script.now
    #expect(watch.secondLook(script.state, others: [now], now: now) == nil)
    #expect(watch.secondLook(script.state, others: [now, now - .days(30)], now: now) == 3)
    #expect(watch.secondLook(script.state, others: [now, now - .days(31)], now: now) == nil)
    let other = try CaseScript(number: 43)
    #expect(watch.secondLook(other.state, others: [now, now, now], now: now) == 3, "as all their cases say")
  }

  @Test func aPartOfThePriceIsRoundedUp() throws {
    let script = try CaseScript { $0.details.price = SampleDesk.fen(100) }
    guard case .commit(let events) = decide(GuaranteeClaim(guarantee: "satisfied"), on: script),
      case .guaranteeInvoked(let invoked)? = events.first
    else {
      Issue.record("not paid")
      return
    }
    #expect(invoked.amount == SampleDesk.fen(34))
  }
}
