import Foundation
import Glibc
import Testing

/// Crashes, colours and poor terminals: what is given back, what is said, what is kept.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed; these tests need a terminal"))
struct LifeCycleTests {
  @Test(arguments: [SIGTRAP, SIGABRT, SIGSEGV])
  func aCrashGivesTheTerminalBackAndSaysSo(signal: Int32) throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.shell()
    let before = try screen.terminalModes()
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)'")
    try screen.wait(for: "C-000001")
    kill(try screen.processID(), signal)
    try screen.wait("the shell's own screen and what happened") {
      $0.contains("done-") && $0.contains("fault of its own")
        && $0.replacing("\n", with: "").contains("console.log")
        && !$0.contains("C-000001")
    }
    #expect(try screen.terminalModes() == before)
    let log = try String(contentsOfFile: tmux.folder + "/state/redress/console.log", encoding: .utf8)
    #expect(log.contains("crashed by signal \(signal)\n"))
    #expect(!log.contains("cold"))
  }

  @Test func aThemeIsPreviewedAndLeft() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.console("one", ["TERM": "xterm-direct"])
    try screen.wait(for: "recorded the complaint")
    let (dark, next) = ("48;2;18;22;29", "48;2;40;40;40")
    #expect(try screen.painted().contains(dark))
    try screen.press("T", "Down")
    try screen.wait("the ground of the next theme") { _ in try screen.painted().contains(next) }
    try screen.press("Escape")
    try screen.wait("the ground as it was") { _ in
      let painted = try screen.painted()
      return painted.contains(dark) && !painted.contains(next)
    }
  }

  @Test func aThemeFileIsFollowedUnlessItIsWrong() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let folder = tmux.folder + "/config/redress/themes"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ text: String) throws {
      try text.write(toFile: folder + "/sea.toml", atomically: true, encoding: .utf8)
    }
    try write("inherits = \"dark\"\n[palette]\nink = \"#ffffff\"\n")
    let screen = try tmux.console("one", ["TERM": "xterm-direct"], options: "--theme sea")
    try screen.wait(for: "recorded the complaint")
    try write("inherits = \"dark\"\n[palette]\nink = \"#0a0b0c\"\n[roles]\nkee = \"ink\"\n")
    try screen.wait("the mistake with its line") { $0.contains("sea.toml, line 5") && $0.contains("“key”") }
    #expect(!(try screen.painted().contains("38;2;10;11;12")))
    try write("inherits = \"dark\"\n[palette]\nink = \"#0b0c0d\"\n")
    try screen.wait("the changed colours") { _ in try screen.painted().contains("38;2;11;12;13") }
    #expect(screen.text.contains("sea"))
  }

  @Test func aTerminalWithoutASecondScreenGetsALineOfItsOwnForTheShell() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.shell()
    try screen.run("TERM=vt100 '\(Tmux.program)' console --desk '\(tmux.desk)'")
    try screen.wait(for: "q quit")
    try screen.press("q")
    try screen.wait("the shell's line where the keys stood") {
      $0.contains("ready>") && !$0.contains("q quit") && $0.contains("C-000001")
    }
  }

  @Test func aTerminalWithoutAScreenIsRefusedInOneSentence() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.shell("one", ["TERM": "dumb"])
    try screen.run("'\(Tmux.program)' console --desk '\(tmux.desk)'; echo status=$?")
    let shown = try screen.wait("a status") { $0.contains(/\nstatus=[0-9]/) }
    #expect(shown.contains("“dumb” cannot show a full screen"))
    #expect(shown.contains("\nstatus=64"))
  }

  @Test func aLocaleThatIsNotInstalledStillDrawsLines() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.console("one", ["LC_ALL": "zh_CN.UTF-8"])
    let shown = try screen.wait(for: "The room was cold")
    #expect(shown.contains("─"))
    #expect(shown.contains("全部未结"))
  }

  @Test func bordersCanBeASCIIByChoice() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let folder = tmux.folder + "/config/redress"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "borders = \"ascii\"\n".write(toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
    let screen = try tmux.console()
    let shown = try screen.wait(for: "The room was cold")
    #expect(shown.contains("+-"))
    #expect(!shown.contains("─"))
  }

  @Test func firstStepsAreToldOnce() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    try tmux.console("one").wait(for: "Welcome")
    let again = try tmux.console("two")
    try again.wait(for: "recorded the complaint")
    #expect(!again.text.contains("Welcome"))
  }

  @Test func closedDescriptorsNeverBecomeTheJournal() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.shell()
    let desk = "--desk '\(tmux.desk)'"
    for closed in [">&-", "2>&-", "<&- >&- 2>&-"] {
      try screen.run(
        "'\(Tmux.program)' record \(desk) again \(closed); '\(Tmux.program)' note \(desk) 99 x \(closed)")
    }
    try screen.run("clear; '\(Tmux.program)' verify \(desk); echo status=$?")
    let shown = try screen.wait("a status") { $0.contains(/\nstatus=[0-9]/) }
    #expect(shown.contains("\nstatus=0"), "\(shown)")
  }
}

extension TerminalScreen {
  /// What is on the screen with its colours.
  func painted() throws -> String { try tmux.tmux("capture-pane", "-p", "-e", "-t", name) }
}
