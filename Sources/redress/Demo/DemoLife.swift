import RecoveryDomain
import ServiceDesk

/// What happens to one complaint of the demo, step by step, as far as its stage goes.
struct DemoLife {
  /// One step: who does what, and how long after the step before.
  struct Step {
    /// How long after the step before.
    let after: Duration
    /// Who does it.
    let person: String
    /// What is done.
    let command: CaseCommand
  }

  /// How far cases of the demo are, with how many of a hundred are that far.
  private static let stages: [(steps: Int, percent: Int)] = [
    (0, 26), (1, 12), (2, 12), (4, 14), (5, 10), (6, 6), (8, 8), (10, 5), (11, 7),
  ]

  /// The steps of a complaint, drawn from a generator; the same for the same generator.
  static func steps(
    for details: CaseDetails, policy: Policy, people: [String], using random: inout SeededGenerator
  ) -> [Step] {
    let person = people[Int.random(in: 0..<people.count, using: &random)]
    let whole = wholeLife(details, policy, person, &random)
    var ticket = Int.random(in: 0..<100, using: &random)
    for stage in stages {
      if ticket < stage.percent { return Array(whole.prefix(stage.steps)) }
      ticket -= stage.percent
    }
    return whole
  }

  /// How long a complaint has lain since its last step: most within the clock that runs then, some beyond it.
  static func lull(afterSteps count: Int, using random: inout SeededGenerator) -> Duration {
    // Up to the first answer the clock is an hour, and a day from then on.
    let isAnswered = count >= 2
    let isForgotten = Int.random(in: 0..<100, using: &random) < 14
    let minutes =
      isForgotten
      ? Int.random(in: 60...1900, using: &random)
      : Int.random(in: 0...(isAnswered ? 1300 : 40), using: &random)
    return .minutes(minutes)
  }

  private static func wholeLife(
    _ details: CaseDetails, _ policy: Policy, _ person: String, _ random: inout SeededGenerator
  ) -> [Step] {
    func step(_ minutes: ClosedRange<Int>, _ command: CaseCommand) -> Step {
      Step(
        after: .minutes(Int.random(in: minutes, using: &random)), person: person, command: command)
    }
    let channel = details.channel ?? .phone
    let isHarm = details.product == "外卖" || details.product == "長照交通"
    var facts = Classification()
    facts.kind = FailureKind.allCases.randomElement(using: &random)
    facts.severity = isHarm ? .critical : [.ordinary, .ordinary, .severe].randomElement(using: &random)
    facts.criticalReason = isHarm ? policy.reasons[.critical]?.first?.code : nil
    facts.cause = [.organisation, .organisation, .service, .outside].randomElement(using: &random)
    facts.asked =
      [[.explanation, .apology], [.fullRefund], [.makeGood, .beHeard]].randomElement(using: &random) ?? []
    if details.product == "优惠活动" || details.product == "餐廳" { facts.flags = [.gonePublic] }
    let reason = policy.reasons[.judgement]?.first?.code ?? ""
    let amounts = [details.claimed, details.price].compactMap { $0 }
    let remedy =
      amounts.first.map { ActionRequest(code: "partial-refund", amount: $0) }
      ?? ActionRequest(code: "explain")
    let words = DemoWords(isChinese: details.words?.unicodeScalars.contains { $0.value > 0x2E80 } ?? false)
    return [
      step(2...50, .claim),
      step(
        1...20,
        .contact(CustomerContacted(channel: channel.answering, reached: true, text: words.acknowledged))),
      step(5...90, .classify(facts)),
      step(1...60, .note(text: words.note)),
      step(5...240, .judge(.upheld, reason: reason, point: nil, text: words.judged)),
      step(2...40, .propose([ActionRequest(code: "written-apology"), remedy])),
      step(30...900, .carryOut([ActionRequest(code: "written-apology"), remedy], text: words.done)),
      step(
        5...60, .contact(CustomerContacted(channel: channel.answering, reached: true, text: words.told))),
      step(1...10, .resolve),
      step(200...2000, .rate(Rating(answers: [.overall: Int.random(in: 2...5, using: &random)]))),
      step(5...60, .close),
    ]
  }
}

extension Channel {
  /// The channel over which a complaint that came in this way is answered.
  fileprivate var answering: Channel {
    switch self {
    case .counter, .kiosk, .voiceMessage, .foundByUs, .survey, .letter, .other: .phone
    case .phone, .webForm, .email, .chat, .social: self == .webForm ? .email : self
    }
  }
}

/// What the demo's agents write, in the customer's language.
struct DemoWords {
  /// Whether the customer writes Chinese.
  let isChinese: Bool

  /// The first answer.
  var acknowledged: String {
    isChinese ? "已致电致歉，说明我们正在核实，今天内给答复。" : "Called, said sorry, told them we are looking into it today."
  }
  /// A note for colleagues.
  var note: String { isChinese ? "已向现场值班经理核实，情况属实。" : "Checked with the branch: it happened as described." }
  /// The reason in own words.
  var judged: String { isChinese ? "系统记录与顾客描述一致。" : "Our own records agree with the customer." }
  /// What was done.
  var done: String { isChinese ? "已按方案办理。" : "Done as promised." }
  /// The last word.
  var told: String { isChinese ? "已告知处理结果，顾客表示接受。" : "Told the customer what was done; they accept it." }
}
