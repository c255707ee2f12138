/// What went wrong with keeping half-written texts; their words never stand in it.
public enum DraftFault: Hashable, Sendable {
  /// Drafts cannot be kept in the folder; what is typed lives as long as the console.
  case notKept(folder: String, reason: String)
  /// A file among the drafts is damaged or of another program; it is left where it is.
  case unreadable(path: String)
}
