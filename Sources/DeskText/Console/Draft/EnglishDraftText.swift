import RecoveryDomain

/// The words about half-written texts in English.
struct EnglishDraftText: DraftText {
  let book: Phrasebook

  func kept(_ drafts: [String]) -> String {
    "\(book.counted(drafts.count, "draft", "drafts")) kept: \(drafts.joined(separator: ", "))"
  }
  var restored: String { "What you had written is here again; ctrl-x throws it away." }
  var title: String { "Drafts" }
  var open: ActionWords { ActionWords("drafts", "Go on with something half written") }
  var discard: ActionWords { ActionWords("throw away", "Throw away what is written here") }
  var discardListed: ActionWords { ActionWords("throw away", "Throw away the draft in hand") }
  var none: String { "Nothing is half written." }
  var openSimilar: ActionWords {
    ActionWords("open one", "Open a case that may be the same instead; what is typed stays as a draft")
  }
  var noSimilar: String { "No case that may be the same is known." }
  var editor: ActionWords { ActionWords("editor", "Write this text in $VISUAL or $EDITOR") }
  var noEditorHere: String { "Only a text of several lines opens in an editor; go to one with Tab." }
  func editorFailed(_ program: String, status: Int) -> String {
    "\(program) ended with status \(status), so the text is as it was."
  }
  func editorMissing(_ program: String) -> String {
    "\(program) could not be started; set VISUAL or EDITOR to an editor that is installed."
  }
  func editorTextUnusable(_ program: String) -> String {
    "\(program) left no readable text, so the text is as it was."
  }
  func left(key: String) -> String { "Draft kept: \(key)" }
}
