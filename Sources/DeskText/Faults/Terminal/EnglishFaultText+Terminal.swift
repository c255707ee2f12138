extension EnglishFaultText {
  func sentence(_ fault: TerminalFault) -> String {
    switch fault {
    case .notATerminal:
      "The console needs a terminal for input and output; use the commands in scripts (“redress --help”)."
    case .unknownType(""):
      "TERM is not set, so the kind of terminal is not known; set it, for example to xterm-256color."
    case .unknownType(let name):
      "This system does not know the terminal “\(name)”; set TERM to one that it knows, "
        + "such as xterm-256color, or install ncurses-term."
    case .tooSimple(let name):
      "A terminal of type “\(name)” cannot show a full screen; set TERM to what it really is, or use the commands "
        + "(“redress --help”)."
    case .tooSmall(let columns, let rows, let leastColumns, let leastRows):
      "The window has \(columns)×\(rows) cells and the console needs \(leastColumns)×\(leastRows); enlarge it."
    case .noUTF8Locale(let name):
      "The locale “\(name)” cannot show Chinese; choose one with UTF-8, such as LC_ALL=C.UTF-8."
    case .localeReplaced(let name, let substitute):
      "The locale “\(name)” is not installed; \(substitute) is used instead."
    case .failed(let reason):
      "The terminal could not be used (\(reason)); try another, or use the commands (“redress --help”)."
    }
  }
}
