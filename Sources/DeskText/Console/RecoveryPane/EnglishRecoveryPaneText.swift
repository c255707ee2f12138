import RecoveryDomain

/// The words of the recovery pane, its catalogue and preview in English.
struct EnglishRecoveryPaneText: RecoveryPaneText {
  let book: Phrasebook

  var pick: ActionWords { ActionWords("pick", "Pick recovery actions for this case") }
  var down: ActionWords { ActionWords("down", "Go to the next action") }
  var up: ActionWords { ActionWords("up", "Go to the previous action") }
  var pageDown: ActionWords { ActionWords("page down", "Go down a page") }
  var pageUp: ActionWords { ActionWords("page up", "Go up a page") }
  var mark: ActionWords { ActionWords("mark", "Mark the action, or take the mark away") }
  var amount: ActionWords { ActionWords("amount", "Enter the amount of the action") }
  var playbook: ActionWords { ActionWords("why", "Why this is suggested, and what is left out") }
  var filter: ActionWords { ActionWords("filter", "Show the actions whose names hold some words") }
  var preview: ActionWords { ActionWords("preview", "Show exactly what will be recorded, paid and promised") }
  var leave: ActionWords { ActionWords("back", "Close the catalogue; marks stay") }
  var confirm: ActionWords { ActionWords("confirm", "Record it") }
  var turnPromise: ActionWords {
    ActionWords("promise: a later time", "Promise it instead of carrying it out now; again: a later time")
  }
  var turnPromiseBack: ActionWords {
    ActionWords("earlier", "Promise it for an earlier time, or carry it out now")
  }
  var meanRepeat: ActionWords { ActionWords("meant twice", "The same is meant a second time") }
  var words: ActionWords { ActionWords("words", "Write what goes with what is carried out") }
  var keepWords: ActionWords { ActionWords("keep", "Keep the words and go back") }
  var noWordsWithPromise: String {
    "Words go with what is carried out now; promise with a contact or a note."
  }
  var backToCatalogue: ActionWords { ActionWords("back", "Go back to the catalogue") }
  var takeAmount: ActionWords { ActionWords("take", "Mark the action with this amount") }
  var title: String { "Recovery" }
  var catalogueTitle: String { "Recovery actions" }
  var noAmount: String { "This action carries no amount." }
  var nothingMarked: String { "Nothing is marked yet: space marks the action under the cursor." }
  var nothingRepeated: String { "No marked action was carried out or promised with the same amount before." }
  var notMoney: String { "not an amount above zero, or too large" }
  var amountKeys: String { "Enter marks, Esc goes back" }
  var needsAmount: String { "amount?" }
  var mayHaveAmount: String { "(amount)" }
  var isPromised: String { "promised" }
  var previewTitle: String { "To be recorded on" }
  func willCarryOut(promise key: String?) -> String {
    "Carried out now\(key.map { " (\($0) promises it for a later time instead)" } ?? ""):"
  }
  var wasDoneBefore: String { "the same was carried out before: r if it is meant again" }
  var isPromisedAlready: String { "the same is promised already: r if both are meant" }
  var isMeantRepeat: String { "meant a second time" }
  func staysPromised(_ action: String) -> String { "beside the promise of \(action), which stays to be kept" }
  var fulfilsPromise: String { "fulfils what was promised" }
  func amountLabel(_ currency: String) -> String { "Amount in \(currency)" }
  func costs(_ sum: String) -> String { "costs us \(sum)" }
  func stillMarked(_ count: Int) -> String { "\(book.counted(count, "action")) marked, not recorded yet: a" }
  func sums(marked: Int, paid: String, cost: String) -> String {
    "\(book.number(marked)) marked, customer gets \(paid), costs us \(cost)"
  }
  var turnOwner: ActionWords { ActionWords("who", "Choose who keeps the promise") }
  var ownersPromiseOnly: String { "What is carried out now is yours; only a promise can be somebody else's." }
  var willPromiseWithinPolicy: String { "Promised, each within the policy's time:" }
  func promiseOwner(_ name: String) -> String { "\(name) sees to it" }
  func willPromise(_ due: String) -> String { "Promised by \(due):" }
  var seeAllFirst: String { "Not all of it was on screen yet: go down with j or PageDown first." }
  func linesBelow(_ count: Int) -> String { "\(book.counted(count, "more line")) below: j" }
  var onlyPrepared: String { "You can prepare a package here, but not record it." }
  func shortName(_ part: RecoveryPart) -> String {
    switch part {
    case .regret: "regret"
    case .putRight: "right"
    case .reimburse: "repay"
    case .reform: "reform"
    }
  }
}
