import RecoveryDomain

/// The words about keys in English.
struct EnglishKeyText: KeyText {
  let book: Phrasebook

  var top: ActionWords { ActionWords("first", "Go to the top") }
  var end: ActionWords { ActionWords("last", "Go to the end") }
  var halfDown: ActionWords { ActionWords("half down", "Go down half a page") }
  var halfUp: ActionWords { ActionWords("half up", "Go up half a page") }
  var goToQueue: ActionWords { ActionWords("queue", "Go to the queue") }
  var goToCase: ActionWords { ActionWords("case", "Go to the case") }
  var goToRecovery: ActionWords { ActionWords("recovery", "Go to the recovery actions") }
  var tableHeads: [String] { ["Keys", "Where", "What it does", "Action"] }
  var changed: String { "(your own)" }
  func noMistakes(in file: String, count: Int) -> String {
    "\(file): \(book.counted(count, "key setting", "key settings")), no mistake."
  }
}
