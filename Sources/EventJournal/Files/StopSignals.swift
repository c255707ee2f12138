import Glibc

/// Defers the signals that stop a program, so that none stops it while it holds the lock (decisions 9).
///
/// They are held back on the calling thread only; a program with other threads blocks them there itself.
struct StopSignals {
  /// The thread's mask before; nil when it could not be changed.
  private let before: sigset_t?

  /// Holds the signals back from now on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTSTP, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTTOU, SIGTTIN] {
      sigaddset(&signals, signal)
    }
    var mask = sigset_t()
    before = pthread_sigmask(SIG_BLOCK, &signals, &mask) == 0 ? mask : nil
  }

  /// Lets them take effect again, those that came meanwhile at once.
  func release() {
    guard var before else { return }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
