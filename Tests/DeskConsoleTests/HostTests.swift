import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// What the console does for the terminal that it stands in: colours, the mouse, words of the host.
@Suite struct HostTests {
  private func console() -> TestConsole {
    var console = TestConsole(FakeDesk())
    console.environment.themes = ["dark", "light", "mono"]
    console.environment.theme = "light"
    return console
  }

  @Test func movingInTheThemesPreviewsAndEscRestores() {
    var console = console()
    console.press("T down")
    #expect(console.effects.last == .previewTheme("mono"))
    console.press("up up")
    #expect(console.effects.last == .previewTheme("dark"))
    console.press("esc")
    #expect(console.effects.last == .previewTheme("light"))
    #expect(console.environment.theme == "light")
    console.press("T down enter")
    #expect(console.effects.last == .setTheme("mono"))
    #expect(console.screen.contains("Theme mono from now on"))
  }

  @Test func theMouseIsSwitchedAndChoosesInAList() throws {
    var console = console()
    console.press("f2")
    #expect(console.effects.last == .setMouse(true))
    console.press("T")
    let row = try #require(
      console.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("mono")
      })
    console.send(.input(.mouse(MouseEvent(.press, row: row, column: 60))))
    #expect(console.effects.last == .previewTheme("mono"))
    console.send(.input(.mouse(MouseEvent(.wheelUp, row: row, column: 60))))
    #expect(console.effects.last == .previewTheme("light"))
    console.send(.input(.mouse(MouseEvent(.press, row: row - 1, column: 60))))
    #expect(console.effects.last == .setTheme("light"))
    console.press("f2")
    #expect(console.effects.last == .setMouse(false))
  }

  @Test func whatTheHostSaysStandsInTheMessageLine() {
    var console = console()
    let fault = Fault.theme(.mistake(theme: "/t/x.toml", line: 3, .unknownRole("kee", similar: ["key"])))
    console.send(.told(.themeStays(fault)))
    #expect(console.screen.contains("/t/x.toml, line 3"))
    let faint = Theme.WeakSpot(role: .dim, ground: .text, contrast: 1.97)
    console.send(.told(.themeIsFaint("sea", faint, more: 2)))
    #expect(
      console.screen.contains("hard to read: dim on text: contrast 1.9, better at least 4.5 and 2 more"))
    console.pass(.seconds(2))
    console.press("k")
    console.send(.told(.firstSteps))
    #expect(console.screen.contains("? shows the keys"))
  }
}
