public import CellScreen
public import DeskText
public import RecoveryDomain

/// What happens to a console from outside: a key, the time, an answer to an effect, news from the desk.
public enum ConsoleMessage: Sendable {
  /// A person did something at the terminal.
  case input(InputEvent)
  /// It is this moment now.
  case tick(Timestamp)
  /// The answer to ``ConsoleEffect/loadQueue(generation:query:windowFirst:)``: first the first window, then, in a second
  /// message, the whole list in the queue's order.
  case queueLoaded(generation: Int, entries: [QueueEntry], isComplete: Bool)
  /// The answer to ``ConsoleEffect/loadRows(_:isAhead:)``.
  case rowsLoaded([CaseSummary])
  /// The answer to ``ConsoleEffect/loadCounts``.
  case countsLoaded([QueueView: Int])
  /// The answer to ``ConsoleEffect/loadSavedCounts(_:)``.
  case savedCountsLoaded([CaseQuery: Int])
  /// The answer to ``ConsoleEffect/loadCase(_:generation:)``; nil when there is no such case. `earlier` are the other
  /// cases of the same contact, latest first; `guarantees` says when guarantees were invoked on the customer's others.
  case caseLoaded(
    generation: Int, CaseFile?, earlier: [CaseSummary], customer: CustomerDossier? = nil,
    guarantees: [Timestamp] = [])
  /// Cases changed, whoever did it. `isListed` of each was asked of the query of that generation.
  case deskChanged(generation: Int, [QueueChange])
  /// Open cases that the person at the console had are a colleague's now.
  case casesLost([CaseSummary])
  /// A command was answered.
  case performed(CommandID, CommandOutcome)
  /// What ``ConsoleEffect/undo(_:line:on:reason:)`` was to take back stays, and why.
  case notUndone(CommandID, UndoRefusal)
  /// ``ConsoleEffect/takeNext(_:)`` found no case that nobody has; whether any is open at all.
  case nothingToTake(CommandID, isAnyOpen: Bool)
  /// An effect failed: a command, or a question when there is no id.
  case failed(CommandID?, Fault)
  /// The answer to ``ConsoleEffect/editText(_:)``.
  case textEdited(EditedText)
  /// Half-written texts cannot be kept.
  case draftsFailed(Fault)
  /// The answer to ``ConsoleEffect/loadCrossings(after:until:)``.
  case crossingsLoaded([CaseSummary])
  /// The answer to ``ConsoleEffect/loadOwn``.
  case ownLoaded([CaseSummary])
  /// Other consoles at the desk: all of them, each with the case that it has open.
  case presenceChanged([Presence])
  /// The host has something to say.
  case told(HostNotice)
  /// The answer to ``ConsoleEffect/findSimilar(_:)``.
  case similarFound(ComplaintTraits, [LikelyCase])
  /// The answer to ``ConsoleEffect/findCustomers(_:limit:)``.
  case customersFound(String, [Customer])
  /// The answer to ``ConsoleEffect/findCase(_:)``; nil when there is no such case.
  case caseFound(CaseNumber, CaseSummary?)
  /// The answer to ``ConsoleEffect/loadPace(_:)``; nil when too little is known to measure a promise with.
  case paceLoaded(CaseNumber, PromiseGuard.Pace?)
}
