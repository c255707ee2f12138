import RecoveryDomain

/// The words of the forms.
public protocol ConsoleFormText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Save what the form says.
  var send: ActionWords { get }
  /// Go to the next field.
  var next: ActionWords { get }
  /// Go to the previous field.
  var previous: ActionWords { get }
  /// Next field, new line in a text, save on the button.
  var enter: ActionWords { get }
  /// Go back; what was typed is kept as a draft.
  var leave: ActionWords { get }
  /// A form.
  var note: String { get }
  /// A form.
  var contact: String { get }
  /// A form.
  var complaint: String { get }
  /// A form.
  var classify: String { get }
  /// A form.
  var judge: String { get }
  /// A form.
  var point: String { get }
  /// A form.
  var wait: String { get }
  /// A form.
  var answered: String { get }
  /// A form.
  var correct: String { get }
  /// A form.
  var link: String { get }
  /// A form.
  var rate: String { get }
  /// A form.
  var reopen: String { get }
  /// A form.
  var void: String { get }
  /// A form.
  var release: String { get }
  /// A form.
  var handOver: String { get }
  /// A form.
  var takeOver: String { get }
  /// A form.
  var withdraw: String { get }
  /// The form that puts a deadline off.
  var extend: String { get }
  /// A deadline of the policy.
  var deadlineLabel: String { get }
  /// The button.
  var sendButton: String { get }
  /// Show how the form is filled in.
  var help: ActionWords { get }
  /// How one of several answers is chosen.
  var choiceHint: String { get }
  /// How one of several answers is chosen, or none again.
  var clearableHint: String { get }
  /// How several answers are chosen.
  var severalHint: String { get }
  /// How a text of several lines is written.
  var areaHint: String { get }
  /// What Enter does on the button.
  var buttonHint: String { get }
  /// No answer begins with these letters.
  func noAnswerBegins(_ letters: String) -> String
  /// Nothing is chosen yet, and no answer begins with these letters.
  func choiceIsOpen(_ letters: String) -> String
  /// An example of a case's number.
  var otherCaseHint: String { get }
  /// The case that is named is another customer's.
  var isOfAnotherCustomer: String { get }
  /// None of the questions is answered.
  var nothingRated: String { get }
  /// How what is typed is understood.
  func understood(_ reading: String) -> String
  /// The screen is too small to show more than the text in hand.
  func tooSmall(width: Int, height: Int) -> String
  /// A field must be filled.
  var isNeeded: String { get }
  /// What was typed is no amount.
  var notMoney: String { get }
  /// What was typed is no time.
  var notATime: String { get }
  /// The time that was typed is past.
  var isPast: String { get }
  /// The time that was typed is still to come.
  var isAhead: String { get }
  /// No more fits into a field.
  func isFull(_ limit: Int) -> String
  /// What was typed is no case.
  var notACase: String { get }
  /// The hint of a time.
  var timeHint: String { get }
  /// The hint of a contact.
  var contactHint: String { get }
  /// A label.
  var kindLabel: String { get }
  /// A label.
  var severityLabel: String { get }
  /// A label.
  var causeLabel: String { get }
  /// A label.
  var askedLabel: String { get }
  /// A label.
  var noteLabel: String { get }
  /// A label.
  var reasonLabel: String { get }
  /// A label.
  var reachedLabel: String { get }
  /// An answer.
  var wasReached: String { get }
  /// An answer.
  var wasNot: String { get }
  /// A label.
  var saidLabel: String { get }
  /// A label.
  var nextWordLabel: String { get }
  /// A label.
  var flagsLabel: String { get }
  /// A label.
  var redoableLabel: String { get }
  /// A label.
  var assessedLabel: String { get }
  /// A label.
  var judgementLabel: String { get }
  /// A label.
  var pointLabel: String { get }
  /// A label.
  var whyLabel: String { get }
  /// A label.
  var waitForLabel: String { get }
  /// A label.
  var partyLabel: String { get }
  /// A label.
  var answerDueLabel: String { get }
  /// A label.
  var askedWhatLabel: String { get }
  /// A label.
  var answerLabel: String { get }
  /// A label.
  var isReadLabel: String { get }
  /// A label.
  var otherCaseLabel: String { get }
  /// An answer.
  var hasAnswered: String { get }
  /// An answer.
  var noAnswer: String { get }
  /// A label.
  var wordLabel: String { get }
  /// A label.
  var colleagueLabel: String { get }
  /// A label.
  var promiseLabel: String { get }
  /// A time.
  var thisEvening: String { get }
  /// A time.
  var tomorrowMorning: String { get }
  /// A time.
  var tomorrowNoon: String { get }
  /// A time.
  var otherTime: String { get }
  /// So many hours from now.
  func inHours(_ count: Int) -> String
  /// So many days from now.
  func inDays(_ count: Int) -> String
  /// Cases that may be the same as the complaint that is typed.
  func similarHeading(_ count: Int) -> String
  /// The list of them.
  var similarTitle: String { get }
  /// They are not shown while a customer can see the screen.
  var similarHidden: String { get }
  /// Why a case may be the same.
  func likeness(_ reason: LikenessReason) -> String
  /// No running deadline can be put off.
  var nothingToExtend: String { get }
  /// No promise can be taken back.
  var nothingToWithdraw: String { get }
  /// What the arrow to the right makes of the begun text.
  func completes(_ names: String) -> String
}

extension Phrasebook {
  /// The words of the forms.
  public var consoleForms: any ConsoleFormText {
    choose(
      english: EnglishConsoleFormText(book: self), simplifiedChinese: SimplifiedConsoleFormText(book: self),
      traditionalChinese: TraditionalConsoleFormText(book: self))
  }
}
