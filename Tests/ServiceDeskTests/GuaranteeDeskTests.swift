import Foundation
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Guarantees over several cases: what the index and the lines behind it know (domain §6).
@Suite struct GuaranteeDeskTests {
  private static let guarantee = """

    [[guarantees]]
    code = "on-time"
    name = { en = "On time", zh-Hans = "准时", zh-Hant = "準時" }
    promise = { en = "By three", zh-Hans = "三点前", zh-Hant = "三點前" }
    trigger = { en = "After three", zh-Hans = "三点后", zh-Hant = "三點後" }
    payout = "50.00"
    action = "guarantee-payout"
    evidence = [ { code = "at", text = { en = "When", zh-Hans = "时间", zh-Hant = "時間" } } ]
    budget = { alarm = "100.00", window = "30d" }

    """

  private func makeDesk() throws -> TemporaryDesk {
    try TemporaryDesk(policy: DefaultPolicy.text + Self.guarantee)
  }

  private func claim(_ occurrence: String? = nil) -> CaseCommand {
    .invokeGuarantee(GuaranteeClaim(guarantee: "on-time", occurrence: occurrence, evidence: ["at": "16:10"]))
  }

  private func record(_ order: String?, in desk: Desk) throws -> CaseNumber {
    var complaint = complaint(contact: "13800138000")
    complaint.details.order = order
    guard case .saved(let saved) = try desk.record(complaint) else { throw DeskError.tooBusy }
    return saved.number
  }

  @Test func theSameOccurrenceOnAnotherCaseIsRefusedNamingTheFirst() throws {
    let made = try makeDesk()
    let desk = try made.open()
    let first = try record("B-77", in: desk)
    let second = try record("b-77 ", in: desk)
    guard case .saved = try desk.perform(claim(), on: first) else {
      Issue.record("not paid")
      return
    }
    // A desk that was opened before knows of it too, from the lines behind its index.
    for other in [desk, try made.open(), try made.open(TemporaryDesk.manager, cache: "another")] {
      guard case .refused(.guaranteeUsed(let use)) = try other.perform(claim(), on: second) else {
        Issue.record("paid twice")
        return
      }
      #expect(use.number == first && use.occurrence == "B-77" && use.amount.minorUnits == 5_000)
    }
    guard case .saved = try desk.perform(claim("B-78"), on: second) else {
      Issue.record("another occurrence")
      return
    }
  }

  @Test func whatAnotherProcessPaidAMomentAgoCounts() throws {
    let made = try makeDesk()
    let (one, two) = (try made.open(), try made.open(TemporaryDesk.manager, cache: "two"))
    let first = try record("B-77", in: one)
    let second = try record("B-77", in: one)
    try two.catchUp()
    guard case .saved = try one.perform(claim(), on: first) else {
      Issue.record("not paid")
      return
    }
    guard case .refused(.guaranteeUsed) = try two.perform(claim(), on: second) else {
      Issue.record("paid twice")
      return
    }
  }

  @Test func whatWasPaidOnAVoidedCaseStaysPaid() throws {
    let made = try makeDesk()
    let desk = try made.open()
    let first = try record("B-77", in: desk)
    let second = try record("B-77", in: desk)
    _ = try desk.perform(claim(), on: first)
    _ = try desk.perform(.void(reason: "test"), on: first)
    // From the lines behind the index, from the index, and from one that was made anew.
    for prepare in [{}, { try desk.catchUp() }, { try desk.rebuild() }] {
      try prepare()
      guard case .refused(.guaranteeUsed(let use)) = try desk.perform(claim(), on: second) else {
        Issue.record("paid twice: voiding a case takes no money back")
        return
      }
      #expect(use.number == first && use.amount.minorUnits == 5_000 && use.action == "guarantee-payout")
    }
    let reports = try desk.guaranteeReports(since: Timestamp(millisecondsSince1970: 0))
    let report = try #require(reports.first { $0.guarantee == "on-time" })
    #expect(report.count == 1 && report.voidedCount == 1 && report.paid.minorUnits == 5_000)
    #expect(report.cost.minorUnits == 5_000)
  }

  @Test func aKeyPaysOnce() throws {
    let made = try makeDesk()
    let desk = try made.open()
    let number = try record("B-77", in: desk)
    let terms = CommandTerms(once: .init(key: "k", request: "guarantee"))
    guard case .saved(let saved) = try desk.perform(claim(), on: number, terms),
      case .already(let again) = try desk.perform(claim(), on: number, terms)
    else {
      Issue.record("the same key gives the first answer again")
      return
    }
    #expect(saved == again)
  }

  @Test func everyCaseOfACustomerTellsTheSameCount() throws {
    let made = try makeDesk()
    let desk = try made.open()
    let numbers = try ["A", "B", nil].map { try record($0, in: desk) }
    for (index, occurrence) in ["A", "A2", "B"].enumerated() {
      _ = try desk.perform(claim(occurrence), on: numbers[index / 2])
    }
    _ = try desk.perform(.void(reason: "test"), on: numbers[1])
    let stranger = try desk.record(complaint(contact: "13900139000"))
    guard case .saved(let saved) = stranger else { return }
    _ = try desk.perform(claim("C"), on: saved.number)
    try desk.catchUp()
    let counts = try (numbers + [saved.number]).map { number in
      let state = try #require(try desk.caseFile(number)?.state)
      return try desk.guaranteeTimesElsewhere(of: state).count + state.guaranteeUses.count
    }
    #expect(counts == [3, 3, 3, 1])
  }

  @Test func aPayoutCostsWhatItsActionCosts() throws {
    let voucher = Self.guarantee.replacingOccurrences(of: "guarantee-payout", with: "voucher")
      .replacingOccurrences(of: "50.00", with: "33.50")
    let made = try TemporaryDesk(policy: DefaultPolicy.text + voucher)
    let desk = try made.open()
    for order in ["A", "B"] { _ = try desk.perform(claim(), on: try record(order, in: desk)) }
    try desk.catchUp()
    let start = Timestamp(millisecondsSince1970: 0)
    let report = try #require(try desk.guaranteeReports(since: start).first { $0.guarantee == "on-time" })
    #expect(report.count == 2 && report.paid.minorUnits == 6_700 && report.cost.minorUnits == 4_020)
    #expect(report.spent == report.paid, "the budget is for what customers get")
  }

  @Test func aPayoutCostsWhatThePolicyOfItsDaySaid() throws {
    let voucher = Self.guarantee.replacingOccurrences(of: "guarantee-payout", with: "voucher")
    let made = try TemporaryDesk(policy: DefaultPolicy.text + voucher)
    let desk = try made.open()
    _ = try desk.perform(claim(), on: try record("A", in: desk))
    let start = Timestamp(millisecondsSince1970: 0)
    func cost() throws -> Int64? {
      try desk.catchUp()
      return try desk.guaranteeReports(since: start).first { $0.guarantee == "on-time" }?.cost.minorUnits
    }
    #expect(try cost() == 3_000)
    try desk.adoptPolicy(
      "inherits = \"default\"\n" + voucher + "[[actions]]\ncode = \"voucher\"\ncost_share = 1.0\n")
    #expect(try cost() == 3_000, "what was paid before cost what it cost then")
    _ = try desk.perform(claim(), on: try record("B", in: desk))
    #expect(try cost() == 8_000)
    #expect(try desk.guaranteeReports(since: start).first?.paid.minorUnits == 10_000)
  }

  @Test func countCostAndBudgetAreReportedAndTheIndexForgetsNothing() throws {
    let made = try makeDesk()
    let desk = try made.open()
    for order in ["A", "B", "C"] {
      _ = try desk.perform(claim(), on: try record(order, in: desk))
    }
    try desk.catchUp()
    let start = Timestamp(millisecondsSince1970: 0)
    let report = try #require(try desk.guaranteeReports(since: start).first { $0.guarantee == "on-time" })
    #expect(report.guarantee == "on-time" && report.count == 3 && report.cost.minorUnits == 15_000)
    #expect(report.isOverBudget && report.spent?.minorUnits == 15_000)
    try desk.rebuild()
    #expect(try desk.guaranteeReports(since: start).contains(report))
    made.clock.advance(.days(40))
    let later = try #require(try desk.guaranteeReports(since: start).first { $0.guarantee == "on-time" })
    #expect(later.count == 3 && later.spent?.minorUnits == 0 && !later.isOverBudget)
    // Under a policy without it, what was paid is still told.
    try desk.adoptPolicy(DefaultPolicy.text)
    let former = try desk.guaranteeReports(since: start)
    #expect(former.map(\.guarantee) == ["on-time"] && former.first?.spent == nil)
    #expect(try desk.policy().guaranteeName("on-time") == nil)
    #expect(
      try desk.policy(namingGuarantees: former.map(\.guarantee)).guaranteeName("on-time")?.english
        == "On time")
  }
}
