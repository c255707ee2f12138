import DeskText
import RecoveryDomain
import Testing

@Suite("The story of a case")
struct StoryTests {
  static let details: CaseDetails = {
    var details = CaseDetails()
    details.channel = .phone
    details.price = Samples.sum
    details.words = "W-1"
    return details
  }()

  static let classification: Classification = {
    var change = Classification()
    change.kind = .outcome
    change.severity = .critical
    change.criticalReason = "injury"
    change.cause = .organisation
    change.asked = [.apology, .fullRefund]
    change.redoable = .tooLate
    change.assessed = Samples.sum
    change.flags = [.vulnerable]
    change.clearedFlags = [.gonePublic]
    return change
  }()

  static let rating = Rating(answers: [.outcome: 4, .comeAgain: 5])

  static let events: [CaseEvent] =
    [
      .recorded(CaseRecorded(received: Samples.now, details: details)),
      .recorded(
        CaseRecorded(
          received: Samples.now, details: details,
          origin: CaseOrigin(source: "cfpb", identity: "1", contentHash: "h", importID: "i"),
          needsReading: .fieldCount,
          settlement: Settlement(outcome: "S", closedAt: nil, paid: Samples.sum))),
      .changed(CaseDetailsChanged(details: details, contentHash: "h", importID: "i")),
      .corrected(CaseCorrected(details: details, received: Samples.now)),
      .corrected(CaseCorrected(details: CaseDetails(), isRead: true)),
      .corrected(CaseCorrected(details: details, isRead: true)),
      .classified(CaseClassified(change: classification)), .pointAdded(CasePointAdded(text: "P")),
      .judged(CaseJudged(judgement: .upheld, reason: "goods-faulty")),
      .judged(CaseJudged(judgement: .notUpheld, reason: "goods-faulty", point: 2, text: "T")),
      .claimed(CaseClaimed()), .released(CaseReleased(text: "T")),
      .handedOver(CaseHandedOver(to: "li", text: "T")),
      .takenOver(CaseTakenOver(from: "li", reason: "T")), .noted(CaseNoted(text: "T")),
      .proposed(
        PackageProposed(promises: [
          .init(code: "partial-refund", amount: Samples.sum, owner: "wang", due: Samples.now + .hours(2)),
          .init(code: "apology", amount: nil, owner: "li", due: Samples.now + .days(2)),
        ])),
      .guaranteeInvoked(
        GuaranteeInvoked(
          guarantee: "on-time", action: "voucher", amount: Samples.sum, occurrence: "B-77",
          evidence: [.init(code: "ready-at", text: "16:10")])),
      .carriedOut(ActionCarriedOut(action: nil, code: "apology", amount: nil, text: "T")),
      .carriedOut(ActionCarriedOut(action: 1, code: "partial-refund", amount: Samples.sum)),
      .withdrawn(ActionWithdrawn(action: 1, text: "T")),
      .waitStarted(CaseWaitStarted(reason: .customer, text: "T")),
      .waitStarted(CaseWaitStarted(reason: .others, party: "Acme", due: Samples.now + .days(1), text: "T")),
      .answered(CaseAnswered(text: "T")), .resolved(CaseResolved()), .rated(CaseRated(rating: rating)),
      .rated(CaseRated(rating: nil)), .closed(CaseClosed()),
      .reopened(CaseReopened(reason: "again", text: "T")),
      .voided(CaseVoided(reason: "T")), .linked(CaseLinked(other: CaseNumber(51))),
      .extended(DeadlineExtended(code: "cn-banking", step: 1, text: "T")),
      .matched(CaseMatched(customer: CustomerNumber(7))),
      .unmatched(CaseUnmatched(customer: CustomerNumber(7), reason: "T")),
      .careListed(CaseCareListed(behind: [CaseNumber(3)])), .careListed(CaseCareListed(behind: [])),
      .merged(CaseMerged(into: CaseNumber(3), reason: "T")), .absorbed(CaseAbsorbed(other: CaseNumber(3))),
      .unmerged(CaseUnmerged(from: CaseNumber(3), reason: "T")),
      .separated(CaseSeparated(other: CaseNumber(3))),
      .unknown(type: "case.escalated"),
    ]
    + Channel.allCases.flatMap { channel in
      [true, false].map { reached in
        .contacted(
          CustomerContacted(
            channel: channel, reached: reached, nextWordBy: reached ? Samples.now + .hours(2) : nil, text: "T"
          ))
      }
    }

  static let scene = StoryScene(actor: "wang", at: Samples.now, policy: Samples.policy)

  @Test(
    "Every event has a headline in each language, and its text is quoted, not woven in", arguments: events)
  func sound(event: CaseEvent) {
    expectSound("\(event)") { $0.story.phrase(event, in: Self.scene).headline }
    let phrase = Samples.book(.english).story.phrase(event, in: Self.scene)
    #expect(!phrase.headline.contains("W-1") && phrase.quote != "")
  }

  @Test("A contact names the way, the promise and quotes what was said")
  func contact() {
    let event = CaseEvent.contacted(
      CustomerContacted(
        channel: .phone, reached: true, nextWordBy: Samples.now + .hours(20), text: "我们明天给您答复"))
    let phrases = Language.allCases.map { Samples.book($0).story.phrase(event, in: Self.scene) }
    #expect(
      phrases.map(\.headline) == [
        "wang contacted the customer by phone; next word promised by 22 Nov 10:32",
        "wang 通过电话联系了顾客；承诺在 11月22日 10:32 前再回复",
        "wang 以電話聯絡了顧客；承諾於 11月22日 10:32 前再回覆",
      ])
    #expect(phrases.allSatisfy { $0.quote == "我们明天给您答复" && $0.kind == .message })
  }

  @Test("Money is told as money, with the policy's name for the action; a withdrawn promise is named")
  func actions() {
    let book = Samples.book(.traditionalChinese)
    let paid = book.story.phrase(
      .carriedOut(.init(action: 2, code: "partial-refund", amount: Samples.sum)), in: Self.scene)
    #expect(paid == StoryPhrase(headline: "wang 執行了部分退費 ¥240.00（第 2 項承諾）", quote: nil, kind: .money))
    let state = Samples.state(
      received: Samples.now,
      [
        .proposed(
          .init(promises: [.init(code: "apology", amount: nil, owner: "li", due: Samples.now + .days(1))]))
      ])
    let scene = StoryScene(
      actor: "li", at: Samples.now, policy: Samples.policy, actions: state?.actions ?? [])
    let withdrawn = Samples.book(.english).story.phrase(.withdrawn(.init(action: 1, text: "x")), in: scene)
    #expect(withdrawn.headline == "li withdrew promise 1: written apology")
  }

  @Test("What the policy no longer knows is told by its code")
  func forgotten() {
    let phrase = Samples.book(.english).story.phrase(
      .carriedOut(.init(action: nil, code: "old-gift", amount: nil)), in: Self.scene)
    #expect(phrase.headline == "wang carried out old-gift")
  }
}
