import DeskText
import Glibc

/// Runs of this very program as other people start it, from its start to its exit.
struct ProgramRun {
  /// What a run took.
  struct Outcome {
    /// From the start to the exit.
    let duration: Duration
    /// The most memory it had, in bytes; at least what this process had when it started the run, since Linux counts
    /// the memory that both share before the program takes over.
    let peakByteCount: Int64
    /// What it left with.
    let status: Int32
  }

  /// The environment of the runs.
  private let environment: [String]

  /// Runs with these variables beside those of this process.
  init(environment: [String: String]) {
    var variables = environment
    for name in ["HOME", "PATH", "LD_LIBRARY_PATH", "LANG"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    self.environment = variables.map { "\($0.key)=\($0.value)" }
  }

  /// Runs the program once; what it prints is thrown away.
  /// - Throws: when it cannot be started, or when it fails.
  func callAsFunction(_ arguments: String...) throws(Fault) -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = (["redress"] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    let code = posix_spawn(&process, Self.path, &actions, nil, &words, &variables)
    guard code == 0 else { throw .storage(StorageFault(code, path: Self.path)) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let duration = ContinuousClock.now - start
    let outcome = Outcome(
      duration: duration, peakByteCount: Int64(usage.ru_maxrss) * 1024, status: status >> 8 & 0xFF)
    guard status == 0 else { throw .unexpected("redress \(arguments.first ?? ""): \(outcome.status)") }
    return outcome
  }

  /// This program's file, whatever its name is by now.
  private static let path = "/proc/self/exe"
}
