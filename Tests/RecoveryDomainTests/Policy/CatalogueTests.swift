import RecoveryDomain
import Testing

/// What an entry of the catalogue allows, and who may grant it (domain §6, §8).
@Suite struct CatalogueTests {
  static let ladder = RoleLadder(
    parents: ["senior": "agent", "supervisor": "senior", "manager": "supervisor", "duty-lead": "supervisor"])

  @Test(
    arguments: [
      ("agent", 20_000, true), ("agent", 20_001, false), ("senior", 20_001, false),
      ("supervisor", 200_000, true),
      ("duty-lead", 200_000, true), ("duty-lead", 200_001, false), ("manager", .max, true),
      ("auditor", 1, false), ("nobody", 1, false),
    ] as [(String, Int64, Bool)])
  func aRoleGrantsUpToItsLimitOrThatOfTheRoleItInheritsFrom(role: String, amount: Int64, isAllowed: Bool)
    throws
  {
    let ladder = try #require(Self.ladder)
    let authority = ActionAuthority.limits([
      "agent": .upTo(SampleDesk.fen(20_000)), "supervisor": .upTo(SampleDesk.fen(200_000)), "manager": .any,
    ])
    #expect((ladder.limit(of: role, authority)?.allows(SampleDesk.fen(amount)) ?? false) == isAllowed)
  }

  @Test func nobodyBelowTheNamedRolesGrantsAnything() throws {
    let ladder = try #require(Self.ladder)
    let authority = ActionAuthority.limits(["senior": .any])
    #expect(ladder.limit(of: "agent", authority) == nil)
    #expect(ladder.limit(of: "manager", authority) == .any)
    #expect(ladder.limit(of: "agent", .everybody) == .any)
    #expect(ladder.limit(of: "auditor", .everybody) == nil)
    #expect(ladder.role("duty-lead") == .supervisor)
    #expect(ladder.role("stranger") == nil)
  }

  @Test func aCircleOfRolesIsNoLadder() {
    #expect(RoleLadder(parents: ["a": "b", "b": "c", "c": "a"]) == nil)
    #expect(RoleLadder.cycle(in: ["x": "a", "a": "b", "b": "a"]) == ["a", "b", "a"])
    #expect(RoleLadder.cycle(in: ["agent": "agent"]) == ["agent", "agent"])
    #expect(RoleLadder.cycle(in: ["a": "agent", "b": "a"]) == nil)
  }

  @Test func gapsAreFilledAndWhatIsUnknownStaysBlank() {
    let words = "Dear {name}, {amount} by {due}. {odd} {"
    let filled = MessageDraft.filled(words) { $0 == .name ? "Ms {due} Wang" : nil }
    #expect(filled == "Dear Ms {due} Wang, ____ by ____. {odd} {")
    #expect(MessageDraft.unknownGaps(in: words) == ["odd", "{"])
    #expect(MessageDraft.unknownGaps(in: "{name} {number}").isEmpty)
  }

  @Test func amountsHaveBounds() {
    let name = LocalizedText(english: "", simplifiedChinese: "", traditionalChinese: "")
    let gift = RecoveryAction(
      code: "gift", name: name, serves: [], amount: .optional, leastAmount: SampleDesk.fen(100),
      mostAmount: SampleDesk.fen(300), fixedCost: SampleDesk.fen(0), costShare: 1,
      faceValue: SampleDesk.fen(250), dueWithin: nil)
    #expect(
      [99, 100, 300, 301].map { gift.allows(amount: SampleDesk.fen($0)) } == [false, true, true, false])
    #expect(gift.worth(amount: nil) == SampleDesk.fen(250))
    #expect(gift.worth(amount: SampleDesk.fen(120)) == SampleDesk.fen(120))
  }

  @Test(
    arguments: [
      ("aknowledge", "acknowledge"), ("calender", "calendar"), ("fame", nil), ("x", nil),
      ("acitons", "actions"),
    ] as [(String, String?)])
  func aMistypedNameIsFound(typed: String, meant: String?) {
    let names = ["acknowledge", "calendar", "actions", "publicity", "warnings"]
    #expect(NearestName.of(typed, among: names) == meant)
  }
}
