/// Why the console cannot show itself.
public enum TerminalFault: Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// The system has no description of this type of terminal; empty when `TERM` is not set.
  case unknownType(String)
  /// A terminal of this type cannot move its cursor.
  case tooSimple(String)
  /// The window has fewer columns or rows than the console needs.
  case tooSmall(columns: Int, rows: Int, leastColumns: Int, leastRows: Int)
  /// Neither the locale nor a substitute can show anything but ASCII.
  case noUTF8Locale(String)
  /// The locale named is not installed; this one is used in its stead.
  case localeReplaced(String, by: String)
  /// The terminal refused.
  case failed(reason: String)
}
