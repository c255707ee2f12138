import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// The last look before money goes out: all of it can be seen, and must be; what would be refused is not offered.
@Suite struct PreviewTests {
  private static func console(_ width: Int, _ height: Int, policy: Policy = DeskWorld.policy) -> TestConsole {
    let extra = (1...(height == 16 ? 16 : 8)).map { index in
      RecoveryAction(
        code: "extra-\(index)", name: DeskWorld.text("extra \(index)", "附加\(index)", "附加\(index)"),
        serves: [.putRight], amount: .none, fixedCost: DeskWorld.money(Int64(index)), costShare: 0,
        dueWithin: nil)
    }
    var desk = FakeDesk()
    desk.policy = Self.policy(policy, actions: policy.actions + extra)
    desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷"))
    return TestConsole(desk, width: width, height: height)
  }

  private static let one = CaseNumber(1)

  /// A policy with another catalogue.
  private static func policy(_ policy: Policy, actions: [RecoveryAction]) -> Policy {
    var other = Policy(
      name: policy.name, terms: policy.terms, roles: policy.roles, defaultRole: policy.defaultRole,
      ladder: policy.ladder, claimLease: policy.claimLease, reasons: policy.reasons, closing: policy.closing,
      actions: actions)
    other.enoughJustice = policy.enoughJustice
    other.playbooks = policy.playbooks
    return other
  }

  /// Marks everything that needs no amount.
  private static func mark(_ console: inout TestConsole) {
    for action in console.environment.policy.actions where action.amount == .none {
      console.state.recovery.mark(.init(code: action.code), for: one)
    }
  }

  @Test(arguments: ["?", "f1"]) func helpTellsTheKeysOfThePreview(_ key: String) {
    var console = Self.console(100, 30)
    console.press("c a")
    console.state.recovery.mark(.init(code: "extra-1"), for: Self.one)
    console.press("enter \(key)")
    #expect(console.screen.contains("Choose who keeps the promise"))
    console.press("esc y")
    #expect(console.desk.state(Self.one)?.actions.count == 1, "the preview is there again")
  }

  @Test func aSecondPromiseOfTheSameIsAskedFor() {
    var console = Self.console(100, 30)
    console.press("c a")
    console.state.recovery.mark(.init(code: "extra-1"), for: Self.one)
    console.press("enter p y")
    #expect(console.desk.state(Self.one)?.actions.count == 1)
    console.press("a")
    console.state.recovery.mark(.init(code: "extra-1"), for: Self.one)
    console.press("enter p")
    #expect(console.screen.contains("the same is promised already"))
    console.press("y")
    #expect(console.desk.state(Self.one)?.actions.count == 1, "not by mistake")
    console.press("r y")
    #expect(console.desk.state(Self.one)?.actions.count == 2)
  }

  @Test(arguments: [(60, 16), (80, 24)]) func nothingIsConfirmedUnseen(_ width: Int, _ height: Int) {
    var console = Self.console(width, height)
    console.press("c a")
    Self.mark(&console)
    console.press("enter")
    let count = height == 16 ? 20 : 12
    #expect(console.screen.contains("\(count) marked"), "the total is always seen")
    guard height == 16 else {
      #expect(console.screen.contains("extra 8 (costs us ¥8.00)") && console.screen.contains("y confirm"))
      return
    }
    #expect(!console.screen.contains("extra 16") && console.screen.contains("below: j"))
    #expect(!console.screen.contains("y confirm"))
    console.press("y")
    #expect(console.desk.state(Self.one)?.actions.isEmpty == true)
    #expect(console.screen.contains("Not all of it was on screen yet"))
    console.press("G y")
    #expect(console.desk.state(Self.one)?.actions.isEmpty == true, "what was jumped over was not seen")
    console.press("g g pagedown pagedown pagedown")
    #expect(console.screen.contains("extra 16") && console.screen.contains("\(count) marked"))
    console.press("p")
    #expect(!console.screen.contains("y confirm"), "another way is another thing to read")
    for _ in 0..<9 { console.press("p") }
    for _ in 0..<30 { console.press("j") }
    console.press("y")
    #expect(console.desk.state(Self.one)?.actions.count == count)
  }

  @Test func aColleaguesCaseIsOnlyPrepared() {
    var console = Self.console(80, 24)
    console.othersDo([.claimed(CaseClaimed())], to: Self.one)
    console.press("a")
    #expect(console.screen.contains("You can prepare a package here, but not record it. mei holds the case"))
    console.press("space enter")
    #expect(console.screen.contains("mei holds the case") && !console.screen.contains("y confirm"))
    console.press("y")
    #expect(console.desk.commands.isEmpty)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func aSuggestionBeyondOnesAuthoritySaysSo(_ width: Int, _ height: Int) throws {
    let actions = DayWorld.policy.actions.map { action in
      action.code != "explain"
        ? action
        : RecoveryAction(
          code: action.code, name: action.name, serves: action.serves, coverage: action.coverage,
          amount: .none, fixedCost: action.fixedCost, costShare: action.costShare,
          authority: .limits(["supervisor": .any]), condition: .always, dueWithin: nil)
    }
    var desk = FakeDesk()
    desk.policy = Self.policy(DayWorld.policy, actions: actions)
    desk.record(DayWorld.complaint("张伟", "多收了一晚房费", channel: .foundByUs, receivedAgo: .minutes(5)))
    var console = TestConsole(desk, width: width, height: height)
    console.press("a j")
    let row = try #require(console.screen.split(separator: "\n").first { $0.contains("Suggested") })
    #expect(row.contains("说明原因") && row.contains("needs a supervisor"), "what it holds stays whole")
    #expect(!row.contains("%"))
    if width == 80 { #expect(console.screen.contains("answers "), "the figures are told below") }
    #expect(console.screen.contains("说明原因: needs a supervisor"))
  }

  @Test func theTimesOfAPromiseGoRoundBothWays() {
    var console = Self.console(80, 24)
    console.press("c a")
    console.state.recovery.mark(.init(code: "apology"), for: Self.one)
    console.press("enter")
    #expect(console.screen.contains("p promise: a later time") && console.screen.contains("P earlier"))
    console.press("p p p P")
    let there = console.screen
    #expect(there.contains("Promised by 10:00"))
    console.press("p P")
    #expect(console.screen == there)
    console.press("P P")
    #expect(console.screen.contains("Carried out now"))
    console.press("P")
    #expect(console.screen.contains("Promised by 28 Nov"), "before the first comes the last")
  }

  @Test(arguments: Language.allCases) func aPromiseBolderThanTheDesksPaceSaysSoFirst(_ language: Language) {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷"))
    desk.pace = PromiseGuard.Pace(percentile: 80, cases: 41, usual: .days(2))
    var console = TestConsole(desk, width: 80, height: 24, language: language)
    console.press("c a")
    Self.mark(&console)
    console.press("enter")
    #expect(!console.screen.contains("41"), "what is carried out now is no promise")
    console.press("p p")
    #expect(console.screen.contains("41") && console.screen.contains("80"))
    let times = PromiseTime.offered(now: console.state.now, zone: console.environment.phrasebook.zone)
    for _ in times.prefix(while: { $0 != .oneWeek }) { console.press("p") }
    #expect(!console.screen.contains("41"), "a week is time enough")
    #expect(console.effects.filter { $0 == .loadPace(Self.one) }.count == 1)
  }
}
