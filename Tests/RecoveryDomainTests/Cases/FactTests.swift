import RecoveryDomain
import Testing

@Suite("The coded facts of a case")
struct FactTests {
  private func classified(_ change: (inout Classification) -> Void) -> CaseCommand {
    var classification = Classification()
    change(&classification)
    return .classify(classification)
  }

  @Test("superiority and adequacy are computed, and adequacy below nothing is a failure by definition")
  func expectation() {
    let found = Expectation(ideal: 8, adequate: 5, perceived: 3)
    #expect(found.superiority == -5)
    #expect(found.adequacy == -2)
    #expect(found.isFailure == true)
    #expect(Expectation(ideal: 8, adequate: 5, perceived: 5).isFailure == false)
    let half = Expectation(adequate: 5)
    #expect(half.adequacy == nil && half.superiority == nil && half.isFailure == nil)
    #expect(half.taking(Expectation(perceived: 4)) == Expectation(adequate: 5, perceived: 4))
  }

  @Test("answers off the scale are refused", arguments: [0, 10, -1])
  func offScale(level: Int) throws {
    let script = try CaseScript()
    let change = classified { $0.expectation.adequate = level }
    #expect(script.decide(change) == .refused(.offScale(.expectation, 1...9)))
  }

  @Test("what contradicts itself is refused, and nothing of it is lost without a word")
  func contradictions() throws {
    let script = try CaseScript()
    let reason = try #require(SampleDesk.policy.reasons[.critical]?.first?.code)
    let ordinary = classified { ($0.severity, $0.criticalReason) = (.ordinary, reason) }
    #expect(script.decide(ordinary) == .refused(.contradicting(.criticalReason, .severity)))
    let both = classified { ($0.kind, $0.cleared) = (.outcome, [.kind]) }
    #expect(script.decide(both) == .refused(.contradicting(.kind, .kind)))
  }

  @Test("a fact can be made unknown again, and nothing else changes")
  func unknownAgain() throws {
    var script = try CaseScript()
    script.play(
      classified {
        ($0.kind, $0.failureClass, $0.gap, $0.asked) = (.outcome, .slow, .performance, [.apology])
        $0.expectation = Expectation(ideal: 7, adequate: 4, perceived: 6)
      })
    for fact in [CaseFact.kind, .failureClass, .gap, .asked, .expectation] {
      #expect(script.state.classification.knows(fact))
      let before = script.state.classification
      script.play(classified { $0.cleared = [fact] })
      #expect(!script.state.classification.knows(fact))
      var rest = script.state.classification.change(to: before)
      rest.take(before)
      #expect(rest == before, "only \(fact) is different")
    }
    #expect(script.state.classification == Classification())
    #expect(script.decide(classified { $0.cleared = [.kind] }) == .already)
  }

  @Test("a reason of the critical list makes a case critical, an unknown one is refused")
  func criticalReason() throws {
    var script = try CaseScript()
    script.play(classified { $0.criticalReason = "injury" })
    #expect(script.state.classification.severity == .critical)
    script.play(classified { $0.severity = .ordinary })
    #expect(script.state.classification.criticalReason == nil)
    let mood = script.decide(classified { $0.rootCause = "mood" })
    #expect(mood == .refused(.unknownReason("mood", .rootCause, known: [])))
  }

  @Test("analysts add their facts when the work is done; what agents owe stays")
  func analysis() throws {
    var script = try CaseScript()
    script.play(.uphold, .apologise, .word(), .noAnswer, .close)
    #expect(script.decide(classified { $0.kind = .outcome }) == .refused(.closed))
    #expect(script.decide(classified { $0.cleared = [.severity] }) == .refused(.closed))
    script.play(classified { $0.motive = .venting })
    #expect(script.state.classification.motive == .venting)
    #expect(script.state.status == .closed)
  }

  @Test("every class of failure stands in one group, and every group has some")
  func groups() {
    #expect(Set(FailureClass.allCases.map(\.group)) == Set(FailureGroup.allCases))
    #expect(FailureClass.caughtInternally.group == .internalFailure)
    #expect(FailureClass.breakingRules.group == .problemCustomer)
    #expect(ProviderGap.allCases.map(\.number) == [1, 2, 3, 4])
    let shown = CaseFact.owedByAgent + CaseFact.Group.allCases.flatMap { CaseFact.others(in: $0) }
    #expect(shown.count == CaseFact.allCases.count)
    #expect(Set(shown) == Set(CaseFact.allCases))
  }

  @Test("the sample is the policy's share of the cases, the same whoever asks")
  func sample() {
    let rule = AnalysisRule(sampleFacts: [.motive], sampleShare: 0.1)
    let drawn = (1...20_000).filter { rule.samples(CaseNumber(Int64($0))) }
    #expect((1_850...2_150).contains(drawn.count), "\(drawn.count)")
    #expect(drawn == (1...20_000).filter { rule.samples(CaseNumber(Int64($0))) })
    #expect(!(1...1000).contains { AnalysisRule(sampleShare: 0).samples(CaseNumber(Int64($0))) })
    #expect((1...1000).allSatisfy { AnalysisRule(sampleShare: 1).samples(CaseNumber(Int64($0))) })
    let wider = AnalysisRule(sampleShare: 0.2)
    #expect(drawn.allSatisfy { wider.samples(CaseNumber(Int64($0))) }, "a larger share holds the smaller one")
  }

  @Test("a severe case is asked what the policy says, any other only in the sample")
  func asked() throws {
    let rule = AnalysisRule(facts: [.severe: [.gap]], sampleFacts: [.motive], sampleShare: 1)
    var script = try CaseScript()
    #expect(rule.asked(of: script.state)?.facts == [.motive])
    #expect(rule.asked(of: script.state)?.occasion == .sample)
    script.play(classified { $0.severity = .severe })
    #expect(rule.asked(of: script.state)?.facts == [.gap])
    #expect(rule.asked(of: script.state)?.occasion == .severity(.severe))
    #expect(AnalysisRule().asked(of: script.state) == nil)
  }
}
