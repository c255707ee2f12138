import RecoveryDomain
import Testing

/// What the policy asks to be said with an action, and the bounds of its amount.
@Suite struct ActionNeedTests {
  private func facts(_ needs: Set<RecoveryAction.Need>) -> DecisionFacts {
    let name = LocalizedText(english: "gift", simplifiedChinese: "礼", traditionalChinese: "禮")
    let gift = RecoveryAction(
      code: "gift", name: name, serves: [.reimburse], amount: .optional, leastAmount: SampleDesk.fen(100),
      mostAmount: SampleDesk.fen(300), fixedCost: SampleDesk.fen(0), costShare: 1, needs: needs,
      dueWithin: nil)
    let policy = Policy(
      name: "sample", terms: SampleDesk.terms, roles: [:], defaultRole: .agent, claimLease: .hours(4),
      reasons: [:],
      closing: SampleDesk.policy.closing, actions: [gift])
    return DecisionFacts(
      actor: SampleDesk.wang, now: SampleDesk.morning, policy: policy, currency: SampleDesk.yuan)
  }

  @Test func whatIsMissingIsNamed() throws {
    let state = try CaseScript().state
    let due = SampleDesk.morning + .hours(2)
    let facts = facts([.text, .date, .person])
    func decide(_ command: CaseCommand) -> Decision { state.decide(command, facts) }
    #expect(decide(.propose([.init(code: "gift")])) == .refused(.needMissing(code: "gift", .date)))
    #expect(
      decide(.propose([.init(code: "gift", due: due)])) == .refused(.needMissing(code: "gift", .person)))
    #expect(
      decide(.carryOut([.init(code: "gift")], text: " ")) == .refused(.needMissing(code: "gift", .text)))
    for command in [
      CaseCommand.propose([.init(code: "gift", due: due, owner: "lee")]),
      .carryOut([.init(code: "gift")], text: "a book"),
    ] {
      guard case .commit = decide(command) else {
        Issue.record("\(command)")
        return
      }
    }
  }

  @Test(arguments: [99, 301] as [Int64]) func anAmountOutsideItsBoundsIsRefused(fen: Int64) throws {
    let command = CaseCommand.carryOut([.init(code: "gift", amount: SampleDesk.fen(fen))], text: nil)
    #expect(
      try CaseScript().state.decide(command, facts([]))
        == .refused(.amountOutside(code: "gift", least: SampleDesk.fen(100), most: SampleDesk.fen(300))))
  }
}
