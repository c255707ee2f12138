/// Why the screen cannot be used.
public enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal(String)
  /// `TERM` is not set.
  case terminalTypeMissing
  /// There is no description of this `TERM`.
  case terminalTypeUnknown(String)
  /// The terminal cannot move its cursor.
  case terminalTypeTooSimple(String)
  /// There is no terminal database at all.
  case databaseMissing
  /// A call to the system failed.
  case system(call: String, errno: Int32)

  /// One English sentence with the mend.
  public var description: String {
    switch self {
    case .notATerminal(let name):
      "standard \(name) is not a terminal: start the console from one, or use the commands instead"
    case .terminalTypeMissing:
      "TERM is not set: set it to your terminal's type, for instance TERM=xterm-256color"
    case .terminalTypeUnknown(let name):
      "the terminal type \"\(name)\" is not known here: install ncurses-term or set TERM=xterm-256color"
    case .terminalTypeTooSimple(let name):
      "a terminal of type \"\(name)\" cannot show a full screen: set TERM to what it really is, "
        + "or use the commands instead"
    case .databaseMissing:
      "the terminal database is missing: install ncurses-base"
    case .system(let call, let number):
      "the terminal cannot be used: \(call) failed with error \(number)"
    }
  }
}
