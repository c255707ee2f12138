/// How the records stand in a file.
public enum IntakeFormat: String, Hashable, Sendable {
  /// Rows with a header line, separated by comma, semicolon or tab (RFC 4180 and its relatives).
  case csv
  /// One JSON object a line.
  case jsonLines = "jsonl"
}
