import Foundation
import Testing

/// One terminal of a ``Tmux``: what it shows, and the keys that go in.
struct TerminalScreen {
  let tmux: Tmux
  /// The session.
  let name: String

  /// What is on the screen.
  var text: String { (try? tmux.tmux("capture-pane", "-p", "-t", name)) ?? "" }

  /// The lines on the screen.
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// Waits until the screen shows what a condition asks for, looking again and again.
  /// - Returns: The screen that did.
  @discardableResult
  func wait(
    _ what: String, at location: SourceLocation = #_sourceLocation, until isSo: (String) throws -> Bool
  ) throws -> String {
    let deadline = Date() + Tmux.patience
    var seen = ""
    repeat {
      seen = text
      if try isSo(seen) { return seen }
    } while Date() < deadline
    Issue.record("no \(what) on:\n\(seen)", sourceLocation: location)
    throw Tmux.Failed(text: "no \(what)")
  }

  /// Waits until the screen holds words.
  @discardableResult
  func wait(for words: String, at location: SourceLocation = #_sourceLocation) throws -> String {
    try wait("“\(words)”", at: location) { $0.contains(words) }
  }

  /// Presses keys as tmux names them.
  func press(_ keys: String...) throws {
    for key in keys { try tmux.tmux("send-keys", "-t", name, key) }
  }

  /// Types letters.
  func type(_ text: String) throws { try tmux.tmux("send-keys", "-t", name, "-l", text) }

  /// Pastes as a terminal does, bracketed where the program asked for it.
  func paste(_ text: String) throws {
    try tmux.tmux("set-buffer", "-b", name, text)
    try tmux.tmux("paste-buffer", "-p", "-b", name, "-t", name)
  }

  /// Types a command into a shell.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// The program that the shell runs.
  func processID(of program: String = "redress") throws -> pid_t {
    let shell = try tmux.tmux("display-message", "-p", "-t", name, "#{pane_pid}")
    var found: pid_t?
    let deadline = Date() + Tmux.patience
    repeat {
      found = Self.children(of: shell.trimmingCharacters(in: .whitespacesAndNewlines), named: program)
    } while found == nil && Date() < deadline
    return try #require(found)
  }

  /// What `stty -a` says in the shell of the terminal.
  func terminalModes() throws -> String {
    let path = tmux.folder + "/stty-\(UUID().uuidString)"
    try run("stty -a >\(path); echo done-\(path.suffix(6))")
    // Once where it was typed, once where it was said.
    try wait("the modes") { $0.components(separatedBy: "done-\(path.suffix(6))").count > 2 }
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// A child of a process with a name.
  private static func children(of parent: String, named program: String) -> pid_t? {
    let path = "/proc/\(parent)/task/\(parent)/children"
    let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    for child in children.split(separator: " ") {
      let name = (try? String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8)) ?? ""
      if name.hasPrefix(program) { return pid_t(child) }
    }
    return nil
  }
}
