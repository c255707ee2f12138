import RecoveryDomain

/// The words of the queue.
public protocol QueuePaneText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Down.
  var down: ActionWords { get }
  /// Up.
  var up: ActionWords { get }
  /// A page down.
  var pageDown: ActionWords { get }
  /// A page up.
  var pageUp: ActionWords { get }
  /// Half a page down.
  var halfDown: ActionWords { get }
  /// Half a page up.
  var halfUp: ActionWords { get }
  /// The top.
  var top: ActionWords { get }
  /// The end.
  var end: ActionWords { get }
  /// Open a case.
  var open: ActionWords { get }
  /// The views.
  var views: ActionWords { get }
  /// Search.
  var search: ActionWords { get }
  /// Leave the search.
  var clear: ActionWords { get }
  /// Go to what came in.
  var goToUnseen: ActionWords { get }
  /// Turn to a view.
  func turnTo(_ view: QueueView) -> ActionWords
  /// The head of the time left.
  var leftHead: String { get }
  /// The head of the numbers.
  var caseHead: String { get }
  /// The head of the customers.
  var customerHead: String { get }
  /// The head of the headlines.
  var headlineHead: String { get }
  /// The head of the holders.
  var ownerHead: String { get }
  /// The list is loading.
  var loading: String { get }
  /// A view has no case.
  var empty: String { get }
  /// No case is open at all: how one comes in.
  func noneOpen(record key: String) -> String
  /// Nothing new is off the screen.
  var nothingUnseen: String { get }
  /// What is searched.
  func found(_ words: String) -> String
  /// A search found nothing.
  func nothingFound(_ words: String) -> String
  /// Rows came in above.
  func newAbove(_ count: Int) -> String
  /// Rows came in below.
  func newBelow(_ count: Int) -> String
  /// The holder's lease is over: another may take the case over.
  func leaseIsOver(_ holder: String) -> String
  /// These have the case open elsewhere.
  func isOpen(with names: [String]) -> String
  /// Where a case without a running clock stands, in at most seven cells.
  func standing(_ status: CaseStatus) -> String
  /// For whom a case waits, by sign and word; nil where it waits for nobody.
  func waiting(_ status: CaseStatus) -> String?
  /// One letter or character for a flag.
  func letter(_ flag: CaseFlag) -> String
}

extension Phrasebook {
  /// The words of the queue.
  public var queuePane: any QueuePaneText {
    choose(
      english: EnglishQueuePaneText(book: self), simplifiedChinese: SimplifiedQueuePaneText(book: self),
      traditionalChinese: TraditionalQueuePaneText(book: self))
  }
}
