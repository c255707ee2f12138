import RecoveryDomain

/// The words of the frame of the console: messages, questions, menus, help.
public protocol ConsoleFrameText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Help.
  var help: ActionWords { get }
  /// The palette.
  var palette: ActionWords { get }
  /// The next pane.
  var nextPane: ActionWords { get }
  /// The previous pane.
  var previousPane: ActionWords { get }
  /// Zoom.
  var zoom: ActionWords { get }
  /// Take next.
  var takeNext: ActionWords { get }
  /// A new complaint.
  var newComplaint: ActionWords { get }
  /// The language.
  var language: ActionWords { get }
  /// The theme.
  var theme: ActionWords { get }
  /// Suspend.
  var suspend: ActionWords { get }
  /// Quit.
  var quit: ActionWords { get }
  /// Yes.
  var yes: ActionWords { get }
  /// No.
  var no: ActionWords { get }
  /// Leave a dialog.
  var leave: ActionWords { get }
  /// Choose.
  var choose: ActionWords { get }
  /// Choose the entry with a number.
  func chooseRow(_ number: Int) -> ActionWords
  /// Down.
  var down: ActionWords { get }
  /// Up.
  var up: ActionWords { get }
  /// A page down.
  var pageDown: ActionWords { get }
  /// A page up.
  var pageUp: ActionWords { get }
  /// Search.
  var searchGo: ActionWords { get }
  /// No case is selected.
  var noCase: String { get }
  /// There is nothing to leave.
  var nothingToLeave: String { get }
  /// An answer is awaited.
  var savingNow: String { get }
  /// The keys of a question.
  var yesOrNo: String { get }
  /// The keys of a list.
  var anyKeyLeaves: String { get }
  /// What was typed is kept.
  var textIsKept: String { get }
  /// The program crashed, and where its last words stand.
  func crashed(log: String) -> String
  /// A command on its way at the end was not answered in time.
  func unanswered(_ subject: String) -> String
  /// A command on its way at the end was not saved, and why.
  func lost(_ subject: String, _ reason: String) -> String
  /// Somebody has so many cases now that were the reader's; the list names them.
  func isNowWith(_ holder: String, _ cases: String, count: Int) -> String
  /// A filter finds nothing.
  var nothingMatches: String { get }
  /// The menu of views.
  var viewsTitle: String { get }
  /// The menu of languages.
  var languagesTitle: String { get }
  /// The menu of themes.
  var themesTitle: String { get }
  /// The menu of the contact's other cases.
  var earlierTitle: String { get }
  /// The title of the palette.
  var paletteTitle: String { get }
  /// The hint of the palette.
  var paletteHint: String { get }
  /// The title of help.
  var helpTitle: String { get }
  /// The hint of the search.
  var searchHint: String { get }
  /// The hint of the filter.
  var filterHint: String { get }
  /// What a case owes.
  func owedTitle(_ number: CaseNumber) -> String
  /// A key that means nothing.
  func unboundKey(_ key: String) -> String
  /// The screen is too small.
  func tooSmall(width: Int, height: Int) -> String
  /// A command is on its way.
  func saving(_ subject: String) -> String
  /// A command is on disk.
  func saved(_ subject: String, _ number: CaseNumber) -> String
  /// It was so already.
  func already(_ subject: String, _ number: CaseNumber) -> String
  /// What a question asks.
  func question(_ question: ConsoleQuestion, _ number: CaseNumber?) -> String
  /// What a yes to a question does.
  func explanation(_ question: ConsoleQuestion) -> String
  /// What a layer of keys is called.
  func name(of layer: ConsoleLayerName) -> String
  /// Show what was said.
  var messages: ActionWords { get }
  /// Nothing was said yet.
  var noMessages: String { get }
  /// The list of messages.
  var messagesTitle: String { get }
  /// One message.
  var messageTitle: String { get }
  /// So many messages wait, and the key that shows them.
  func moreMessages(_ count: Int, key: String) -> String
  /// The key that shows the rest of a message.
  func restOfMessage(key: String) -> String
  /// The heading of the signs.
  var signsTitle: String { get }
  /// The heading of the movements.
  var movesTitle: String { get }
  /// What the signs in the queue mean, a line each.
  var legend: [String] { get }
  /// The policy lets a case be closed although these facts are missing; the key that enters them.
  func closingLacks(_ facts: [String], key: String) -> String
  /// The policy lets a case be closed although its steps are not all met.
  var closingRuleIsMet: String { get }
  /// What has become of a case.
  func became(_ outcome: ConsoleDeed, _ number: CaseNumber) -> String
}

extension Phrasebook {
  /// The words of the frame of the console: messages, questions, menus, help.
  public var consoleFrame: any ConsoleFrameText {
    choose(
      english: EnglishConsoleFrameText(book: self), simplifiedChinese: SimplifiedConsoleFrameText(book: self),
      traditionalChinese: TraditionalConsoleFrameText(book: self))
  }
}
