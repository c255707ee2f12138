import Glibc
import Synchronization

/// The journal's lock: flock(2) among processes, and a turn among the threads that share the descriptor,
/// which flock does not tell apart.
final class FileLock: Sendable {
  /// Whether a thread of this process has its turn.
  private let isTaken = Mutex(false)

  /// Runs the body under the lock.
  ///
  /// - Parameter limit: how long to wait, in nanoseconds.
  /// - Throws: `JournalError` busy with the holder after that time, and what the body throws.
  func exclusively<T>(
    descriptor: Int32, path: String, limit: Int64, system: SystemCalls, _ body: () throws -> T
  ) throws -> T {
    let deadline = system.monotonicNanoseconds() + limit
    // Most waits are for one write of a few microseconds, so the first steps are short.
    var step: Int64 = 50_000
    while !take() {
      try wait(&step, until: deadline, descriptor: descriptor, path: path, system: system)
    }
    defer { isTaken.withLock { $0 = false } }
    while true {
      // Held back before the lock is had, as a program stopped just behind it would block all others; free
      // while waiting, so that the waiting can be broken off.
      let signals = StopSignals()
      defer { signals.release() }
      if system.flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        defer { _ = system.flock(descriptor, LOCK_UN) }
        return try body()
      }
      let number = errno
      signals.release()
      if number == EINTR { continue }
      guard number == EWOULDBLOCK else { throw JournalError.system(number, path: path) }
      try wait(&step, until: deadline, descriptor: descriptor, path: path, system: system)
    }
  }

  /// Takes the turn when it is free.
  private func take() -> Bool {
    isTaken.withLock { taken in
      defer { taken = true }
      return !taken
    }
  }

  /// Pauses, twice as long each time up to five milliseconds; refuses behind the deadline.
  private func wait(
    _ step: inout Int64, until deadline: Int64, descriptor: Int32, path: String, system: SystemCalls
  ) throws {
    guard system.monotonicNanoseconds() < deadline else {
      throw JournalError(.busy(holder: LockHolder.find(descriptor: descriptor)), path: path)
    }
    system.pause(step)
    step = min(step * 2, 5_000_000)
  }
}
