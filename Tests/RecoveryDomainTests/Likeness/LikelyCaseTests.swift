import RecoveryDomain
import Testing

@Suite struct LikelyCaseTests {
  private func summary(
    _ number: Int64, contact: String? = nil, order: String? = nil, customer: String? = nil,
    headline: String? = nil, status: CaseStatus = .open, receivedAt hour: Int64 = 0
  ) -> CaseSummary {
    let received = Timestamp(millisecondsSince1970: hour * 3_600_000)
    return CaseSummary(
      position: QueuePosition(
        rank: .running, moment: received, received: received, number: CaseNumber(number)),
      revision: 1, status: status, step: nil, nearestClock: nil, nearestDue: nil, owner: nil,
      customer: customer, contact: contact, order: order, headline: headline, product: nil, channel: nil,
      severity: nil, flags: [], reopenedCount: 0, needsReading: false, hasUnknownEvents: false, source: nil,
      identity: nil, contentHash: nil, importID: nil, lastChangedAt: received, closedAt: nil)
  }

  @Test(arguments: [
    ("13800138000", "138 0013 8000", true), ("138-0013-8000", "+86 138 0013 8000", true),
    ("1380013", "13800138000", true), ("１３８００１３８０００", "13800138000", true),
    ("138001", "13800138000", false), ("13800138001", "13800138000", false),
    ("Lee@Example.com", "lee@example.com ", true), ("lee", "lee@example.com", false), ("", "", false),
    ("13800138000", "138 0013 8000 lee@example.com", true),
    ("lee@example.com", "138 0013 8000 LEE@example.com", true),
    ("order 123456", "123456", false),
  ]) func contactsAreComparedAsPeopleWriteThem(_ typed: String, _ known: String, _ expected: Bool) {
    #expect(TypedContact(typed).mayBe(TypedContact(known)) == expected)
  }

  @Test(arguments: [
    ("房间空调整夜不制冷", "空调不制冷，整夜没睡", true), ("房间空调整夜不制冷", "早餐收費兩次", false),
    ("order never came", "My order has never come", true),
    ("order never came", "coffee machine broken", false),
    ("", "", false), ("的", "的", true),
  ]) func theSameNameNeedsLikeWords(_ typed: String, _ known: String, _ expected: Bool) {
    let traits = ComplaintTraits(customer: "王 芳", headline: typed)
    let found = LikelyCase(summary(1, customer: "王芳", headline: known), as: traits)
    #expect((found != nil) == expected)
    #expect(LikelyCase(summary(1, customer: "李雷", headline: known), as: traits) == nil)
  }

  @Test func whyIsTold() {
    let traits = ComplaintTraits(
      contact: "13800138000", order: "a-17", customer: "Lee", headline: "order never came")
    let found = LikelyCase(
      summary(1, contact: "138 0013 8000", order: "A-17", customer: "lee", headline: "Order came never"),
      as: traits)
    #expect(found?.reasons == [.order, .contact, .nameAndWords(["came", "never", "order"])])
  }

  @Test func openOnesComeFirstThenTheSurestThenTheNewest() {
    let traits = ComplaintTraits(contact: "13800138000", order: "A-17")
    let rows =
      [
        summary(1, contact: "13800138000", receivedAt: 1), summary(2, contact: "13800138000", receivedAt: 5),
        summary(3, order: "A-17", receivedAt: 0), summary(4, order: "A-17", status: .closed, receivedAt: 9),
        summary(5, order: "A-17", status: .voided, receivedAt: 9), summary(6, contact: "110"),
      ] + (10..<20).map { summary($0, contact: "13800138000", status: .closed, receivedAt: $0) }
    let found = LikelyCase.likeliest(of: rows, as: traits).map(\.summary.number.value)
    #expect(found == [3, 2, 1, 4, 19])
  }

  @Test func aLongOrHostileTextIsNoWork() {
    let long = String(repeating: "空\u{0}\u{1B}[", count: 100_000)
    #expect(TextLikeness(long).features.count < 200)
    #expect(TextLikeness("\u{301}\u{301} \u{200D}").likeness(to: TextLikeness("x")) == 0)
  }
}
