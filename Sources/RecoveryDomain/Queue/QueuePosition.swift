/// The place of a case in the queue: critical first, then effective due, then received, then number (`decisions` 16).
///
/// It changes with events, not with time.
public struct QueuePosition: Hashable, Comparable, Sendable {
  /// The groups in which the queue stands; a lower one always comes first.
  public enum Rank: Int, Comparable, Sendable {
    case critical, running
    /// All clocks are paused: after all others, by the moment of pausing.
    case paused
    /// No clock at all: closed, voided.
    case still

    /// Orders by group.
    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// The group.
  public let rank: Rank
  /// The effective due time; the moment of pausing for `paused`, of the last change for `still`.
  public let moment: Timestamp
  /// When the complaint was received.
  public let received: Timestamp
  /// The case.
  public let number: CaseNumber

  /// A place from its parts.
  public init(rank: Rank, moment: Timestamp, received: Timestamp, number: CaseNumber) {
    self.rank = rank
    self.moment = moment
    self.received = received
    self.number = number
  }

  /// Orders as the queue does.
  public static func < (left: QueuePosition, right: QueuePosition) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.moment != right.moment { return left.moment < right.moment }
    if left.received != right.received { return left.received < right.received }
    return left.number < right.number
  }
}
