import RecoveryDomain

/// The words of what is done to several cases, of announcements and of hiding.
public protocol BatchText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Mark or unmark a row.
  var mark: ActionWords { get }
  /// Mark all rows, or none.
  var markAll: ActionWords { get }
  /// Release all own cases.
  var releaseOwn: ActionWords { get }
  /// Hide from the customer.
  var hide: ActionWords { get }
  /// Do it.
  var confirm: ActionWords { get }
  /// Go on.
  var next: ActionWords { get }
  /// Leave or stop.
  var leave: ActionWords { get }
  /// Scroll down.
  var down: ActionWords { get }
  /// Scroll up.
  var up: ActionWords { get }
  /// Offer what may be meant.
  var complete: ActionWords { get }
  /// Offer it backwards.
  var completeBack: ActionWords { get }
  /// The label of the colleague.
  var colleague: String { get }
  /// The label of the note.
  var note: String { get }
  /// A text is needed.
  var textMissing: String { get }
  /// The list is empty.
  var nothingMarked: String { get }
  /// Why what will be done cannot be left as if it were done.
  var notYetDone: String { get }
  /// That a key stops what is running.
  func stops(_ key: String) -> String
  /// The list is not whole yet.
  var listIncomplete: String { get }
  /// No own case.
  var noneOwn: String { get }
  /// What the header says while hidden.
  var isHidden: String { get }
  /// What stands where things are hidden.
  var hiddenHere: String { get }
  /// A case whose turn has not come.
  var waiting: String { get }
  /// A case that was done.
  var done: String { get }
  /// A case on which it was so already.
  var already: String { get }
  /// So many are marked.
  func marked(_ count: Int) -> String
  /// These keys act on all that is marked.
  func actOnMarked(_ keys: String, _ count: Int) -> String
  /// An action is for one case, and so many are marked.
  func onlyOne(_ count: Int) -> String
  /// What is done to how many.
  func title(_ subject: String, _ count: Int) -> String
  /// How far it is.
  func progress(_ done: Int, of all: Int, failed: Int) -> String
  /// These have just become overdue.
  func overdueNow(_ cases: String) -> String
  /// These are due soon from now on.
  func dueSoonNow(_ cases: String) -> String
  /// So many more than those named.
  func andMore(_ count: Int) -> String
}

extension Phrasebook {
  /// The words of what is done to several cases.
  public var batch: any BatchText {
    choose(
      english: EnglishBatchText(book: self), simplifiedChinese: SimplifiedBatchText(book: self),
      traditionalChinese: TraditionalBatchText(book: self))
  }
}
