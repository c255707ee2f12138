import CellScreen
import RecoveryDomain
import Testing

@testable import DeskConsole

/// The policy's words in the form of a word to the customer.
@Suite struct MessageDraftTests {
  private func console(_ events: [CaseEvent] = []) -> TestConsole {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: "13800138000"))
    var console = TestConsole(desk)
    if !events.isEmpty { console.othersDo(events, to: number) }
    console.press("m")
    return console
  }

  @Test func theyComeOneAfterTheOtherAndThenTheTextIsEmptyAgain() {
    var console = console()
    console.press("ctrl-t")
    #expect(console.screen.contains("Dear 王芳, sorry for C-000001."))
    console.press("ctrl-t")
    #expect(console.screen.contains("Dear 王芳, our fault."))
    console.press("ctrl-t")
    #expect(!console.screen.contains("Dear 王芳"))
    console.press("ctrl-t")
    #expect(console.screen.contains("sorry for C-000001"))
  }

  @Test func whereItIsJudgedThatWeFailedTheAdmittingWordsComeFirst() {
    var console = console([.judged(CaseJudged(judgement: .upheld, reason: "promise-broken"))])
    console.press("ctrl-t")
    #expect(console.screen.contains("our fault"))
  }

  @Test func ownWordsAreNotThrownAway() {
    var console = console()
    console.press("ctrl-t")
    console.type(" And more.")
    console.press("ctrl-t")
    #expect(console.screen.contains("And more."))
    #expect(console.screen.contains("Own words stand here"))
  }
}
