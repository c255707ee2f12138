import RecoveryDomain

/// The words about taking back one's last command.
public protocol UndoText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// Take back the last command.
  var undo: ActionWords { get }
  /// Take back what was done to several cases at once.
  var undoAll: ActionWords { get }
  /// Nothing was done to several cases that could be taken back.
  var nothingDone: String { get }
  /// Asks whether the last command on a case is to be taken back.
  func question(_ number: CaseNumber) -> String
  /// What taking an event back will do.
  func effect(on event: CaseEvent) -> String
  /// Why it cannot be taken back, with the mend.
  func sentence(_ refusal: UndoRefusal) -> String
  /// What is written into the record where an undoing needs words.
  var reason: String { get }
}

extension Phrasebook {
  /// The words about taking back one's last command.
  public var undo: any UndoText {
    choose(
      english: EnglishUndoText(book: self), simplifiedChinese: SimplifiedUndoText(book: self),
      traditionalChinese: TraditionalUndoText(book: self))
  }
}
