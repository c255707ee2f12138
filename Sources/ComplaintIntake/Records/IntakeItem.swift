/// What one row of a file comes to.
public enum IntakeItem: Hashable, Sendable {
  /// A complaint.
  case record(IntakeRecord)
  /// A row that *needs reading*.
  case unreadable(UnreadableRow)
}
