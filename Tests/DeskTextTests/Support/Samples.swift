import DeskText
import RecoveryDomain

/// Values that the texts are tried on.
enum Samples {
  /// 2026-11-21T06:32:10Z: 14:32 in Shanghai.
  static let now = moment("2026-11-21T06:32:10Z")
  static let yuan = currency("CNY")
  static let sum = Money(minorUnits: 24_000, currency: yuan)
  static let shanghai = DeskZone(identifier: "Asia/Shanghai") { _ in .hours(8) }
  /// Central Europe in 2026: one hour ahead, two from 29 March 01:00 UTC to 25 October 01:00 UTC.
  static let berlin = DeskZone(identifier: "Europe/Berlin") { at in
    (moment("2026-03-29T01:00:00Z")..<moment("2026-10-25T01:00:00Z")).contains(at) ? .hours(2) : .hours(1)
  }

  static func moment(_ text: String) -> Timestamp {
    Timestamp(text: text) ?? Timestamp(millisecondsSince1970: 0)
  }

  static func book(_ language: Language, zone: DeskZone = shanghai, currency: String = "CNY") -> Phrasebook {
    Phrasebook(language: language, zone: zone, currency: Self.currency(currency))
  }

  static func currency(_ code: String) -> Currency { [code].compactMap { Currency(code: $0) }[0] }

  static let terms = ServiceTerms(
    acknowledge: .hours(1), acknowledgeUrgent: .minutes(15), nextWord: .hours(24), resolve: .hours(72),
    promisedAction: .hours(24), othersAnswer: .hours(24), followUp: .days(7),
    pauses: [.resolve: [.customer], .acknowledge: [.customer], .nextWord: [.customer]],
    headStarts: [
      .severe: .minutes(240), .failedRecovery: .minutes(240), .repeatFailure: .minutes(180),
      .vulnerable: .minutes(120), .publicity: .minutes(120), .guarantee: .minutes(60),
    ], headStartCap: .minutes(480), statutoryShare: 0.8, attempts: 3, attemptChannels: 2)

  static let policy = Policy(
    name: "Test", terms: terms, roles: [:], defaultRole: .agent, claimLease: .hours(2),
    reasons: [
      .judgement: [reason("goods-faulty", "the goods were faulty", "商品有缺陷", "商品有瑕疵")],
      .critical: [reason("injury", "injury", "人身伤害", "人身傷害")],
      .reopen: [reason("again", "it failed again", "再次失误", "再次失誤")],
    ], closing: ClosingRule(facts: [:]),
    actions: [
      action("partial-refund", .required, "partial refund", "部分退款", "部分退費"),
      action("apology", .none, "written apology", "书面道歉", "書面致歉"),
    ])

  private static func reason(_ code: String, _ en: String, _ hans: String, _ hant: String) -> ReasonCode {
    ReasonCode(
      code: code, text: LocalizedText(english: en, simplifiedChinese: hans, traditionalChinese: hant))
  }

  private static func action(
    _ code: String, _ amount: RecoveryAction.AmountRule, _ en: String, _ hans: String, _ hant: String
  ) -> RecoveryAction {
    RecoveryAction(
      code: code, name: LocalizedText(english: en, simplifiedChinese: hans, traditionalChinese: hant),
      serves: [.reimburse], amount: amount, fixedCost: Money(minorUnits: 0, currency: yuan), costShare: 1,
      dueWithin: nil)
  }

  /// A case recorded at `received` with what was found and happened since, in one line each.
  static func state(received: Timestamp, details: CaseDetails = CaseDetails(), _ events: [CaseEvent])
    -> CaseState?
  {
    var state: CaseState?
    let actor = Actor(name: "wang", uid: 1000, role: .agent)
    let all = [CaseEvent.recorded(CaseRecorded(received: received, details: details))] + events
    for (index, event) in all.enumerated() {
      let at = received + .seconds(index)
      let commit = CaseCommit(
        seq: Int64(index + 3), at: at, actor: actor, number: CaseNumber(42), events: [event])
      CaseState.fold(&state, commit, terms: terms)
    }
    return state
  }
}
