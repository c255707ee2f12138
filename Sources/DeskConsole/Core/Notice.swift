import CellScreen
import DeskText
import RecoveryDomain

/// What the message line says; the words are found when it is drawn, in the language then in use.
struct Notice: Equatable, Sendable {
  /// What is said.
  var content: Content
  /// Since when it stands on the line; nil before it does.
  var at: Timestamp?

  /// A message that is to be said.
  init(content: Content) { self.content = content }

  /// Nobody reads a sentence faster.
  static let readingSpan = Duration.milliseconds(1500)

  /// The things that can be said.
  enum Content: Equatable, Sendable {
    /// A command is on its way.
    case saving(CommandSubject)
    /// It is on disk.
    case saved(CommandSubject, CaseNumber)
    /// It was so already.
    case already(CommandSubject, CaseNumber)
    /// The rules said no.
    case refused(Refusal)
    /// It failed, and whether something that was typed is kept.
    case failed(Fault, keepsText: Bool)
    /// Nobody's case is left; whether any is open at all.
    case nothingToTake(isAnyOpen: Bool)
    /// The key, or the keys one after the other, mean nothing here.
    case unboundKey([KeyStroke])
    /// Half-written texts are kept.
    case draftsKept([KeptDraft.Name])
    /// A form was left half written: where it is found again.
    case draftLeft
    /// What was half written before stands in the form again.
    case draftRestored
    /// Cases of the person at the console are colleagues' now.
    case lost([CaseLoss])
    /// Clocks have crossed a line.
    case clocks(Announcement)
    /// Another theme was chosen.
    case themeChosen(String)
    /// The mouse was switched on or off.
    case mouse(isOn: Bool)
    /// What the host says.
    case told(HostNotice)
    /// The action cannot be done now, and why.
    case obstacle(String)
  }
}

extension Notice {
  /// Whether it is kept in the list of messages.
  var isWorthKeeping: Bool {
    switch content {
    case .saving, .unboundKey, .mouse, .draftRestored, .draftLeft: false
    case .saved, .already, .refused, .failed, .nothingToTake, .draftsKept, .lost, .clocks, .themeChosen,
      .told, .obstacle:
      true
    }
  }

  /// Whether a person must have the chance to read it before something less grave takes its place.
  var mustBeRead: Bool {
    switch content {
    case .told(.firstSteps), .told(.themeReadAgain): false
    case .saving, .refused, .failed, .lost, .clocks, .told: true
    case .saved, .already, .nothingToTake, .unboundKey, .draftsKept, .draftRestored, .draftLeft, .obstacle,
      .themeChosen, .mouse:
      false
    }
  }
}

/// What a command was about, for saying that it is saved.
enum CommandSubject: Equatable, Sendable {
  case form(FormID)
  case question(QuestionKind)
  case claim, takeNext, package
  /// Whose the case is.
  case customer(CustomerDeed)
  /// Something done to several cases.
  case batch(BatchKind)
}

/// What is done about whose a case is.
enum CustomerDeed: Equatable, Sendable {
  /// A suggestion is accepted, refused, or the complainant comes on file.
  case accepted, refused, recorded
}

extension CommandSubject {
  /// What became of the case itself; nil where something was written on it.
  var deed: ConsoleDeed? {
    switch self {
    case .claim, .takeNext, .form(.takeOver): .yours
    case .question(.resolve): .resolved
    case .question(.close): .closed
    case .question(.undo): .undone
    case .form(.reopen): .reopened
    case .form(.void): .voided
    case .form(.release): .released
    case .form(.handOver): .handedOver
    case .form, .question, .package, .customer, .batch: nil
    }
  }
}
