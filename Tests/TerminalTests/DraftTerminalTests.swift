import Foundation
import Glibc
import Testing

/// Half-written texts in a real terminal: what a crash must not take.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed; these tests need a terminal"))
struct DraftTerminalTests {
  @Test func aHalfTypedNoteOutlivesAKill() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.console()
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.type("空调 half a thought")
    try screen.wait(for: "half a thought")
    try tmux.waitForDraft(holding: "half a thought")
    kill(try screen.processID(), SIGKILL)
    let again = try tmux.console("two")
    try again.wait(for: "1 draft kept: C-000001")
    try again.press("n")
    try again.wait(for: "空调 half a thought")
    try again.press("C-d")
    try again.wait(for: "saved on C-000001")
    try again.press("q")
    try again.wait(for: "ready>")
    #expect(try tmux.redress("show", "1").contains("half a thought"))
    #expect(try tmux.drafts().isEmpty)
  }

  @Test func twoConsolesKeepTheirOwnDrafts() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    for (name, text) in [("one", "first words"), ("two", "second words")] {
      let screen = try tmux.console(name)
      try screen.wait(for: "recorded the complaint")
      try screen.press("n")
      try screen.wait(for: "ctrl-d")
      try screen.type(text)
      try tmux.waitForDraft(holding: text)
    }
    #expect(try tmux.drafts().count == 2)
    for name in ["one", "two"] { kill(try TerminalScreen(tmux: tmux, name: name).processID(), SIGKILL) }
    let again = try tmux.console("three")
    try again.wait(for: "2 drafts kept")
    #expect(try tmux.drafts().count == 2)
    try again.press("g", "d")
    try again.wait("both texts") { $0.contains("first words") && $0.contains("second words") }
  }

  @Test func anEditorTakesTheTerminalAndGivesItBack() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let screen = try tmux.console("one", ["VISUAL": "sed -i s/half/whole/", "EDITOR": "false"])
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.type("half a thought")
    try screen.press("C-o")
    try screen.wait(for: "whole a thought")
    try screen.type("!")
    try screen.press("C-d")
    try screen.wait(for: "saved on C-000001")
    #expect(try tmux.redress("show", "1").contains("whole a thought!"))
  }

  @Test func aRecordedSessionPlaysAgain() throws {
    let tmux = try Tmux(complaints: ["The room was cold"])
    let script = tmux.folder + "/script"
    let screen = try tmux.console(options: "--record '\(script)'")
    try screen.wait(for: "recorded the complaint")
    try screen.press("n")
    try screen.wait(for: "ctrl-d")
    try screen.type("called back")
    try screen.press("C-d")
    try screen.wait(for: "saved on C-000001")
    try screen.press("q")
    try screen.wait(for: "ready>")
    try tmux.redress("console", "--script", script)
    let story = try tmux.redress("show", "1")
    #expect(story.components(separatedBy: "called back").count == 3, "once by hand, once by the script")
  }
}
