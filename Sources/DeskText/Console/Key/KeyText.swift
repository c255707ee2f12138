import RecoveryDomain

/// The words about keys: moving in lists, going to panes, the table of keys and what can be wrong in one's own.
public protocol KeyText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Go to the first entry.
  var top: ActionWords { get }
  /// Go to the last entry.
  var end: ActionWords { get }
  /// Go half a page down.
  var halfDown: ActionWords { get }
  /// Go half a page up.
  var halfUp: ActionWords { get }
  /// Go to the queue.
  var goToQueue: ActionWords { get }
  /// Go to the case.
  var goToCase: ActionWords { get }
  /// Go to the recovery pane.
  var goToRecovery: ActionWords { get }
  /// The heads of the table of keys: action, keys, where, what it does.
  var tableHeads: [String] { get }
  /// Stands behind keys that the person's own file changed.
  var changed: String { get }
  /// Somebody's own keys have no mistake.
  func noMistakes(in file: String, count: Int) -> String
}

extension Phrasebook {
  /// The words about keys.
  public var keys: any KeyText {
    choose(
      english: EnglishKeyText(book: self), simplifiedChinese: SimplifiedKeyText(book: self),
      traditionalChinese: TraditionalKeyText(book: self))
  }
}
