import RecoveryDomain
import Testing

@Suite("Deadlines that are put off")
struct DeadlineExtensionTests {
  private static let name = LocalizedText(english: "law", simplifiedChinese: "法", traditionalChinese: "法")

  /// 15 days, extendable to 30, and to 60 with a supervisor's approval (China, banking and insurance).
  private static let rule = DeadlineRule(
    code: "cn-banking", name: name, span: .days(15), isStatutory: true,
    extensions: [DeadlineExtension(span: .days(30)), DeadlineExtension(span: .days(60), by: .supervisor)])

  private func script(_ rule: DeadlineRule = Self.rule) throws -> CaseScript {
    var terms = SampleDesk.terms
    terms.deadlines = [rule]
    return try CaseScript(received: SampleDesk.morning, terms: terms)
  }

  private func extend(_ text: String = "the expert is ill") -> CaseCommand {
    .extendDeadline(code: "cn-banking", text: text)
  }

  @Test("15, 30, 60 days, the last by a supervisor, and no further")
  func steps() throws {
    var script = try script()
    #expect(try script.due(.statutory) == .days(15))
    script.play(extend())
    #expect(try script.due(.statutory) == .days(30))
    #expect(script.decide(extend()) == .refused(.needsRole(.supervisor)))
    let approved = script.give(extend(), by: SampleDesk.chen)
    guard case .commit = approved else { throw Unexpected(decision: approved) }
    #expect(try script.due(.statutory) == .days(60))
    #expect(script.decide(extend(), by: SampleDesk.chen) == .refused(.noExtensionLeft("cn-banking")))
  }

  @Test("never after it has run out, never without a reason, and only what runs")
  func refusals() throws {
    var script = try script()
    #expect(script.decide(extend(" ")) == .refused(.textMissing))
    #expect(
      script.decide(.extendDeadline(code: "x", text: "why"))
        == .refused(.noSuchDeadline("x", known: ["cn-banking"])))
    #expect(script.decide(extend(), by: SampleDesk.auditor) == .refused(.notPermitted(.auditor)))
    script.now = SampleDesk.morning + .days(15) + .seconds(1)
    #expect(
      script.decide(extend()) == .refused(.deadlinePassed("cn-banking", SampleDesk.morning + .days(15))))
  }

  @Test("never to an earlier moment")
  func neverEarlier() throws {
    let rule = DeadlineRule(
      code: "cn-banking", name: Self.name, span: .days(15), extensions: [DeadlineExtension(span: .days(15))])
    let script = try script(rule)
    #expect(
      script.decide(extend()) == .refused(.extensionNotLater("cn-banking", SampleDesk.morning + .days(15))))
  }

  @Test("only cases of the rule's products and kinds have the clock")
  func conditions() throws {
    let rule = DeadlineRule(
      code: "loans", name: Self.name, span: .days(1), products: ["loan"], kinds: [.outcome, .both])
    var script = try script(rule)
    func runs() -> Bool { script.state.clocks.contains { $0.deadline == "loans" } }
    #expect(!runs())
    var details = CaseDetails()
    details.product = "loan"
    script.play(.correct(details: details, received: nil, isRead: false))
    #expect(!runs())
    var change = Classification()
    change.kind = .process
    script.play(.classify(change))
    #expect(!runs())
    change.kind = .both
    script.play(.classify(change))
    #expect(runs())
  }

  /// A decision that should have been a commit.
  private struct Unexpected: Error { let decision: Decision }
}

@Suite("The guard of promises")
struct PromiseGuardTests {
  private static let rule = PromiseGuard(percentile: 80, leastCases: 5, mostCases: 200)

  @Test(
    "a promise that beats four fifths of such cases is told, by the nearest rank",
    arguments: [
      ([1, 2, 3, 4, 5], 3, 4), ([5, 4, 3, 2, 1], 4, nil), ([1, 2, 3, 4], 1, nil), ([], 1, nil),
      ([1, 1, 1, 1, 1, 1, 1, 1, 90, 90], 1, nil), ([1, 1, 1, 1, 1, 1, 1, 9, 90, 90], 8, 9),
    ] as [([Int], Int, Int?)])
  func warns(past: [Int], promised: Int, usual: Int?) {
    let warning = Self.rule.warning(promised: .hours(promised), past: past.map { .hours($0) })
    #expect(warning?.usual == usual.map { .hours($0) })
    if usual != nil { #expect(warning?.cases == past.count) }
  }
}
