/// What came of editing a text in the person's own editor.
public enum EditedText: Hashable, Sendable {
  /// The text as it was left.
  case text(String)
  /// The editor ended with a status that says that it failed.
  case failed(program: String, status: Int)
  /// The editor could not be started.
  case missing(program: String)
  /// There is no text that can be read.
  case unusable(program: String)
}
