import RecoveryDomain

/// The words about half-written texts that are kept.
public protocol DraftText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Drafts are kept; each is named by its case and form.
  func kept(_ drafts: [String]) -> String
  /// What was half written before stands in the form again.
  var restored: String { get }
  /// The list of drafts.
  var title: String { get }
  /// Open the list of drafts.
  var open: ActionWords { get }
  /// Throw the draft in hand away.
  var discard: ActionWords { get }
  /// Throw the draft on which the list stands away.
  var discardListed: ActionWords { get }
  /// There is no draft.
  var none: String { get }
  /// Open one of the contact's other cases instead of recording a new one.
  var openSimilar: ActionWords { get }
  /// There are no other cases of the contact.
  var noSimilar: String { get }
  /// Write the text in an editor.
  var editor: ActionWords { get }
  /// The field in hand is not one for an editor.
  var noEditorHere: String { get }
  /// The editor left with a status that says that it failed.
  func editorFailed(_ program: String, status: Int) -> String
  /// The editor could not be started.
  func editorMissing(_ program: String) -> String
  /// What the editor left is too large or no text.
  func editorTextUnusable(_ program: String) -> String
  /// What was left half written is kept, and the keys that open it again.
  func left(key: String) -> String
}

extension Phrasebook {
  /// The words about half-written texts that are kept.
  public var drafts: any DraftText {
    choose(
      english: EnglishDraftText(book: self), simplifiedChinese: SimplifiedDraftText(book: self),
      traditionalChinese: TraditionalDraftText(book: self))
  }
}
