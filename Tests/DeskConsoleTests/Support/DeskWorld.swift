import CellScreen
import DeskText
import RecoveryDomain

@testable import DeskConsole

/// A small world for tests: a fixed moment, a policy, a way to make cases by their own commands.
enum DeskWorld {
  /// 2026-11-21 09:00 UTC.
  static let now = CivilTime(year: 2026, month: 11, day: 21, hour: 9).timestamp()
  static let yuan = Currency(code: "CNY") ?? { preconditionFailure("CNY is a currency") }()
  static let wang = Actor(name: "wang", uid: 1000, role: .agent)
  static let mei = Actor(name: "mei", uid: 1001, role: .supervisor)

  static func money(_ yuan: Int64) -> Money { Money(minorUnits: yuan * 100, currency: Self.yuan) }

  static func text(_ english: String, _ simplified: String, _ traditional: String) -> LocalizedText {
    LocalizedText(english: english, simplifiedChinese: simplified, traditionalChinese: traditional)
  }

  static let terms = ServiceTerms(
    acknowledge: .hours(1), acknowledgeUrgent: .minutes(15), nextWord: .hours(24), resolve: .hours(72),
    promisedAction: .hours(48), othersAnswer: .hours(24), followUp: .days(7),
    pauses: [.resolve: [.customer], .nextWord: [.customer], .acknowledge: []],
    headStarts: [.severe: .minutes(240), .vulnerable: .minutes(120)], headStartCap: .minutes(480),
    statutoryShare: 0.8, attempts: 3, attemptChannels: 2, facts: FactTerms(makeSafe: ["repair"]))

  private static func action(
    _ code: String, _ name: LocalizedText, _ serves: Set<RecoveryPart>, _ amount: RecoveryAction.AmountRule,
    cost: Int64 = 0, share: Double = 0, draft: MessageDraft? = nil
  ) -> RecoveryAction {
    RecoveryAction(
      code: code, name: name, serves: serves, amount: amount, fixedCost: money(cost), costShare: share,
      dueWithin: nil, draft: draft)
  }

  static let policy = Policy(
    name: "test", terms: terms, roles: ["mei": .supervisor, "chen": .agent], defaultRole: .agent,
    claimLease: .hours(8),
    reasons: [
      .judgement: [
        ReasonCode(code: "promise-broken", text: text("a promise was broken", "违背承诺", "違背承諾")),
        ReasonCode(code: "no-evidence", text: text("nothing bears it out", "缺乏依据", "缺乏依據")),
      ],
      .reopen: [ReasonCode(code: "failed", text: text("the recovery failed", "补救失败", "補救失敗"))],
    ],
    closing: ClosingRule(facts: [.ordinary: [.kind, .severity]]),
    actions: [
      action(
        "apology", text("apologise in person", "当面道歉", "當面道歉"), [.regret], .none,
        draft: MessageDraft(
          text: text("Dear {name}, sorry for {number}.", "{name}您好，{number} 抱歉。", "{name}您好，{number} 抱歉。"),
          admitting: text("Dear {name}, our fault.", "{name}您好，是我们的错。", "{name}您好，是我們的錯。"))),
      action("explain", text("explain what happened", "解释原因", "說明原因"), [.regret], .none),
      action("repair", text("repair", "修理", "修理"), [.putRight], .none, cost: 50),
      action("partial-refund", text("partial refund", "部分退款", "部分退款"), [.reimburse], .required, share: 1),
      action("voucher", text("voucher", "代金券", "抵用券"), [.reimburse], .required, share: 0.6),
      action("assurance", text("assurance that it won't recur", "保证不再发生", "保證不再發生"), [.reform], .none),
    ])

  static func environment(_ language: Language = .english) -> ConsoleEnvironment {
    ConsoleEnvironment(
      phrasebook: Phrasebook(language: language, zone: .utc, currency: yuan), policy: policy,
      deskName: "Harbour Hotel", me: wang, textWidth: .builtIn, symbols: .unicode, themes: ["dark", "light"],
      theme: "dark")
  }

  /// The events of a new complaint.
  static func complaint(
    _ customer: String, _ headline: String, words: String? = nil, contact: String? = nil,
    receivedAgo: Duration = .minutes(30)
  ) -> CaseRecorded {
    var details = CaseDetails()
    details.customer = customer
    details.headline = headline
    details.words = words
    details.contact = contact
    details.channel = .phone
    return CaseRecorded(received: now - receivedAgo, details: details)
  }
}
