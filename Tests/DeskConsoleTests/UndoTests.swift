import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct ConsoleUndoTests {
  private func console() -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷"))
    return (TestConsole(desk), number)
  }

  @Test func aClaimIsTakenBackAfterAYes() {
    var (console, number) = console()
    console.press("c u")
    #expect(console.screen.contains("it goes back to the queue"))
    console.press("u")
    #expect(console.desk.state(number)?.claim != nil, "the key that asks does not confirm")
    console.press("y")
    #expect(console.desk.state(number)?.claim == nil)
    #expect(console.state.dialogs.isEmpty)
    #expect(console.state.notice?.content == .saved(.question(.undo), number))
  }

  @Test func everyPromiseOfAPackageIsWithdrawn() {
    var (console, number) = console()
    console.press("a space j space enter p y")
    #expect(console.desk.state(number)?.actions.filter(\.isOutstanding).count == 2)
    console.press("g q u y")
    #expect(console.desk.state(number)?.actions.filter(\.isOutstanding).isEmpty == true)
    #expect(console.state.dialogs.isEmpty && console.state.pending.isEmpty)
  }

  @Test func whatCannotBeUndoneSaysWhyAndAsksNothing() {
    var (console, _) = console()
    console.press("n")
    console.type("x")
    console.press("ctrl-d u")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.screen.contains("A note stays on record"))
  }

  @Test func whatMovedOnMeanwhileIsNotUndone() {
    var (console, number) = console()
    console.press("c u")
    console.desk.append([.noted(.init(text: "hm"))], to: number, by: DeskWorld.mei, at: DeskWorld.now)
    console.press("y")
    #expect(console.desk.state(number)?.claim?.holder == "wang")
  }
}
