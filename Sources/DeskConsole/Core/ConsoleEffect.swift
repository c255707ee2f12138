public import RecoveryDomain

/// What a console asks its host to do; every one but those that change the host itself is answered by exactly one
/// message, or a failure.
public enum ConsoleEffect: Hashable, Sendable {
  /// List the cases of a query in the queue's order: the first `windowFirst` at once, then all.
  case loadQueue(generation: Int, query: CaseQuery, windowFirst: Int)
  /// Fetch the texts of some rows; `isAhead` when none of them is on screen yet.
  case loadRows([CaseNumber], isAhead: Bool)
  /// Count every view.
  case loadCounts
  /// Count the user's own views.
  case loadSavedCounts([CaseQuery])
  /// Fetch a case with its story, and the other cases of its contact.
  case loadCase(CaseNumber, generation: Int)
  /// Give a command on a case; `ifRevision` refuses it when the case has moved on (`decisions` 12).
  case perform(CommandID, CaseCommand, on: CaseNumber, ifRevision: Int?)
  /// Take back what the user's line, named by its number in the journal, did on a case; answered as a command, or by
  /// ``ConsoleMessage/notUndone(_:_:)``.
  case undo(CommandID, line: Int64, on: CaseNumber, reason: String)
  /// Record a complaint, with the coded facts that are known of it already.
  case record(CommandID, CaseRecorded, Classification)
  /// Put the complainant of a case on file as a new customer; answered as a command.
  case recordCustomer(CommandID, of: CaseNumber)
  /// Claim the first case in the queue that nobody has.
  case takeNext(CommandID)
  /// Find the cases that may be the same as a complaint that is being typed.
  case findSimilar(ComplaintTraits)
  /// Find the customers that fit a text: a number, a name, a telephone, an address, an account.
  case findCustomers(String, limit: Int)
  /// Fetch the row of a case that a form names by its number.
  case findCase(CaseNumber)
  /// Find how fast the desk has been with cases like one, before a promise is made on it.
  case loadPace(CaseNumber)
  /// Keep these half-written texts through a crash, and no longer those that are gone; answered by a message only
  /// when that fails.
  case keepDrafts([KeptDraft], gone: [KeptDraft.Name])
  /// Let the person edit a text in an editor of their own; answered by ``ConsoleMessage/textEdited(_:)``.
  case editText(String)
  /// Fetch the user's and nobody's open cases whose nearest clock ran out, or came within the warning time, after one
  /// moment and until another.
  case loadCrossings(after: Timestamp, until: Timestamp)
  /// Fetch the open cases that the user has.
  case loadOwn
  /// Let others see that this case is open here, or that none is (`decisions` 15).
  case showPresence(CaseNumber?)
  /// Show the screen in another theme from now on.
  case setTheme(String)
  /// Show the screen in another theme until it is chosen or left; ``ConsoleEnvironment/theme`` stays.
  case previewTheme(String)
  /// Report the mouse, or leave it to the terminal: hand in an environment that says so.
  case setMouse(Bool)
  /// Speak another language from now on: hand in an environment with it.
  case setLanguage(Language)
  /// End the console.
  case quit
  /// Give the terminal back to the shell until continued.
  case suspend
}
