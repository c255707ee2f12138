import RecoveryDomain

/// The words of the forms in English.
struct EnglishConsoleFormText: ConsoleFormText {
  let book: Phrasebook

  var send: ActionWords { ActionWords("save", "Save what the form says") }
  var next: ActionWords { ActionWords("next field", "Go to the next field") }
  var previous: ActionWords { ActionWords("previous field", "Go to the previous field") }
  var enter: ActionWords {
    ActionWords("next, or new line", "Next field, new line in a text, save on the button")
  }
  var leave: ActionWords { ActionWords("back, keeping it", "Go back; what was typed is kept as a draft") }
  var note: String { "Note" }
  var contact: String { "Contact" }
  var complaint: String { "New complaint" }
  var classify: String { "Facts" }
  var judge: String { "Judgement" }
  var point: String { "Point" }
  var wait: String { "Wait" }
  var answered: String { "Answer" }
  var correct: String { "Correction" }
  var link: String { "Link" }
  var rate: String { "Rating" }
  var reopen: String { "Reopening" }
  var void: String { "Voiding" }
  var release: String { "Release" }
  var handOver: String { "Hand-over" }
  var takeOver: String { "Take-over" }
  var withdraw: String { "Withdrawal" }
  var extend: String { "Extension" }
  var deadlineLabel: String { "deadline" }
  var sendButton: String { "Save" }
  var help: ActionWords { ActionWords("help", "How this form is filled in") }
  var choiceHint: String { "Arrows, or the first letters of a word, choose one." }
  var clearableHint: String { "Arrows, or the first letters of a word, choose one; Backspace chooses none." }
  var severalHint: String { "Arrows, or the first letters of a word, go to one; Space marks it." }
  var areaHint: String { "Several lines: Enter begins a new one, Tab goes on." }
  var buttonHint: String { "Enter saves; Up goes back to the fields." }
  func noAnswerBegins(_ letters: String) -> String { "No answer begins with “\(letters)”." }
  func choiceIsOpen(_ letters: String) -> String {
    "Choose one of these first: no answer begins with “\(letters)”, and text goes into its own field (Tab)."
  }
  var otherCaseHint: String { "for example C-000042" }
  var isOfAnotherCustomer: String { "That case is another customer's." }
  var nothingRated: String { "Rate at least one question, or choose “no answer”." }
  func understood(_ reading: String) -> String { "Understood as \(reading)." }
  func tooSmall(width: Int, height: Int) -> String {
    "The screen is \(width)×\(height); make it 60×16 or larger. What you type goes on here:"
  }
  var isNeeded: String { "needed" }
  var notMoney: String { "not an amount such as 240 or 240.50" }
  var notATime: String { "not a time such as 16:30 or 11-24 16:30" }
  var isPast: String { "that time is past" }
  var isAhead: String { "that time is still to come" }
  func isFull(_ limit: Int) -> String {
    "No more fits: at most \(book.number(limit)) characters; the rest was left out."
  }
  var notACase: String { "not a case such as 42 or C-000042" }
  var timeHint: String { "16:30 or 11-24 16:30" }
  var contactHint: String { "telephone, address or handle" }
  var kindLabel: String { "what failed" }
  var severityLabel: String { "severity" }
  var causeLabel: String { "cause" }
  var askedLabel: String { "asked for" }
  var noteLabel: String { "note" }
  var reasonLabel: String { "reason" }
  var reachedLabel: String { "reached" }
  var wasReached: String { "reached" }
  var wasNot: String { "attempt only" }
  var saidLabel: String { "what was said" }
  var nextWordLabel: String { "next word by" }
  var flagsLabel: String { "flags" }
  var redoableLabel: String { "can be redone" }
  var assessedLabel: String { "assessed loss" }
  var judgementLabel: String { "judgement" }
  var pointLabel: String { "point" }
  var whyLabel: String { "why" }
  var waitForLabel: String { "wait for" }
  var partyLabel: String { "who" }
  var answerDueLabel: String { "answer due" }
  var askedWhatLabel: String { "what was asked" }
  var answerLabel: String { "answer" }
  var isReadLabel: String { "record is read" }
  var otherCaseLabel: String { "other case" }
  var hasAnswered: String { "answered" }
  var noAnswer: String { "no answer" }
  var wordLabel: String { "a word about it" }
  var colleagueLabel: String { "colleague" }
  var promiseLabel: String { "promise" }
  var thisEvening: String { "today 18:00" }
  var tomorrowMorning: String { "tomorrow 9:00" }
  var tomorrowNoon: String { "tomorrow noon" }
  var otherTime: String { "another time" }
  func inHours(_ count: Int) -> String { "in \(count) h" }
  func inDays(_ count: Int) -> String { "in \(count) days" }
  func similarHeading(_ count: Int) -> String { "Perhaps recorded already (\(book.number(count))):" }
  var similarTitle: String { "Perhaps recorded already" }
  var similarHidden: String { "Likely duplicates are hidden while a customer can see the screen." }
  func likeness(_ reason: LikenessReason) -> String {
    switch reason {
    case .order: "same order"
    case .contact: "same contact"
    case .nameAndWords(let words): "same name, like words (\(words.prefix(3).joined(separator: " ")))"
    }
  }
  var nothingToExtend: String { "No running deadline of the policy can be put off." }
  var nothingToWithdraw: String { "No promise is open on this case." }
  func completes(_ names: String) -> String { "Right takes the first: \(names)" }
}
