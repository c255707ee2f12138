import RecoveryDomain

/// A command that was given and not answered yet.
struct PendingCommand: Equatable, Sendable {
  /// What it is about.
  let subject: CommandSubject
  /// The case; nil for a new one.
  let number: CaseNumber?
  /// The draft that it came from, to be dropped when it is saved.
  let draft: DraftKey?
}

/// Which half-written form is meant.
struct DraftKey: Hashable, Sendable {
  /// The form.
  let form: FormID
  /// The case; nil for a new one.
  let number: CaseNumber?
  /// The one thing that the form was opened for; nil where it asks for everything.
  var about: FormAbout?
  /// Which of several of the same form and case, from 0.
  var copy = 0
}

/// What was sent and with which content, so that the same content sent again is the same command (`decisions` 11).
struct Attempt<Content: Equatable & Sendable>: Equatable, Sendable {
  /// The command.
  let id: CommandID
  /// What a person had entered.
  let content: Content
  /// What was asked of the host.
  let effect: ConsoleEffect
  /// Whether the answer is still awaited.
  var isWaiting = true
}

/// A form that was left before it was saved.
struct FormDraft: Equatable, Sendable {
  /// What was entered.
  let values: FormValues
  /// The last attempt to send it: the same content sent again is the same command.
  let attempt: Attempt<FormValues>?
  /// The field that had the keyboard; nil where that is not known.
  var focus: FieldID?
  /// When something was typed there last; nil where that is not known.
  var writtenAt: Timestamp?
}
