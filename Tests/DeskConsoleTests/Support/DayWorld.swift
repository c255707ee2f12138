import RecoveryDomain

@testable import DeskConsole

/// A hotel's policy with playbooks and a guarantee, for a day at its desk.
enum DayWorld {
  private static func text(_ words: String) -> LocalizedText {
    DeskWorld.text(words, words, words)
  }

  private static func action(
    _ code: String, _ name: String, _ coverage: JusticeCoverage, amount: RecoveryAction.AmountRule = .none,
    authority: ActionAuthority = .everybody, when: CaseCondition = .always, due: ClockSpan? = nil
  ) -> RecoveryAction {
    RecoveryAction(
      code: code, name: text(name), serves: amount == .none ? [.putRight] : [.reimburse], coverage: coverage,
      amount: amount, fixedCost: DeskWorld.money(0), costShare: 1, authority: authority, condition: when,
      dueWithin: due)
  }

  private static func when(_ name: String, _ words: String...) -> CaseCondition {
    CaseCondition(terms: ConditionFact.named(name).map { [.init(fact: $0, words: words)] } ?? [])
  }

  private static func playbook(
    _ code: String, _ name: String, _ reason: String, _ when: CaseCondition, _ steps: [String],
    isIndispensable: Bool = false
  ) -> Playbook {
    Playbook(
      code: code, name: text(name), reason: text(reason), when: when,
      steps: steps.map { Playbook.Step(code: $0) }, isIndispensable: isIndispensable)
  }

  static let policy: Policy = {
    var terms = DeskWorld.terms
    terms.facts.makeSafe = ["make-safe"]
    terms.headStarts[.failedRecovery] = .minutes(240)
    terms.headStarts[.guarantee] = .minutes(60)
    var policy = Policy(
      name: "day", terms: terms, roles: ["mei": .supervisor, "chen": .agent], defaultRole: .agent,
      ladder: RoleLadder(parents: ["senior": "agent", "supervisor": "senior", "manager": "supervisor"])
        ?? .flat,
      claimLease: .hours(8), reasons: DeskWorld.policy.reasons, closing: DeskWorld.policy.closing,
      actions: [
        action("make-safe", "确保安全", .init(procedural: 0.5, interactional: 0.4)),
        action("duty-manager", "通知值班经理", .init(procedural: 0.4, interactional: 0.4)),
        action("apologise", "当面道歉", .init(interactional: 0.8)),
        action("explain", "说明原因", .init(procedural: 0.6, interactional: 0.6)),
        action("redo", "更正或重做", .init(distributive: 0.7), when: when("redoable", "yes")),
        action("replace", "更换", .init(distributive: 0.8), due: .days(2)),
        action("choice", "提供两种方案供选择", .init(distributive: 0.5, procedural: 0.4)),
        action(
          "refund", "部分退款", .init(distributive: 0.6), amount: .required,
          authority: .limits(["agent": .upTo(DeskWorld.money(200)), "supervisor": .any])),
        action("follow-up", "电话回访", .init(procedural: 0.3, interactional: 0.5)),
      ])
    policy.enoughJustice = 0.6
    policy.playbooks = [
      playbook(
        "critical", "危急工单", "可能有人受到伤害：先确保安全并通知值班经理。", when("severity", "critical"),
        ["make-safe", "duty-manager"], isIndispensable: true),
      playbook(
        "failed", "补救失败", "我们再次让顾客失望：当面道歉并回访。", when("recovery", "failed"), ["apologise", "follow-up"]),
      playbook("found", "我方发现", "顾客尚不知情：我们先坦诚告知。", when("channel", "foundByUs"), ["explain", "apologise"]),
      playbook("late", "无法重做", "此事无法重做：提供两种方案。", when("redoable", "no", "tooLate"), ["choice", "refund"]),
      playbook(
        "outcome", "结果失误", "顾客没有得到约定的服务：重做或弥补。", when("kind", "outcome", "both"), ["redo", "explain"]),
    ]
    policy.guarantees = [
      ServiceGuarantee(
        code: "on-time", name: text("准时送达"), promise: text("两天内送达。"), trigger: text("两天后仍未送达"),
        payout: .fixed(DeskWorld.money(50)), action: "refund",
        exclusions: [.init(code: "flood", text: text("水灾"))],
        evidence: [.init(code: "delivered", text: text("送达时间"))])
    ]
    return policy
  }()

  /// A complaint of an order.
  static func complaint(
    _ customer: String, _ headline: String, order: String? = nil, channel: Channel = .phone,
    receivedAgo: Duration
  ) -> CaseRecorded {
    var record = DeskWorld.complaint(customer, headline, receivedAgo: receivedAgo)
    record.details.order = order
    record.details.channel = channel
    return record
  }
}
