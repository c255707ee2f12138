/// What undoing somebody's last command on a case would be: commands that bring back what stood before, or why none
/// can. Nothing is ever taken out of the record; an undoing is on record like everything else.
public enum Undo: Hashable, Sendable {
  /// These commands, given in this order, bring back what stood before the event.
  case commands([CaseCommand], of: CaseEvent)
  /// It cannot be undone, and why.
  case refused(UndoRefusal)
}

/// Why a command cannot be undone.
public enum UndoRefusal: Hashable, Sendable {
  /// The person has done nothing on this case.
  case nothingOfYours
  /// A colleague did something afterwards that an undoing would cross.
  case changedSince(by: String)
  /// A note stays on record.
  case notesStay
  /// The customer has been told.
  case messageSent
  /// Money was paid, or something done.
  case carriedOut
  /// The case itself was recorded; a mistaken one is voided with a reason.
  case recorded
  /// It was resolved or closed; opening it again needs a reason of its own.
  case ended
  /// It was opened again; resolving it is a step of its own.
  case reopened
  /// It is voided for good.
  case voided
  /// The case was given to this colleague, who must give it back.
  case givenAway(to: String)
  /// Nothing stood there before, and nothing cannot be set; put the right thing there instead.
  case nothingBefore
  /// There is no way to take this back.
  case stays
}
