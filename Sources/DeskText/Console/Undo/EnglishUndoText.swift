import RecoveryDomain

/// The words about taking back one's last command in English.
struct EnglishUndoText: UndoText {
  let book: Phrasebook

  var undo: ActionWords { ActionWords("undo", "Take back your last command on this case") }
  var undoAll: ActionWords { ActionWords("undo all", "Take back what you did to several cases at once") }
  var nothingDone: String { "Nothing done to several cases is left to take back." }
  func question(_ number: CaseNumber) -> String { "Undo on \(number)?" }

  func effect(on event: CaseEvent) -> String {
    let what =
      switch event {
      case .claimed: "You claimed the case: it goes back to the queue."
      case .released: "You released the case: it goes back to whoever had it."
      case .takenOver(let event): "You took the case over: \(event.from) gets it back."
      case .classified: "You classified the case: the former facts stand again."
      case .judged: "You judged the complaint: the former judgement stands again."
      case .waitStarted: "You started a wait: what was waited for before stands again."
      case .answered: "You noted an answer: the wait goes on."
      case .proposed: "You promised something: the promise is withdrawn."
      case .withdrawn: "You withdrew a promise: it is promised again."
      case .corrected: "You corrected the facts: the former ones stand again."
      case .rated: "You recorded a rating: the former one stands again."
      default: "Your last command is taken back."
      }
    return "\(what) Both stay on record."
  }

  func sentence(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothingOfYours: "You have done nothing on this case that could be undone."
    case .changedSince(let by): "\(by) has changed the case since; put it right with a command of its own."
    case .notesStay: "A note stays on record; write another one that puts it right."
    case .messageSent: "What the customer was told cannot be untold; tell the customer again."
    case .carriedOut: "What was paid or done stays on record: it cannot be undone."
    case .recorded: "The case is recorded; void it with a reason if that was a mistake."
    case .ended: "The case was resolved or closed; reopen it with a reason."
    case .reopened: "The case is open again; resolve it when all is done."
    case .voided: "The case is voided for good; record the complaint anew."
    case .givenAway(let to): "\(to) has the case now and must give it back."
    case .nothingBefore: "Nothing stood there before that could be brought back; enter what is right."
    case .stays: "This stays on record; write a note that puts it right."
    }
  }
  var reason: String { "undone" }
}
