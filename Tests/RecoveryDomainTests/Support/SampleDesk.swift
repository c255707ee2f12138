import RecoveryDomain
import Testing

/// A desk for tests: who works there, its policy and its times, all with round figures.
enum SampleDesk {
  /// 2026-11-21T09:00:00Z, the morning on which most tests begin.
  static let morning = Timestamp(millisecondsSince1970: 1_795_251_600_000)

  /// An agent.
  static let wang = Actor(name: "wang", uid: 1001, role: .agent)
  /// Another agent.
  static let lee = Actor(name: "lee", uid: 1002, role: .agent)
  /// One who leads the agents.
  static let chen = Actor(name: "chen", uid: 1003, role: .supervisor)
  /// One who only reads.
  static let auditor = Actor(name: "audit", uid: 1004, role: .auditor)

  /// The desk's currency.
  static let yuan: Currency = {
    guard let currency = Currency(code: "CNY") else { preconditionFailure("CNY is three letters") }
    return currency
  }()

  /// So many fen.
  static func fen(_ count: Int64) -> Money { Money(minorUnits: count, currency: yuan) }

  /// The promised times.
  static let terms = ServiceTerms(
    acknowledge: .hours(1), acknowledgeUrgent: .minutes(15), nextWord: .hours(24), resolve: .hours(72),
    promisedAction: .hours(48), othersAnswer: .hours(2), followUp: .days(7),
    pauses: [.resolve: [.customer], .nextWord: [.customer]],
    headStarts: [
      .severe: .minutes(240), .failedRecovery: .minutes(240), .repeatFailure: .minutes(180),
      .vulnerable: .minutes(120), .publicity: .minutes(120), .guarantee: .minutes(60),
    ],
    headStartCap: .minutes(480), statutoryShare: 0.8, attempts: 3, attemptChannels: 2)

  /// The policy.
  static let policy = Policy(
    name: "sample", terms: terms, roles: ["chen": .supervisor], defaultRole: .agent, claimLease: .hours(4),
    reasons: [
      .judgement: [reason("confirmed"), reason("no-failure")], .critical: [reason("injury")],
      .reopen: [reason("not-put-right")], .void: [reason("mistake")],
    ],
    closing: ClosingRule(facts: [.severe: [.kind], .critical: [.kind, .cause]]),
    actions: [
      action("apology", .none), action("written-apology", .none), action("explain", .none),
      action("partial-refund", .required), action("voucher", .optional, dueWithin: .hours(6)),
    ])

  /// A reason whose words are its code.
  private static func reason(_ code: String) -> ReasonCode { ReasonCode(code: code, text: text(code)) }

  /// An action whose name is its code.
  private static func action(
    _ code: String, _ amount: RecoveryAction.AmountRule, dueWithin: ClockSpan? = nil
  ) -> RecoveryAction {
    RecoveryAction(
      code: code, name: text(code), serves: [.putRight], amount: amount, fixedCost: fen(0), costShare: 1,
      dueWithin: dueWithin)
  }

  /// The same words in every language.
  private static func text(_ words: String) -> LocalizedText {
    LocalizedText(english: words, simplifiedChinese: words, traditionalChinese: words)
  }

  /// What a decision rests on.
  static func facts(_ actor: Actor, at now: Timestamp) -> DecisionFacts {
    DecisionFacts(actor: actor, now: now, policy: policy, currency: yuan)
  }
}

/// A moment, from how a journal writes it.
func moment(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Timestamp {
  try #require(Timestamp(text: text), sourceLocation: location)
}
