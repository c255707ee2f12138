import RecoveryDomain

/// The words of the case pane.
public protocol StoryPaneText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Scroll down.
  var down: ActionWords { get }
  /// Scroll up.
  var up: ActionWords { get }
  /// Scroll down a page.
  var pageDown: ActionWords { get }
  /// Scroll up a page.
  var pageUp: ActionWords { get }
  /// Scroll down half a page.
  var halfDown: ActionWords { get }
  /// Scroll up half a page.
  var halfUp: ActionWords { get }
  /// Go to the beginning.
  var top: ActionWords { get }
  /// Go to the end.
  var end: ActionWords { get }
  /// Open the next tab.
  var nextTab: ActionWords { get }
  /// Open the previous tab.
  var previousTab: ActionWords { get }
  /// Go back to the queue.
  var back: ActionWords { get }
  /// Go to the next case of the queue.
  var nextCase: ActionWords { get }
  /// Go to the previous case of the queue.
  var previousCase: ActionWords { get }
  /// A tab.
  var storyTab: String { get }
  /// A tab.
  var factsTab: String { get }
  /// A tab.
  var recoveryTab: String { get }
  /// A tab.
  var clocksTab: String { get }
  /// No case is shown.
  var noCase: String { get }
  /// There is no such case.
  var missing: String { get }
  /// The case is loading.
  var loading: String { get }
  /// The reader has the case.
  var mine: String { get }
  /// Nobody has the case.
  var unclaimed: String { get }
  /// The case has events of a newer Redress.
  var isReadOnly: String { get }
  /// All steps are met.
  var allStepsMet: String { get }
  /// The customer's words are missing.
  var noWords: String { get }
  /// The contact has no other case.
  var noEarlier: String { get }
  /// The heading of the contact's other cases.
  var earlierHeading: String { get }
  /// Not judged yet.
  var notJudged: String { get }
  /// A fact is owed.
  var notKnown: String { get }
  /// Where a record came from.
  var sourceLabel: String { get }
  /// A field that could not be read.
  var unreadLabel: String { get }
  /// Linked cases.
  var linksLabel: String { get }
  /// The first W.
  var whatWeKnow: String { get }
  /// The second W.
  var whenWeKnew: String { get }
  /// The third W.
  var whatWeDid: String { get }
  /// Nothing yet.
  var nothingYet: String { get }
  /// What is owed before closing.
  var owedHeading: String { get }
  /// The rating.
  var ratingLabel: String { get }
  /// Nothing was promised or done.
  var noActions: String { get }
  /// A promise was taken back.
  var withdrawn: String { get }
  /// No clock runs.
  var noClocks: String { get }
  /// A clock stands still.
  var paused: String { get }
  /// A colleague has the case.
  func held(by name: String) -> String
  /// How often it was reopened.
  func reopened(_ count: Int) -> String
  /// How many other cases the contact has.
  func earlierCount(_ count: Int) -> String
  /// When a person first answered.
  func acknowledged(_ when: String) -> String
  /// When it was judged.
  func judged(_ when: String) -> String
  /// By when and by whom an action is promised.
  func promisedFor(_ due: String, _ owner: String) -> String
  /// When and by whom an action was carried out.
  func doneAt(_ when: String, _ by: String) -> String
}

extension Phrasebook {
  /// The words of the case pane.
  public var storyPane: any StoryPaneText {
    choose(
      english: EnglishStoryPaneText(book: self), simplifiedChinese: SimplifiedStoryPaneText(book: self),
      traditionalChinese: TraditionalStoryPaneText(book: self))
  }
}
