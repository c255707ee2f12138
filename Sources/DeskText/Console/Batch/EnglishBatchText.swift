import RecoveryDomain

/// The words of what is done to several cases in English.
struct EnglishBatchText: BatchText {
  let book: Phrasebook

  var mark: ActionWords { ActionWords("mark", "Mark this case for a common action, or unmark it") }
  var markAll: ActionWords { ActionWords("mark all", "Mark all cases of this list, or none") }
  var releaseOwn: ActionWords { ActionWords("end shift", "Release all your cases with one note") }
  var hide: ActionWords {
    ActionWords(
      "hide", "Hide other customers, marks and values while a customer can see the screen, or show them again"
    )
  }
  var confirm: ActionWords { ActionWords("do it", "Do this with all of them, one after the other") }
  var next: ActionWords { ActionWords("go on", "Go to the next field, then look at what will happen") }
  var leave: ActionWords { ActionWords("back", "Go back; while it runs, stop after the current case") }
  var down: ActionWords { ActionWords("down", "Scroll down") }
  var up: ActionWords { ActionWords("up", "Scroll up") }
  var complete: ActionWords {
    ActionWords("complete", "Complete what you began, then offer the next possibility")
  }
  var completeBack: ActionWords { ActionWords("previous", "Offer the possibility before") }
  var colleague: String { "colleague" }
  var note: String { "note for each" }
  var textMissing: String { "Both lines are needed." }
  var nothingMarked: String { "There is nothing to mark." }
  var notYetDone: String { "Nothing is done yet: do it, or go back." }
  func stops(_ key: String) -> String { "\(key) stops after the current case" }
  var listIncomplete: String { "The list is still loading; try again." }
  var noneOwn: String { "You have no open case." }
  var isHidden: String { "HIDDEN (P)" }
  var hiddenHere: String { "Hidden while a customer can see the screen. P shows it again." }
  var waiting: String { "not tried" }
  var done: String { "done" }
  var already: String { "so already" }
  func marked(_ count: Int) -> String { "\(book.number(count)) marked" }
  func actOnMarked(_ keys: String, _ count: Int) -> String { "\(keys) act on \(book.number(count)) marked" }
  func onlyOne(_ count: Int) -> String {
    "\(book.counted(count, "case is", "cases are")) marked, and this works on one: open it (Enter), or unmark all (Esc)."
  }
  func title(_ subject: String, _ count: Int) -> String { "\(subject): \(book.counted(count, "case"))" }
  func progress(_ done: Int, of all: Int, failed: Int) -> String {
    "\(book.number(done)) of \(book.number(all)) done, \(book.number(failed)) not"
  }
  func overdueNow(_ cases: String) -> String { "Overdue now: \(cases)." }
  func dueSoonNow(_ cases: String) -> String { "Due soon: \(cases)." }
  func andMore(_ count: Int) -> String { "\(book.number(count)) more" }
}
