import Foundation
import Glibc
import Testing

/// The console in a real terminal: what is given back, what is shown, what others see.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed; these tests need a terminal"))
struct ConsoleTerminalTests {
  private static let complaints = ["The room was cold", "蛋糕里有头发，要求退款"]

  @Test func quittingGivesTheTerminalBackAsItWas() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.shell()
    let before = try screen.terminalModes()
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)'")
    try screen.wait(for: "The room was cold")
    try screen.press("q")
    try screen.wait("the shell's own screen") { $0.contains("done-") && !$0.contains("C-000001") }
    #expect(try screen.terminalModes() == before)
  }

  @Test(arguments: ["Escape", "Enter", "C-c"]) func aKeyStopsWhatRunsForManyCases(key: String) throws {
    let tmux = try Tmux()
    let rows = (1...1200).map { "Complaint \($0)" }.joined(separator: "\n")
    let file = tmux.folder + "/many.csv"
    try "text\n\(rows)\n".write(toFile: file, atomically: true, encoding: .utf8)
    try tmux.redress("intake", file)
    let screen = try tmux.console()
    try screen.wait(for: "1/1,200")
    try screen.press("M", "c")
    try screen.wait(for: "1,200 cases")
    try screen.press("y", key)
    try screen.wait("some done and the others not") { $0.contains("done, ") && $0.contains("not tried") }
    let list = try tmux.redress("list", "owner:nobody", "--limit", "1")
    #expect(list.contains("C-"))
  }

  @Test func firstScreenShowsQueueAndCase() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    let shown = try screen.wait("both complaints and the story of the first") {
      $0.contains("蛋糕里") && $0.contains("recorded the complaint")
    }
    #expect(shown.contains("C-000001"))
    #expect(shown.contains("C-2 "))
    #expect(shown.contains("1/2"))
  }

  @Test(arguments: [SIGTERM, SIGQUIT])
  func signalsThatEndGiveTheTerminalBack(signal: Int32) throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.shell()
    let before = try screen.terminalModes()
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)'; echo status=$?")
    try screen.wait(for: "The room was cold")
    kill(try screen.processID(), signal)
    try screen.wait("the shell's own screen and the usual status") {
      $0.contains("\nstatus=143") && !$0.contains("C-000001")
    }
    #expect(try screen.terminalModes() == before)
  }

  @Test func stoppingAndContinuingKeepsTheScreen() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.shell()
    let before = try screen.terminalModes()
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)'")
    try screen.wait(for: "The room was cold")
    try screen.press("j", "C-z")
    try screen.wait("the shell's own screen") { $0.contains("done-") && !$0.contains("C-000001") }
    #expect(try screen.terminalModes() == before)
    try screen.run("fg")
    try screen.wait("the queue where it was left") { $0.contains("▸") && $0.contains("2/2") }
  }

  @Test func aHungUpTerminalEndsTheConsole() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    try screen.wait(for: "The room was cold")
    let process = try screen.processID()
    // The server stays when its last session goes only while another one stands.
    _ = try tmux.shell("other")
    try tmux.tmux("kill-session", "-t", "one")
    let deadline = Date() + Tmux.patience
    while kill(process, 0) == 0, Date() < deadline {}
    #expect(kill(process, 0) != 0)
  }

  @Test func whatWasSavedOutlivesAKill() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.type("called back")
    try screen.press("C-d")
    try screen.wait(for: "saved on C-000001")
    kill(try screen.processID(), SIGKILL)
    let again = try tmux.console("two")
    try again.wait(for: "called back")
    #expect(try tmux.redress("verify").isEmpty == false)
  }

  @Test func resizingKeepsWhatIsBeingTyped() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console(size: (120, 40))
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.type("半句话")
    for (width, height) in [(80, 24), (40, 10), (200, 60), (60, 16)] {
      try tmux.tmux("resize-window", "-t", "one", "-x", "\(width)", "-y", "\(height)")
      try screen.wait("a screen of \(width)×\(height)") { shown in
        width < 60 ? shown.contains("60×16") : shown.contains("半句话") && shown.contains("ctrl-d")
      }
    }
    try screen.press("C-d")
    try screen.wait(for: "saved on C-000001")
    #expect(try tmux.redress("show", "1").contains("半句话"))
  }

  @Test func wildResizingKeepsTheRowInHandAndWholeBorders() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console(size: (120, 40))
    try screen.wait(for: "recorded the complaint")
    try screen.press("j")
    try screen.wait(for: "2/2")
    for step in 0..<60 {
      let (width, height) = (20 + step * 37 % 190, 5 + step * 23 % 60)
      try tmux.tmux("resize-window", "-t", "one", "-x", "\(width)", "-y", "\(height)")
    }
    try tmux.tmux("resize-window", "-t", "one", "-x", "80", "-y", "24")
    let shown = try screen.wait("the queue at its last size") { shown in
      let lines = shown.split(separator: "\n")
      return shown.contains("2/2") && lines.dropFirst().first?.count == 80 && shown.contains("└")
    }
    let lines = shown.split(separator: "\n")
    #expect(lines[1].hasPrefix("┌") && lines[1].hasSuffix("┐"))
    for line in lines[2..<21] { #expect(line.hasPrefix("│") && line.hasSuffix("│"), "\(line)") }
  }

  @Test func theMouseSelectsAndScrollsInARealTerminal() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    try screen.wait(for: "1/2")
    try screen.press("F2")
    try screen.wait(for: "The mouse works here now")
    // Reports as xterm sends them: a click on the second row, then a turn of the wheel up.
    try screen.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5m")
    try screen.wait(for: "2/2")
    try screen.type("\u{1B}[<64;10;5M")
    try screen.wait(for: "1/2")
  }

  @Test func consolesSeeEachOtherAndTheCommandLine() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let first = try tmux.console("one")
    let second = try tmux.console("two")
    try first.wait(for: "1/2")
    try second.wait(for: "1/2")
    try tmux.redress("record", "航班取消后没人理我")
    try first.wait(for: "航班取")
    try second.wait(for: "航班取")
    try first.press("c")
    try first.wait(for: "C-000001 is yours")
    try second.wait("who has the case") { $0.contains("open · yours") }
    try second.press("c")
    try second.wait(for: "it is so already on C-000001")
  }

  @Test func aPasteOfSeveralLinesIsTextNotKeys() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.paste("第一行：已致电\n第二行：q 退出 d 办结")
    try screen.wait("both lines") { $0.contains("第一行：已致电") && $0.contains("第二行：q 退出 d 办结") }
    try screen.press("C-d")
    try screen.wait(for: "saved on C-000001")
    let story = try tmux.redress("show", "1")
    #expect(story.contains("第一行：已致电"))
    #expect(story.contains("第二行：q 退出 d 办结"))
  }

  @Test func withoutAUnicodeLocaleLinesAreASCII() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console("one", ["LC_ALL": "POSIX"])
    let shown = try screen.wait(for: "The room was cold")
    #expect(shown.contains("+-"))
    #expect(!shown.contains("─"))
    #expect(!shown.contains("…"))
  }

  @Test func withoutColourNothingIsToldByColour() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console("one", ["NO_COLOR": "1"])
    try screen.wait(for: "The room was cold")
    let painted = try tmux.tmux("capture-pane", "-p", "-e", "-t", "one")
    #expect(painted.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38|48)[0-9;:]*m/) == nil)
    #expect(painted.contains("▸"))
  }

  @Test func hostileTextStaysText() throws {
    let tmux = try Tmux()
    try tmux.redress("record", "--customer", "\u{1B}]0;owned\u{7}Bob", "\u{1B}[2J\u{202E}gone")
    let screen = try tmux.console()
    try screen.wait("the escape sequence as signs") { $0.contains("␛]0;own") && $0.contains("␛[2J") }
    #expect(try tmux.tmux("display-message", "-p", "-t", "one", "#{pane_title}").contains("owned") == false)
    try screen.press("q")
    try screen.wait(for: "ready>")
  }

  @Test func languageAndThemeChangeWhileItRuns() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.console()
    try screen.wait(for: "all open")
    try screen.press("L", "j", "Enter")
    try screen.wait(for: "全部未结")
    try screen.press("L", "j", "Enter")
    try screen.wait(for: "全部未結")
    let before = try tmux.tmux("capture-pane", "-p", "-e", "-t", "one")
    try screen.press("T", "j", "Enter")
    try screen.wait("other colours") { _ in
      try tmux.tmux("capture-pane", "-p", "-e", "-t", "one") != before
    }
    try screen.press("q")
    try screen.wait(for: "ready>")
    try tmux.console("two").wait(for: "全部未結")
  }

  @Test func aConsoleNeedsATerminal() throws {
    let tmux = try Tmux(complaints: Self.complaints)
    let screen = try tmux.shell()
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)' </dev/null; echo status=$?")
    let shown = try screen.wait("a status") { $0.contains(/\nstatus=[0-9]/) }
    #expect(shown.contains("terminal"))
    #expect(!shown.contains("\nstatus=0"))
  }
}
