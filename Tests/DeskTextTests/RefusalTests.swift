import DeskText
import RecoveryDomain
import Testing

@Suite("Refusals and what is owed")
struct RefusalTests {
  static let refusals: [Refusal] = [
    .notPermitted(.auditor), .notPermitted(.agent), .voided, .closed, .resolved, .notResolved,
    .heldBy("li", mayTakeOverFrom: Samples.now + .hours(2)),
    .heldBy("li", mayTakeOverFrom: Samples.now - .hours(2)), .notHeld, .heldByYourself,
    .unknownEvents(["case.escalated"]), .owed(owed), .unknownReason("x", .judgement, known: ["goods-faulty"]),
    .unknownAction("refund", similar: ["partial-refund"]), .unknownAction("x", similar: []),
    .amountOutside(code: "partial-refund", least: Money(minorUnits: 100, currency: Samples.yuan), most: nil),
    .needMissing(code: "apology", .text), .needMissing(code: "apology", .date),
    .needMissing(code: "apology", .person),
    .noAction,
    .amountMissing(code: "partial-refund"), .amountNotAllowed(code: "apology"),
    .amountNotPositive(code: "partial-refund"), .amountNotPositive(code: "assessed"),
    .foreignCurrency(Samples.currency("USD")),
    .alreadyCarriedOut(code: "partial-refund", at: Samples.now, by: "li"), .noSuchPromise(3), .noSuchPoint(2),
    .alreadyPromised(1, code: "partial-refund"),
    .unfit(code: "apology", GuaranteeSamples.misfit),
    .beyondAuthority(code: "partial-refund", needs: .supervisor, limit: Samples.sum),
    .beyondAuthority(code: "partial-refund", needs: .manager, limit: nil),
    .beyondAuthority(code: "partial-refund", needs: nil, limit: nil),
    .unknownGuarantee("x", known: []), .unknownGuarantee("x", known: ["on-time"]),
    .guaranteeUsed(GuaranteeSamples.use), .guaranteeExcluded("on-time", exclusion: "late"),
    .unknownExclusion("x", of: "on-time", known: ["late"]), .guaranteeNeedsPrice("on-time"),
    .evidenceMissing("ready-at", of: "on-time"),
    .unknownEvidence("x", of: "on-time", known: ["ready-at"]),
    .textMissing, .contradicting(.criticalReason, .severity), .contradicting(.kind, .kind), .nothingToChange,
    .notInFuture(Samples.now), .notInPast(Samples.now), .notWaiting,
    .linkToItself, .noSuchDeadline("x", known: []), .noSuchDeadline("x", known: ["cn-banking"]),
    .noExtensionLeft("x"), .deadlinePassed("x", Samples.now), .extensionNotLater("x", Samples.now),
    .needsRole(.supervisor),
    .paid(Samples.sum, needs: .supervisor),
    .movedOn(expected: 3, actual: 5), .onceReused("k1"), .noSuchCase(CaseNumber(42)),
    .customer(.noSuchCustomer(CustomerNumber(7))),
    .customer(.notMatched), .customer(.nobodyNamed), .customer(.sameCustomer),
    .customer(.customerMerged(CustomerNumber(7), into: CustomerNumber(8))),
    .customer(.customerNotMerged(CustomerNumber(7))), .customer(.caseMerged(into: CaseNumber(42))),
    .customer(.caseNotMerged), .customer(.sameCase),
  ]
  static let owed: [OwedItem] =
    [
      .reading, .judgement, .action, .explanation, .outstanding(1, code: "partial-refund"), .customerTold,
      .rating,
    ] + CaseFact.allCases.map { .fact($0) }

  @Test("Every refusal is a sentence in each language", arguments: refusals)
  func sound(refusal: Refusal) {
    expectSound("\(refusal)") { $0.refusals.sentence(refusal, policy: Samples.policy, now: Samples.now) }
    for language in Language.allCases {
      let text = Samples.book(language).refusals.sentence(refusal, policy: Samples.policy, now: Samples.now)
      #expect(text.hasSuffix(language == .english ? "." : "。"))
    }
  }

  @Test("Every owed thing is named", arguments: owed)
  func items(item: OwedItem) {
    expectSound("\(item)", differs: item != .action) { $0.owed.item(item, policy: Samples.policy) }
  }

  @Test("All that is owed stands in one sentence, with its goal")
  func sentences() {
    let items: [OwedItem] = [.judgement, .outstanding(2, code: "partial-refund"), .rating]
    let texts = Language.allCases.map {
      Samples.book($0).owed.sentence(items, before: .closing, policy: Samples.policy)
    }
    #expect(
      texts == [
        "Still owed before closing: a judgement with its reason; promise 2, partial refund, carried out or "
          + "withdrawn; the customer's rating, or the word that there is no answer.",
        "结案之前还需：作出判定并说明理由；执行或撤回第 2 项承诺（部分退款）；顾客评分，或注明未答复。",
        "結案之前還須：做出判定並附理由；執行或撤回第 2 項承諾（部分退費）；顧客評分，或註明未回覆。",
      ])
  }

  @Test("A colleague's hold names the colleague and from when it may be taken over")
  func hold() {
    let later = Refusal.heldBy("li", mayTakeOverFrom: Samples.now + .hours(2))
    let book = Samples.book(.english)
    #expect(
      book.refusals.sentence(later, policy: Samples.policy, now: Samples.now)
        == "li holds the case; ask li to hand it over, or take it over from 16:32 on.")
    #expect(
      book.refusals.sentence(later, policy: Samples.policy, now: Samples.now + .hours(2))
        == "li holds the case; take it over with a reason, or ask li to hand it over.")
  }
}
