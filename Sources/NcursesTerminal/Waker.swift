import CNcurses
import Glibc

/// Wakes the thread that waits for the terminal, from any thread.
public final class Waker: Sendable {
  /// The eventfd that is polled.
  let descriptor: Int32

  /// Makes a waker.
  ///
  /// - Throws: ``TerminalError/system(call:errno:)`` when there are no descriptors left.
  public init() throws(TerminalError) {
    descriptor = cn_event_descriptor()
    guard descriptor >= 0 else { throw .system(call: "eventfd", errno: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the waiting thread come back with ``TerminalEvent/woken``; several calls before it does count as
  /// one. Never blocks.
  public func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Takes back the calls so far.
  func drain() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
  }
}
