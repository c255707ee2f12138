import Synchronization

/// Carries values from workers to the thread that draws, and wakes it.
final class Mailbox<Element: Sendable>: Sendable {
  private let waiting = Mutex<[Element]>([])
  private let wake: @Sendable () -> Void

  /// An empty mailbox.
  /// - Parameter wake: Called after each post, from the poster's thread.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Adds a value; never blocks for long.
  func post(_ element: Element) {
    waiting.withLock { $0.append(element) }
    wake()
  }

  /// Takes all that waits, in the order in which it was posted.
  func drain() -> [Element] {
    waiting.withLock { elements in
      let taken = elements
      elements.removeAll()
      return taken
    }
  }
}
