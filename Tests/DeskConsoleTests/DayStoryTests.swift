import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// A day at a hotel's desk, by keyboard, in Chinese, on the smallest usual terminal.
@Suite struct DayStoryTests {
  private func console(_ complaints: CaseRecorded...) -> TestConsole {
    var desk = FakeDesk()
    desk.policy = DayWorld.policy
    for complaint in complaints { desk.record(complaint) }
    return TestConsole(desk, width: 80, height: 24, language: .simplifiedChinese)
  }

  private let one = CaseNumber(1)

  /// Somebody may be poisoned: making safe is suggested on top, and done with four keys.
  @Test func aCriticalCaseIsMadeSafeFirst() throws {
    var console = console(DayWorld.complaint("王芳", "早餐后多人呕吐", receivedAgo: .minutes(5)))
    console.press("c e 1 tab 3 ctrl-d")
    #expect(console.desk.state(one)?.needsMakeSafe == true)
    console.press("a")
    #expect(console.screen.contains("建议"))
    #expect(console.screen.contains("可能有人受到伤害"))
    try Golden.expect(console.state.draw(console.environment), "picker-suggested-zh-80x24")
    console.press("space enter")
    #expect(console.screen.contains("确保安全") && console.screen.contains("通知值班经理"))
    #expect(console.desk.state(one)?.actions.isEmpty == true, "the opening key must not confirm")
    console.press("y")
    let done = try #require(console.desk.state(one)?.actions)
    #expect(done.prefix(2).map(\.code) == ["make-safe", "duty-manager"])
    #expect(done.allSatisfy { $0.isCarriedOut })
    #expect(console.desk.state(one)?.needsMakeSafe == false)
  }

  /// A replacement is promised, owned by a colleague; it does not come, which is a failed recovery.
  @Test func aPromisedReplacementThatDoesNotCome() throws {
    var console = console(DayWorld.complaint("李雷", "送错了枕头", order: "B-77", receivedAgo: .minutes(30)))
    console.press("c a /")
    console.type("更换")
    console.press("enter space enter p o")
    #expect(console.screen.contains("各按政策期限") && console.screen.contains("由 chen 负责"))
    console.press("y")
    let promise = try #require(console.desk.state(one)?.actions.first)
    #expect(promise.owner == "chen" && promise.due == DeskWorld.now + .days(2) && promise.isOutstanding)
    #expect(console.desk.state(one)?.clocks.contains { $0.kind == .promisedAction } == true)
    #expect(console.screen.contains("[ ] 更换"))
    console.pass(.days(2) + .hours(1))
    let late = DeskWorld.now + .days(2) + .hours(1)
    #expect(console.desk.state(one)?.recoveryFailures(at: late).count == 1)
    console.press("n")
    console.type("顾客来电：没有收到")
    console.press("ctrl-d")
    #expect(console.desk.state(one)?.queueReason.headStarts.map(\.reason) == [.failedRecovery])
    // The playbook for a recovery that failed applies now, and the guarantee is due.
    console.press("a j")
    #expect(console.screen.contains("我们再次让顾客失望"))
    console.press("esc g p 1 tab tab")
    console.type("没有送达")
    console.press("ctrl-d")
    let paid = try #require(console.desk.state(one)?.guaranteeUses.first)
    #expect(paid.occurrence == "B-77" && paid.amount == DeskWorld.money(50))
    #expect(console.desk.state(one)?.queueReason.headStarts.map(\.reason) == [.failedRecovery, .guarantee])
    console.press("g p 1 tab tab")
    console.type("没有送达")
    console.press("ctrl-d")
    #expect(console.state.notice?.content == .refused(.guaranteeUsed(paid)))
    console.press("ctrl-x y D 1 tab")
    console.type("已改为当面送达")
    console.press("ctrl-d")
    #expect(console.desk.state(one)?.actions.first?.isOutstanding == false)
  }

  /// A haircut before a wedding cannot be redone: no redo is suggested, and the screen says why.
  @Test func aHaircutIsNotRedone() throws {
    var console = console(DayWorld.complaint("张伟", "婚礼前理发剪坏", receivedAgo: .minutes(30)))
    console.press("c e 1 tab 1 tab tab tab tab 3 ctrl-d")
    #expect(console.desk.state(one)?.classification.redoable == .tooLate)
    console.press("a")
    let matched = try #require(console.desk.state(one)?.suggestions(DayWorld.policy).package(.matched))
    #expect(matched.actions.map(\.code) == ["choice", "refund", "explain"])
    #expect(console.screen.contains("不可执行：来不及重做"))
    console.press("o")
    #expect(console.screen.contains("更正或重做：不适用于此工单：来不及重做"))
    try Golden.expect(console.state.draw(console.environment), "playbooks-zh-80x24")
    console.press("esc /")
    console.type("重做")
    console.press("enter space")
    #expect(console.state.recovery.picks(for: one).isEmpty)
    #expect(console.screen.contains("不适用于此工单"))
  }

  /// What needs more authority says so before anything is sent, and the desk refuses it.
  @Test func aRefundBeyondTheAgentsAuthority() throws {
    var console = console(DayWorld.complaint("张伟", "空调整夜不制冷", receivedAgo: .minutes(30)))
    console.press("c a /")
    console.type("退款")
    console.press("enter")
    #expect(console.screen.contains("您可执行，上限 ¥200.00"))
    console.press("space")
    console.type("240")
    console.press("enter")
    #expect(console.screen.contains("需主管"))
    console.press("enter")
    #expect(console.screen.contains("请移交工单") && !console.screen.contains("y 确认"), "told before the last key")
    console.press("y")
    #expect(console.desk.commands.count == 1, "nothing but the claim is sent")
    #expect(console.desk.state(one)?.actions.isEmpty == true)
  }

  /// The desk found the failure itself: it tells the customer first.
  @Test func aFailureFoundByUs() throws {
    var console = console(
      DayWorld.complaint("周敏", "多收了一晚房费", channel: .foundByUs, receivedAgo: .minutes(5)))
    console.press("c a")
    #expect(console.screen.contains("顾客尚不知情"))
    console.press("j space enter y")
    #expect(console.desk.state(one)?.actions.map(\.code) == ["explain", "apologise"])
    console.press("a")
    #expect(!console.screen.contains("顾客尚不知情"), "what is done is not suggested again")
  }

  /// A package marks exactly its actions; one that lacks its amount asks for it before the preview.
  @Test func aSuggestedRefundAsksForItsAmount() throws {
    var console = console(DayWorld.complaint("张伟", "婚礼前理发剪坏", receivedAgo: .minutes(30)))
    console.press("c e 1 tab 1 tab tab tab tab 2 ctrl-d a space")
    let package = try #require(console.desk.state(one)?.suggestions(DayWorld.policy).packages.first)
    #expect(console.state.recovery.picks(for: one).map(\.code) == package.actions.map(\.code))
    console.press("space")
    #expect(console.state.recovery.picks(for: one).isEmpty, "the second mark takes the first away")
    console.press("space enter")
    #expect(console.screen.contains("金额"), "the amount that only a person knows is asked for first")
    console.type("100")
    console.press("enter enter")
    #expect(console.screen.contains("部分退款 ¥100.00"))
    console.press("y")
    #expect(console.desk.state(one)?.actions.map(\.amount) == [nil, DeskWorld.money(100), nil])
  }
}
