import RecoveryDomain

/// The words of the frame of the console: messages, questions, menus, help in English.
struct EnglishConsoleFrameText: ConsoleFrameText {
  let book: Phrasebook

  var help: ActionWords { ActionWords("help", "Show what works here and now") }
  var palette: ActionWords { ActionWords("commands", "Find a command by its words") }
  var nextPane: ActionWords { ActionWords("pane", "Go to the next pane") }
  var previousPane: ActionWords { ActionWords("previous pane", "Go to the previous pane") }
  var zoom: ActionWords { ActionWords("zoom", "Let this pane fill the screen, or share it again") }
  var takeNext: ActionWords { ActionWords("next", "Claim the first case that nobody has") }
  var newComplaint: ActionWords { ActionWords("new", "Record a new complaint") }
  var language: ActionWords { ActionWords("language", "Choose the language of the screen") }
  var theme: ActionWords { ActionWords("theme", "Choose the colours of the screen") }
  var suspend: ActionWords { ActionWords("suspend", "Go back to the shell for a while") }
  var quit: ActionWords { ActionWords("quit", "Leave the console") }
  var yes: ActionWords { ActionWords("yes", "Do it") }
  var no: ActionWords { ActionWords("no", "Do nothing") }
  var leave: ActionWords { ActionWords("back", "Go back") }
  var choose: ActionWords { ActionWords("choose", "Choose this") }
  func chooseRow(_ number: Int) -> ActionWords { ActionWords("choose \(number)", "Choose entry \(number)") }
  var down: ActionWords { ActionWords("down", "Go down") }
  var up: ActionWords { ActionWords("up", "Go up") }
  var pageDown: ActionWords { ActionWords("page down", "Go down a page") }
  var pageUp: ActionWords { ActionWords("page up", "Go up a page") }
  var searchGo: ActionWords { ActionWords("search", "Search for this") }
  var noCase: String { "No case is selected." }
  var nothingToLeave: String { "Nothing is searched." }
  var savingNow: String { "saving…" }
  var yesOrNo: String { "y yes   n no" }
  var anyKeyLeaves: String { "Esc back" }
  var textIsKept: String { "What you typed is kept." }
  func crashed(log: String) -> String {
    "Redress stopped because of a fault of its own. What it called saved is on disk; start it again. "
      + "What happened: \(log)"
  }
  func unanswered(_ subject: String) -> String {
    "\(subject): not known whether it was saved; look at the case before doing it again."
  }
  func lost(_ subject: String, _ reason: String) -> String { "\(subject): not saved. \(reason)" }
  func isNowWith(_ holder: String, _ cases: String, count: Int) -> String {
    "\(holder) has \(cases) now: \(count == 1 ? "it is" : "they are") no longer yours."
  }
  var nothingMatches: String { "Nothing matches." }
  var viewsTitle: String { "Views" }
  var languagesTitle: String { "Language" }
  var themesTitle: String { "Theme" }
  var earlierTitle: String { "Other cases of this contact" }
  var paletteTitle: String { "Commands" }
  var paletteHint: String { "type what you want to do" }
  var helpTitle: String { "Keys that work here" }
  var searchHint: String { "words, 42, or owner:me due:<2h -status:closed; Enter searches all cases" }
  var filterHint: String { "part of a name; Enter keeps the filter, Esc drops it" }
  func owedTitle(_ number: CaseNumber) -> String { "\(number) still owes" }
  func unboundKey(_ key: String) -> String { "\(key) does nothing here; ? shows what works." }
  func tooSmall(width: Int, height: Int) -> String {
    "The screen is \(width)×\(height); Redress needs at least 60×16. Make it larger, or q quits."
  }
  func saving(_ subject: String) -> String { "\(subject): saving…" }
  func saved(_ subject: String, _ number: CaseNumber) -> String { "\(subject): saved on \(number)." }
  func already(_ subject: String, _ number: CaseNumber) -> String {
    "\(subject): it is so already on \(number)."
  }

  func question(_ question: ConsoleQuestion, _ number: CaseNumber?) -> String {
    switch question {
    case .resolve: "Resolve \(number?.description ?? "")?"
    case .close: "Close \(number?.description ?? "")?"
    case .quit: "Quit?"
    case .discard: "Throw this away?"
    case .undo: number.map { book.undo.question($0) } ?? book.undo.undo.label
    }
  }

  func explanation(_ question: ConsoleQuestion) -> String {
    switch question {
    case .resolve: "Everything is carried out and the customer told; the follow-up clock begins."
    case .close: "Every step is done and nothing is owed any more."
    case .quit: "Something you wrote is not saved yet; quitting loses it."
    case .discard: "What is written here is gone for good; Esc would have kept it as a draft."
    case .undo: book.undo.undo.explanation
    }
  }

  func name(of layer: ConsoleLayerName) -> String {
    switch layer {
    case .anywhere: "Everywhere"
    case .queue: "Queue"
    case .story: "Case"
    case .recovery: "Recovery"
    case .picking: "Picking recovery actions"
    case .form: "Form"
    case .dialog: "Dialog"
    }
  }

  var messages: ActionWords { ActionWords("messages", "Show the last messages, whole and with their time") }
  var noMessages: String { "Nothing was said yet." }
  var messagesTitle: String { "Messages" }
  var messageTitle: String { "Message" }
  func moreMessages(_ count: Int, key: String) -> String { "\(book.number(count)) more: \(key)" }
  func restOfMessage(key: String) -> String { "the rest: \(key)" }
  var signsTitle: String { "Signs" }
  var movesTitle: String { "Moving about" }

  var legend: [String] {
    [
      "Marks: + marked  * new, or changed by somebody else  - has left this view",
      "How grave: !! critical  ! severe",
      "Left: -00:12 overdue by 12 minutes  01:30 an hour and a half left; closed, done: no clock runs",
      "What: ..customer, ..others we wait for them; needs reading: look at the raw record first",
      "Who: wang has it  wang~ and others may take it over  wang@ and looks at it now",
      "Who: @li looks at it  @2 two people look at it  wang~@2 all of that at once",
      "Flags: V vulnerable  P gone public  T threatens to  R repeat failure  G guarantee",
    ]
  }
  func closingLacks(_ facts: [String], key: String) -> String {
    "The policy lets it be closed, but not known yet: \(book.basics.list(facts)). "
      + "n, then \(key), enters them first."
  }
  var closingRuleIsMet: String { "What the policy asks for before closing is met." }
  func became(_ outcome: ConsoleDeed, _ number: CaseNumber) -> String {
    switch outcome {
    case .yours: "\(number) is yours."
    case .resolved: "\(number) is resolved."
    case .closed: "\(number) is closed."
    case .reopened: "\(number) is open again."
    case .voided: "\(number) is void."
    case .released: "\(number) is back in the queue."
    case .handedOver: "\(number) is handed over."
    case .undone: "Taken back on \(number)."
    }
  }
}
