import RecoveryDomain

/// The words of the recovery pane, its catalogue and preview.
public protocol RecoveryPaneText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Pick recovery actions for this case.
  var pick: ActionWords { get }
  /// Go to the next action.
  var down: ActionWords { get }
  /// Go to the previous action.
  var up: ActionWords { get }
  /// Go down a page.
  var pageDown: ActionWords { get }
  /// Go up a page.
  var pageUp: ActionWords { get }
  /// Mark the action, or take the mark away.
  var mark: ActionWords { get }
  /// Enter the amount of the action.
  var amount: ActionWords { get }
  /// Open the playbook behind a suggestion.
  var playbook: ActionWords { get }
  /// Show the actions whose names hold some words.
  var filter: ActionWords { get }
  /// Show exactly what will be recorded, paid and promised.
  var preview: ActionWords { get }
  /// Close the catalogue; marks stay.
  var leave: ActionWords { get }
  /// Record it.
  var confirm: ActionWords { get }
  /// Go on to the next time: now, within the policy's time, later ones.
  var turnPromise: ActionWords { get }
  /// Go back to the time before.
  var turnPromiseBack: ActionWords { get }
  /// The same amount is meant a second time.
  var meanRepeat: ActionWords { get }
  /// Words that go with what is carried out.
  var words: ActionWords { get }
  /// Keep the words and go back to the preview.
  var keepWords: ActionWords { get }
  /// A promise takes no words.
  var noWordsWithPromise: String { get }
  /// Go back to the catalogue.
  var backToCatalogue: ActionWords { get }
  /// Mark the action with this amount.
  var takeAmount: ActionWords { get }
  /// The pane.
  var title: String { get }
  /// The catalogue.
  var catalogueTitle: String { get }
  /// The action carries no amount.
  var noAmount: String { get }
  /// No action is marked.
  var nothingMarked: String { get }
  /// No marked action was done before.
  var nothingRepeated: String { get }
  /// What was typed is no amount.
  var notMoney: String { get }
  /// The keys of the amount.
  var amountKeys: String { get }
  /// An amount is needed.
  var needsAmount: String { get }
  /// An amount is possible.
  var mayHaveAmount: String { get }
  /// The action is promised already.
  var isPromised: String { get }
  /// The preview.
  var previewTitle: String { get }
  /// The package is carried out at once; the key promises it instead.
  func willCarryOut(promise key: String?) -> String
  /// The same amount was paid before.
  var wasDoneBefore: String { get }
  /// The same is promised already.
  var isPromisedAlready: String { get }
  /// The same amount is meant again.
  var isMeantRepeat: String { get }
  /// A promise is fulfilled.
  var fulfilsPromise: String { get }
  /// It is done beside this promise, which has another amount and stays.
  func staysPromised(_ action: String) -> String
  /// The label of an amount.
  func amountLabel(_ currency: String) -> String
  /// What an action costs the desk.
  func costs(_ sum: String) -> String
  /// Marked actions that are not recorded.
  func stillMarked(_ count: Int) -> String
  /// What the marked actions pay and cost.
  func sums(marked: Int, paid: String, cost: String) -> String
  /// Choose who keeps the promise.
  var turnOwner: ActionWords { get }
  /// Only a promise has an owner.
  var ownersPromiseOnly: String { get }
  /// Each action is promised within the policy's time.
  var willPromiseWithinPolicy: String { get }
  /// Who keeps the promise.
  func promiseOwner(_ name: String) -> String
  /// The package is promised for a time.
  func willPromise(_ due: String) -> String
  /// Something of the preview was not on screen yet.
  var seeAllFirst: String { get }
  /// So many lines stand below the last one on screen.
  func linesBelow(_ count: Int) -> String
  /// The package cannot be recorded by this person; why follows.
  var onlyPrepared: String { get }
  /// One of the four parts in a word that fits a narrow pane.
  func shortName(_ part: RecoveryPart) -> String
}

extension Phrasebook {
  /// The words of the recovery pane, its catalogue and preview.
  public var recoveryPane: any RecoveryPaneText {
    choose(
      english: EnglishRecoveryPaneText(book: self), simplifiedChinese: SimplifiedRecoveryPaneText(book: self),
      traditionalChinese: TraditionalRecoveryPaneText(book: self))
  }
}
