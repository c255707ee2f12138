/// The small record that a queue keeps for every listed case: enough to order it, count down and colour its row.
///
/// A hundred thousand of them stand in memory; the texts are fetched only for rows near the window.
public struct QueueEntry: Hashable, Sendable {
  /// The case's place.
  public let position: QueuePosition
  /// When its nearest running clock is due; nil when none runs.
  public let nearestDue: Timestamp?
  /// The case's line count when this was taken: tells whether it has changed.
  public let revision: Int

  /// An entry from its parts.
  public init(position: QueuePosition, nearestDue: Timestamp?, revision: Int) {
    self.position = position
    self.nearestDue = nearestDue
    self.revision = revision
  }

  /// The case.
  public var number: CaseNumber { position.number }
}
