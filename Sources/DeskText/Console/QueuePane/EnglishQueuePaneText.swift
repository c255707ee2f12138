import RecoveryDomain

/// The words of the queue in English.
struct EnglishQueuePaneText: QueuePaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("down", "Go to the next case") }
  var up: ActionWords { ActionWords("up", "Go to the previous case") }
  var pageDown: ActionWords { ActionWords("page down", "Go down a page") }
  var pageUp: ActionWords { ActionWords("page up", "Go up a page") }
  var halfDown: ActionWords { ActionWords("half down", "Go down half a page") }
  var halfUp: ActionWords { ActionWords("half up", "Go up half a page") }
  var top: ActionWords { ActionWords("first", "Go to the first case") }
  var end: ActionWords { ActionWords("last", "Go to the last case") }
  var open: ActionWords { ActionWords("open", "Open the case") }
  var views: ActionWords { ActionWords("views", "Choose another view") }
  var search: ActionWords { ActionWords("search", "Search all cases by words or number") }
  var clear: ActionWords { ActionWords("clear", "Unmark all; where nothing is marked, leave the search") }
  var goToUnseen: ActionWords { ActionWords("new", "Go to the nearest new row off the screen") }
  func turnTo(_ view: QueueView) -> ActionWords {
    ActionWords(book.word(view), "Turn to the view \(book.basics.quoted(book.word(view)))")
  }
  var leftHead: String { "left" }
  var caseHead: String { "case" }
  var customerHead: String { "customer" }
  var headlineHead: String { "what" }
  var ownerHead: String { "who" }
  var loading: String { "loading…" }
  var empty: String { "No case is in this view. v shows the others." }
  func noneOpen(record key: String) -> String {
    "No case is open. \(key) records a complaint, “redress intake” reads files of them; v shows other views."
  }
  var nothingUnseen: String { "Nothing new is off the screen." }
  func found(_ words: String) -> String { "Search \(book.basics.quoted(words))" }
  func nothingFound(_ words: String) -> String {
    "No case has \(book.basics.quoted(words)). Esc leaves the search."
  }
  func newAbove(_ count: Int) -> String { "\(book.number(count)) new above" }
  func newBelow(_ count: Int) -> String { "\(book.number(count)) new below" }
  func leaseIsOver(_ holder: String) -> String { "with \(holder), but may be taken over (O)" }
  func isOpen(with names: [String]) -> String { "viewed by \(book.basics.list(names))" }

  func standing(_ status: CaseStatus) -> String {
    switch status {
    case .open: ""
    case .waitingCustomer, .waitingOthers, .waitingApproval: "waits"
    case .resolved: "done"
    case .closed: "closed"
    case .voided: "void"
    }
  }

  func waiting(_ status: CaseStatus) -> String? {
    switch status {
    case .waitingCustomer: "..customer"
    case .waitingOthers: "..others"
    case .waitingApproval: "..approval"
    case .open, .resolved, .closed, .voided: nil
    }
  }

  func letter(_ flag: CaseFlag) -> String {
    switch flag {
    case .vulnerable: "V"
    case .gonePublic: "P"
    case .threatensPublic: "T"
    case .repeatFailure: "R"
    case .guaranteeInvoked: "G"
    }
  }
}
