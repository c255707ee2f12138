import RecoveryDomain

/// The words of the case pane in English.
struct EnglishStoryPaneText: StoryPaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("down", "Scroll down") }
  var up: ActionWords { ActionWords("up", "Scroll up") }
  var pageDown: ActionWords { ActionWords("page down", "Scroll down a page") }
  var pageUp: ActionWords { ActionWords("page up", "Scroll up a page") }
  var halfDown: ActionWords { ActionWords("half down", "Scroll down half a page") }
  var halfUp: ActionWords { ActionWords("half up", "Scroll up half a page") }
  var top: ActionWords { ActionWords("top", "Go to the beginning") }
  var end: ActionWords { ActionWords("end", "Go to the end") }
  var nextTab: ActionWords { ActionWords("next tab", "Open the next tab") }
  var previousTab: ActionWords { ActionWords("previous tab", "Open the previous tab") }
  var back: ActionWords { ActionWords("queue", "Go back to the queue") }
  var nextCase: ActionWords { ActionWords("next case", "Go to the next case of the queue") }
  var previousCase: ActionWords { ActionWords("previous case", "Go to the previous case of the queue") }
  var storyTab: String { "Story" }
  var factsTab: String { "Facts" }
  var recoveryTab: String { "Recovery" }
  var clocksTab: String { "Clocks" }
  var noCase: String { "No case is selected." }
  var missing: String { "There is no such case." }
  var loading: String { "loading…" }
  var mine: String { "yours" }
  var unclaimed: String { "unclaimed" }
  var isReadOnly: String { "read-only: events of a newer Redress" }
  var allStepsMet: String { "all steps met" }
  var noWords: String { "(no words of the customer)" }
  var noEarlier: String { "This contact has no other case." }
  var earlierHeading: String { "Other cases of this contact" }
  var notJudged: String { "not judged yet" }
  var notKnown: String { "not known yet" }
  var sourceLabel: String { "source" }
  var unreadLabel: String { "unread field" }
  var linksLabel: String { "linked cases" }
  var whatWeKnow: String { "What we know" }
  var whenWeKnew: String { "When we knew" }
  var whatWeDid: String { "What we did" }
  var nothingYet: String { "nothing yet" }
  var owedHeading: String { "Owed before closing" }
  var ratingLabel: String { "rating" }
  var noActions: String { "Nothing has been promised or done yet." }
  var withdrawn: String { "withdrawn" }
  var noClocks: String { "No clock is running." }
  var paused: String { "paused" }
  func held(by name: String) -> String { "with \(name)" }
  func reopened(_ count: Int) -> String {
    count == 1 ? "reopened once" : "reopened \(book.number(count)) times"
  }
  func earlierCount(_ count: Int) -> String { book.counted(count, "other case") }
  func acknowledged(_ when: String) -> String { "first word \(when)" }
  func judged(_ when: String) -> String { "judged \(when)" }
  func promisedFor(_ due: String, _ owner: String) -> String { "by \(due), \(owner)" }
  func doneAt(_ when: String, _ by: String) -> String { "\(when), \(by)" }
}
