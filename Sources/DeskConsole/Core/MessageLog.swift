import RecoveryDomain

/// What the message line said, and what waits until something graver has been read.
struct MessageLog: Equatable, Sendable {
  /// What was said, latest last.
  private(set) var said: [Notice] = []
  /// What is to be said, in this order.
  private(set) var waiting: [Notice] = []

  /// So many messages are kept.
  static let limit = 100

  /// Keeps what is said; nothing that only answers a slip of the hand.
  mutating func keep(_ notice: Notice) {
    guard notice.isWorthKeeping else { return }
    said.append(notice)
    if said.count > Self.limit { said.removeFirst(said.count - Self.limit) }
  }

  /// Lets a message wait.
  mutating func wait(_ notice: Notice, first: Bool = false) {
    waiting.insert(notice, at: first ? 0 : waiting.count)
    if waiting.count > Self.limit { waiting.removeLast() }
  }

  /// The next message that waits.
  mutating func takeWaiting() -> Notice? { waiting.isEmpty ? nil : waiting.removeFirst() }
}
