import Synchronization

/// Lets the console's two threads pass one at a time where the desk may be held under its lock.
///
/// Stopping the process (Ctrl-Z) while a job holds the journal's lock would keep every other writer of the desk
/// waiting until somebody says `fg` (`decisions` 9).
final class DeskGate: Sendable {
  private let inUse = Mutex(())

  /// Does something while nobody else is within the gate.
  func pass<Result>(_ body: () throws -> Result) rethrows -> Result {
    try inUse.withLock { _ in try body() }
  }
}
