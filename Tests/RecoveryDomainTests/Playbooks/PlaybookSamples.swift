import RecoveryDomain
import Testing

/// A small policy with playbooks: coverages are round, so that packages can be counted by hand.
enum PlaybookSamples {
  static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, simplifiedChinese: words, traditionalChinese: words)
  }

  static func action(
    _ code: String, _ coverage: JusticeCoverage = .none, amount: RecoveryAction.AmountRule = .none,
    serves: Set<RecoveryPart> = [.putRight], authority: ActionAuthority = .everybody,
    condition: CaseCondition = .always
  ) -> RecoveryAction {
    RecoveryAction(
      code: code, name: text(code), serves: serves, coverage: coverage, amount: amount,
      fixedCost: SampleDesk.fen(0), costShare: 1, authority: authority, condition: condition, dueWithin: nil)
  }

  static func when(_ facts: (String, [String])...) -> CaseCondition {
    CaseCondition(
      terms: facts.compactMap { name, words in
        ConditionFact.named(name).map { CaseCondition.Term(fact: $0, words: words) }
      })
  }

  static func playbook(
    _ code: String, _ when: CaseCondition, _ steps: [Playbook.Step], unless: CaseCondition = .always,
    more: [Playbook.Step] = [], avoids: Set<String> = [],
    isIndispensable: Bool = false
  ) -> Playbook {
    Playbook(
      code: code, name: text(code), reason: text(code), when: when, unless: unless, steps: steps, more: more,
      avoids: avoids, isIndispensable: isIndispensable)
  }

  /// One that always applies.
  static func playbook(
    _ code: String, _ steps: [Playbook.Step], more: [Playbook.Step] = [], isIndispensable: Bool = false
  ) -> Playbook {
    playbook(code, .always, steps, more: more, isIndispensable: isIndispensable)
  }

  static func step(_ code: String, _ amount: Playbook.AmountSource? = nil) -> Playbook.Step {
    Playbook.Step(code: code, amount: amount)
  }

  static func policy(_ playbooks: [Playbook]) -> Policy {
    var policy = Policy(
      name: "playbooks", terms: SampleDesk.terms, roles: ["chen": .supervisor], defaultRole: .agent,
      ladder: RoleLadder(parents: ["senior": "agent", "supervisor": "senior", "manager": "supervisor"])
        ?? .flat,
      claimLease: .hours(4), reasons: SampleDesk.policy.reasons, closing: ClosingRule(facts: [:]),
      actions: [
        action("make-safe", .init(procedural: 0.3)),
        action("apology", .init(interactional: 0.8)), action("explain", .init(procedural: 0.7)),
        action("listen", .init(interactional: 0.7)),
        action("redo", .init(distributive: 0.8), condition: when(("redoable", ["yes"]))),
        action(
          "full-refund", .init(distributive: 0.9), amount: .required, serves: [.reimburse],
          authority: .limits(["agent": .upTo(SampleDesk.fen(20_000)), "manager": .any])),
        action("compensation", .init(distributive: 0.9), amount: .required, serves: [.reimburse]),
        action("gift", .init(interactional: 0.2)),
      ])
    policy.playbooks = playbooks
    policy.enoughJustice = 0.6
    return policy
  }
}
