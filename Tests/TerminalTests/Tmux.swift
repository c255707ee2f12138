import Foundation
import Glibc
import Testing

/// A terminal emulator of its own that nobody sees: a tmux server on a private socket with private folders.
///
/// Everything goes with it: sessions, processes, folders.
final class Tmux: Sendable {
  /// Where desk, home and socket of the test stand.
  let folder: String
  /// The desk that consoles are started on.
  var desk: String { folder + "/desk" }

  /// Whether tmux is installed.
  static let isInstalled = (try? output(of: ["tmux", "-V"], in: [:]))?.hasPrefix("tmux") == true

  /// How long a condition may take before a test gives up; never waited for when all is well.
  static let patience: TimeInterval = 20

  /// Makes the folders, and a desk with some complaints.
  init(complaints: [String] = []) throws {
    var template = Array("/tmp/redress-tmux-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try redress("init", "--currency", "CNY", "--zone", "Asia/Shanghai")
    for words in complaints { try redress("record", words) }
  }

  deinit {
    let running = processes
    _ = try? tmux("kill-server")
    // A console that is told to end still writes: what it writes after the folder is gone would stay behind.
    let deadline = Date() + Self.patience
    while running.contains(where: Self.isRunning), Date() < deadline { usleep(1000) }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs a verb of the program on the desk and gives what it printed.
  @discardableResult
  func redress(_ arguments: String...) throws -> String {
    try Self.output(of: [Self.program] + arguments + ["--desk", desk], in: environment)
  }

  /// Runs a command of tmux and gives what it printed.
  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    try Self.output(of: ["tmux", "-S", folder + "/socket", "-f", "/dev/null"] + arguments, in: environment)
  }

  /// Starts a console in a terminal of a size.
  /// - Parameter variables: Environment beside the private folders.
  func console(
    _ name: String = "one", size: (Int, Int) = (100, 30), _ variables: [String: String] = [:],
    options: String = ""
  ) throws -> TerminalScreen {
    let screen = try shell(name, size: size, variables)
    try screen.run("'\(Self.program)' console --desk '\(desk)' \(options)")
    return screen
  }

  /// Starts a shell in a terminal of a size.
  func shell(_ name: String = "one", size: (Int, Int) = (100, 30), _ variables: [String: String] = [:]) throws
    -> TerminalScreen
  {
    let set = variables.map { "\($0)='\($1)'" }.joined(separator: " ")
    let shell = "exec env \(set) PS1='ready> ' ENV= sh -i"
    try tmux("new-session", "-d", "-s", name, "-x", "\(size.0)", "-y", "\(size.1)", shell)
    let screen = TerminalScreen(tmux: self, name: name)
    try screen.wait(for: "ready>")
    return screen
  }

  /// The program beside the test bundle.
  static let program: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("redress").path
  }()

  private var environment: [String: String] {
    [
      "HOME": folder, "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
      "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config", "LC_ALL": "C.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "TMPDIR": folder,
    ]
  }

  /// The shells and what they have started.
  private var processes: [pid_t] {
    let shells = (try? tmux("list-panes", "-a", "-F", "#{pane_pid}"))?.split(separator: "\n") ?? []
    return shells.flatMap { shell in
      let started = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return ([shell] + (started?.split(separator: " ") ?? [])).compactMap { pid_t($0) }
    }
  }

  /// Whether a process has not ended.
  private static func isRunning(_ process: pid_t) -> Bool {
    // Of one that nobody has asked for its status yet, no command is left.
    (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8))?.isEmpty == false
  }

  /// Runs a program to its end and gives what it printed.
  ///
  /// Into a file, not a pipe: a tmux server that another test starts meanwhile would hold the pipe open.
  private static func output(of arguments: [String], in environment: [String: String]) throws -> String {
    let path = "/tmp/redress-output-\(UUID().uuidString)"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failed(text: "\(path): \(errno)") }
    defer {
      close(descriptor)
      unlink(path)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, descriptor, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A test's thread may hold signals back; programs begin as from a shell.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = environment.isEmpty ? ProcessInfo.processInfo.environment : environment
    var child: pid_t = 0
    let spawned = withCStrings(arguments) { argv in
      withCStrings(variables.map { "\($0)=\($1)" }) { envp in
        posix_spawnp(&child, arguments[0], &actions, &attributes, argv, envp)
      }
    }
    guard spawned == 0 else { throw Failed(text: "\(arguments): \(spawned)") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failed(text: "waitpid: \(errno)") }
    }
    let text = try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    guard status == 0 else { throw Failed(text: "\(arguments): \(text)") }
    return text
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> R
  ) rethrows -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return try body(copies + [nil])
  }

  /// A program that should have gone well.
  struct Failed: Error {
    let text: String
  }
}
