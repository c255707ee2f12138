import CellScreen
import DeskText
import RecoveryDomain

/// What can be asked with yes and no.
enum QuestionKind: CaseIterable, Equatable, Sendable {
  case resolve, close, quit, discard, undo
}

/// A question that `y` answers: the key that opened it never confirms it.
struct QuestionDialog: Equatable, Sendable, DialogBehaviour {
  /// What is asked.
  let kind: QuestionKind
  /// The case; nil for the console itself.
  let number: CaseNumber?
  /// The revision that was on screen: the answer holds for it only (`decisions` 12).
  let revision: Int?
  /// The last attempt.
  var attempt: Attempt<Int?>?

  /// A question.
  init(_ kind: QuestionKind, number: CaseNumber? = nil, revision: Int? = nil) {
    self.kind = kind
    self.number = number
    self.revision = revision
  }

  var context: KeyContext { .question }
  var dialog: Dialog { .question(self) }

  /// What a yes does, and what is true of the case that it is said to.
  private func explanation(_ scene: ConsoleScene) -> String {
    let text = scene.environment.phrasebook.consoleFrame
    switch kind {
    case .undo: return scene.state.undoExplanation(scene.environment)
    case .close:
      guard let known = scene.state.story.state, known.number == number else { break }
      let missing = CaseFact.owedByAgent.filter { !known.classification.knows($0) }
      if !missing.isEmpty {
        let key = scene.environment.keymap.key(of: "case.classify", in: [.story])
        return text.closingLacks(missing.map { text.book.word($0) }, key: key ?? "")
      }
      if let step = known.step, step != .evaluate { return text.closingRuleIsMet }
    case .resolve, .quit, .discard: break
    }
    return text.explanation(kind.word)
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let book = scene.environment.phrasebook
    let text = book.consoleFrame
    let frame = canvas.size.centred(width: 64, height: 7)
    let inner = canvas.drawOverlay(frame, title: text.question(kind.word, number))
    let explanation = explanation(scene)
    let lines = canvas.text.wrapped(explanation, width: inner.width - 2, maxLines: 3)
    for (row, line) in lines.enumerated() {
      canvas.put(line, row: inner.row + row, column: inner.column + 1, width: inner.width - 2, role: .overlay)
    }
    let answers = attempt?.isWaiting == true ? text.savingNow : text.yesOrNo
    canvas.put(
      answers, row: inner.rows.upperBound - 1, column: inner.column + 1, width: inner.width - 2, role: .key)
  }
}

extension QuestionKind {
  /// The kind as the texts know it.
  var word: ConsoleQuestion {
    switch self {
    case .resolve: .resolve
    case .close: .close
    case .quit: .quit
    case .discard: .discard
    case .undo: .undo
    }
  }
}

/// What can be done in a question.
enum QuestionActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("question.yes", ["y"], in: [.question], footer: 0, words: { $0.consoleFrame.yes }) {
      state, environment in
      state.answerYes(environment)
    },
    ActionRecord(
      "question.no", ["n", "esc", "ctrl-c"], in: [.question], footer: 1, words: { $0.consoleFrame.no }
    ) {
      state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]
}

extension ConsoleState {
  /// Does what was asked.
  fileprivate mutating func answerYes(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .question(var question)? = dialogs.last, question.attempt?.isWaiting != true else { return [] }
    let command: CaseCommand
    switch question.kind {
    case .quit: return [.quit]
    case .discard:
      discardForm()
      return []
    case .undo: return sendUndo(environment)
    case .resolve: command = .resolve
    case .close: command = .close
    }
    guard let number = question.number else { return [] }
    let id = question.attempt?.id ?? nextCommandID()
    let effect = ConsoleEffect.perform(id, command, on: number, ifRevision: question.revision)
    question.attempt = Attempt(id: id, content: question.revision, effect: effect)
    dialogs[dialogs.count - 1] = .question(question)
    let subject = CommandSubject.question(question.kind)
    pending[id] = PendingCommand(subject: subject, number: number, draft: nil)
    notice = Notice(content: .saving(subject))
    return [effect]
  }
}
