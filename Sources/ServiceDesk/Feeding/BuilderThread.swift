import CaseIndex
import Dispatch
import Synchronization

/// Hands batches to a builder on a thread of its own, so that reading and folding go on while SQLite writes.
final class BuilderThread: Sendable {
  /// How many batches may wait: about as many as are read while the builder writes the texts it has gathered, since
  /// with fewer the two threads would take turns.
  private static let waitingBatches = 40

  private let builder: IndexBuilder
  private let queue = DispatchQueue(label: "ServiceDesk.BuilderThread")
  private let room = DispatchSemaphore(value: waitingBatches)
  private let failure = Mutex<(any Error)?>(nil)

  /// A thread for a builder that nobody else uses.
  init(_ builder: IndexBuilder) { self.builder = builder }

  /// Takes a batch; waits while too many are waiting already.
  /// - Throws: What an earlier batch failed with.
  func take(_ batch: IndexBatch) throws {
    try check()
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do {
        if case .movedOn = try builder.apply(batch) { throw DeskError.tooBusy }
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until nothing is being written any more.
  func rest() { queue.sync {} }

  /// Completes the index and opens it.
  /// - Throws: What a batch failed with, or completing.
  func finish() throws -> CaseIndex {
    rest()
    try check()
    return try builder.finish()
  }

  private func check() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
