import CLinux
import Glibc

/// Ctrl-C and the polite end signals, held back so that work ends between two groups instead of within one.
///
/// They are only looked for where it is safe to stop: after a group, and while waiting for input.
final class Interruption {
  private var before = sigset_t()
  /// Whether one came.
  private(set) var hasCome = false

  /// The signals that are held back.
  private static let numbers = [SIGINT, SIGTERM]

  /// Holds the signals back from now on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in Self.numbers {
      sigaddset(&signals, number)
      // A handler that does nothing lets a wait for input end where the usual answer would end the process.
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in }
      sigaction(number, &action, nil)
    }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Looks whether one came meanwhile.
  func check() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    if Self.numbers.contains(where: { sigismember(&pending, $0) == 1 }) { hasCome = true }
    return hasCome
  }

  /// Waits until there is something to read; the signals may come through meanwhile.
  /// - Returns: Whether to go on.
  func waitForInput(_ descriptor: Int32) -> Bool {
    if check() { return false }
    let count = clinux_wait_readable(descriptor, &before)
    if count < 0, errno == EINTR { hasCome = true }
    return !check()
  }
}
