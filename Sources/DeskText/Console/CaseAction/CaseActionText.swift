import RecoveryDomain

/// The words of what can be done with a case.
public protocol CaseActionText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Take the case on.
  var claim: ActionWords { get }
  /// Write a note for the colleagues.
  var note: ActionWords { get }
  /// Record a word to the customer, or an attempt.
  var contact: ActionWords { get }
  /// Pick recovery actions.
  var pick: ActionWords { get }
  /// Decide whether the complaint stands.
  var judge: ActionWords { get }
  /// Set kind, severity, cause and what was asked.
  var classify: ActionWords { get }
  /// All is done and the customer told.
  var resolve: ActionWords { get }
  /// Record what the customer thought.
  var rate: ActionWords { get }
  /// Close the case.
  var close: ActionWords { get }
  /// Wait for the customer or for others.
  var wait: ActionWords { get }
  /// Whoever was waited for answered.
  var answered: ActionWords { get }
  /// Put right what was mistyped.
  var correct: ActionWords { get }
  /// Add something complained of or asked for.
  var point: ActionWords { get }
  /// Give the case to a colleague.
  var handOver: ActionWords { get }
  /// Give the case back to the queue.
  var release: ActionWords { get }
  /// Take the case from a colleague.
  var takeOver: ActionWords { get }
  /// Take a promise back.
  var withdraw: ActionWords { get }
  /// Puts a deadline off.
  var extend: ActionWords { get }
  /// Link the case with another one.
  var link: ActionWords { get }
  /// Open the case again.
  var reopen: ActionWords { get }
  /// Void a case recorded by mistake.
  var void: ActionWords { get }
  /// Show the other cases of this contact.
  var earlier: ActionWords { get }
}

extension Phrasebook {
  /// The words of what can be done with a case.
  public var caseActions: any CaseActionText {
    choose(
      english: EnglishCaseActionText(book: self), simplifiedChinese: SimplifiedCaseActionText(book: self),
      traditionalChinese: TraditionalCaseActionText(book: self))
  }
}
