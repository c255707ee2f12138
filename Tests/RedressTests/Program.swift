import Foundation
import Glibc
import JSONTape

/// The built program at a desk in a temporary folder of its own, which goes when this goes.
final class Program: Sendable {
  /// The folder that everything of this desk stands in.
  let folder: String
  /// The desk's folder.
  var desk: String { folder + "/desk" }
  /// The desk's journal.
  var journal: String { desk + "/journal.jsonl" }

  /// What came of one run.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Standard output as JSON.
    func json() throws -> JSONNode { try JSONDocument(Array(output.utf8)).root }
  }

  /// Makes the folder, and a desk in it unless told not to.
  init(makesDesk: Bool = true, _ options: String...) throws {
    var template = Array("/tmp/redress-cli-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard makesDesk else { return }
    let made = try run(["init", "--currency", "CNY", "--zone", "Asia/Shanghai"] + options)
    guard made.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs the program with arguments and waits for its end.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program with arguments and waits for its end.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(arguments, bytes: Array(input.utf8), environment: environment)
  }

  /// Runs the program with arguments and any bytes as its standard input, and waits for its end.
  func run(_ arguments: [String], bytes: [UInt8], environment: [String: String] = [:]) throws -> Result {
    try start(arguments, input: bytes, environment: environment).wait()
  }

  /// Runs the program and gives what it printed as JSON.
  func json(_ arguments: String...) throws -> JSONNode {
    let result = try run(arguments + ["--json"])
    guard result.status == 0 else { throw RunFailed(text: "\(arguments): \(result.status) \(result.errors)") }
    return try result.json()
  }

  /// Records a complaint and gives its number.
  func record(_ words: String, _ options: String...) throws -> String {
    let result = try run(["record", words, "--json"] + options)
    guard result.status == 0 else { throw RunFailed(text: "\(result.status) \(result.errors)") }
    return try result.json()["case"]?.string ?? ""
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Makes a folder, and those above it, within the folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
  }

  /// Runs the program with a terminal of 60 columns as its standard output, and gives what that got.
  func onTerminal(_ arguments: [String]) throws -> String { try runOnTerminal(arguments).printed }

  /// Runs the program with a terminal of 60 columns as its standard output, and gives what that got and what stands on
  /// standard error.
  func runOnTerminal(_ arguments: [String]) throws -> (printed: String, errors: String) {
    // What posix_openpt, grantpt, unlockpt and ptsname do on Linux, which Swift's Glibc module lacks (pts(4)).
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    var lock: Int32 = 0
    var number: Int32 = 0
    let (unlock, tellNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard ioctl(terminal, unlock, &lock) == 0, ioctl(terminal, tellNumber, &number) == 0 else {
      throw RunFailed(text: "no terminal to be had: \(errno)")
    }
    let path = "/dev/pts/\(number)"
    // Held open here, so that what the program printed can be read after its end.
    let other = open(path, O_RDWR | O_NOCTTY)
    defer { close(other) }
    var size = winsize(ws_row: 24, ws_col: 60, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(other, UInt(TIOCSWINSZ), &size)
    let result = try start(arguments, output: path).wait()
    guard result.status == 0 else { throw RunFailed(text: result.errors) }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    var printed: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = read(terminal, &piece, piece.count), count > 0 { printed += piece[..<count] }
    return (String(decoding: printed, as: UTF8.self), result.errors)
  }

  /// Starts the program without waiting.
  /// - Parameter output: The file that is its standard output; without one its own.
  func start(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], output: String? = nil
  ) throws -> Running {
    let name = folder + "/run-" + UUID().uuidString
    try Data(input).write(to: URL(fileURLWithPath: name + ".in"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name + ".in", O_RDONLY, 0)
    try Data().write(to: URL(fileURLWithPath: name + ".out"))
    posix_spawn_file_actions_addopen(&actions, 1, output ?? name + ".out", O_WRONLY | O_NOCTTY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, name + ".err", O_WRONLY | O_CREAT, 0o600)
    // A test's thread may hold signals back; the program begins as from a shell.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var variables = [
      "HOME": folder, "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
      "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data", "REDRESS_DESK": desk,
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    var pid: pid_t = 0
    let spawned = try Self.withCStrings([try Self.path()] + arguments) { argv in
      try Self.withCStrings(variables.map { "\($0)=\($1)" }) { envp in
        posix_spawn(&pid, try Self.path(), &actions, &attributes, argv, envp)
      }
    }
    guard spawned == 0 else { throw RunFailed(text: "posix_spawn: \(spawned)") }
    return Running(pid: pid, name: name)
  }

  /// The program beside the test bundle.
  private static func path() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("redress").path
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> R
  ) rethrows -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return try body(copies + [nil])
  }
}

/// A program that was started.
struct Running {
  /// Its process.
  let pid: pid_t
  fileprivate let name: String

  /// What it has printed so far.
  var output: String { (try? String(contentsOfFile: name + ".out", encoding: .utf8)) ?? "" }

  /// Waits for its end.
  func wait() throws -> Program.Result {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { throw RunFailed(text: "waitpid: \(errno)") }
    }
    let output = try Data(contentsOf: URL(fileURLWithPath: name + ".out"))
    let errors = try Data(contentsOf: URL(fileURLWithPath: name + ".err"))
    return Program.Result(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F),
      output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self))
  }
}

/// A run that should have gone well.
struct RunFailed: Error {
  let text: String
}

extension JSONNode {
  /// The texts of an array.
  var strings: [String] { elements.compactMap(\.string) }
}
