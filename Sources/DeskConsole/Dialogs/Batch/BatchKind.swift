import CellScreen
import DeskText
import RecoveryDomain

/// What can be done to several cases at once.
enum BatchKind: CaseIterable, Hashable, Sendable {
  case claim, release, handOver, note
  /// Takes back what was done to several cases before.
  case undo

  /// The kind that does to several cases what a form does to one.
  init?(_ form: FormID) {
    switch form {
    case .release: self = .release
    case .handOver: self = .handOver
    case .note: self = .note
    default: return nil
    }
  }

  /// The action that does it to marked cases; nil where none does.
  var actionID: String? {
    switch self {
    case .claim: "case.claim"
    case .release: "case.release"
    case .handOver: "case.handOver"
    case .note: "case.note"
    case .undo: nil
    }
  }

  /// What it is called.
  func label(_ book: Phrasebook) -> String {
    switch self {
    case .claim: book.caseActions.claim.label
    case .release: book.caseActions.release.label
    case .handOver: book.caseActions.handOver.label
    case .note: book.caseActions.note.label
    case .undo: book.undo.undo.label
    }
  }

  /// Whether a colleague is named.
  var asksColleague: Bool { self == .handOver }
  /// Whether words go with it.
  var asksNote: Bool { self != .claim && self != .undo }
  /// Whether it cannot be done without words.
  var needsNote: Bool { self == .handOver || self == .note }

  /// Why none of what it did can be taken back, as the domain's undoing refuses each of them; nil where some may be.
  func undoRefusal(_ texts: BatchTexts) -> UndoRefusal? {
    switch self {
    case .note: .notesStay
    case .handOver: .givenAway(to: texts.colleague.text)
    case .undo: .stays
    case .claim, .release: nil
    }
  }

  /// The command for each case; nil where it is found by looking at the case.
  func command(_ texts: BatchTexts) -> CaseCommand? {
    switch self {
    case .undo: nil
    case .claim: .claim
    case .release: .release(text: texts.note.isEmpty ? nil : texts.note.text)
    case .handOver: .handOver(to: texts.colleague.text, text: texts.note.text)
    case .note: .note(text: texts.note.text)
    }
  }
}
