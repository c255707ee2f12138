import DeskText
import RecoveryDomain

extension ConsoleState {
  /// Takes the answer to a command. Only now is it said that something is saved.
  mutating func settle(_ id: CommandID, _ outcome: CommandOutcome, _ environment: ConsoleEnvironment)
    -> [ConsoleEffect]
  {
    var line: Int64?
    if case .saved(let commit) = outcome {
      queue.wrote(commit)
      line = commit.seq
    }
    if let next = takeBatch(id, BatchDialog.Result(outcome), line: line) { return next }
    guard let command = pending.removeValue(forKey: id) else { return [] }
    switch outcome {
    case .saved(let commit):
      tell(.saved(command.subject, commit.number))
      finish(id, command, commit)
    case .already(let commit):
      tell(.already(command.subject, commit.number))
      finish(id, command, commit)
    case .refused(let refusal):
      tell(.refused(refusal))
      stopWaiting(id)
      if case .owed(let items) = refusal, let number = command.number {
        dialogs.append(.owed(OwedDialog(number: number, subject: command.subject, items: items)))
      }
    }
    return []
  }

  /// Takes a failure: what was typed stays where it is.
  mutating func fail(_ id: CommandID?, _ fault: Fault) {
    guard let id else {
      areReadsFailing = true
      queue.forgetQuestions()
      announcer.forgetQuestion()
      story.forgetQuestions()
      tell(.failed(fault, keepsText: false))
      return
    }
    if takeBatch(id, .failed(fault)) != nil { return }
    let command = pending.removeValue(forKey: id)
    stopWaiting(id)
    tell(.failed(fault, keepsText: command?.draft != nil))
  }

  /// A command is on disk: its dialog closes, its draft goes.
  private mutating func finish(_ id: CommandID, _ command: PendingCommand, _ commit: SavedCommit) {
    if let draft = command.draft { drafts[draft] = nil }
    dialogs.removeAll { $0.attemptID == id }
    touchDrafts(atOnce: true)
    switch command.subject {
    case .package: recovery.clear(commit.number)
    case .takeNext, .form(.complaint):
      queue.awaited = commit.number
      // Who has just typed a complaint looks first at what was taken of it.
      if command.subject == .form(.complaint) { story.tab = .story }
      show(commit.number)
      _ = queue.adoptAwaited(height: queueHeight)
      focus = .story
    default: break
    }
  }

  /// The dialog that sent a command can be used again.
  private mutating func stopWaiting(_ id: CommandID) {
    for index in dialogs.indices where dialogs[index].attemptID == id {
      switch dialogs[index] {
      case .form(var form):
        form.attempt?.isWaiting = false
        dialogs[index] = .form(form)
      case .preview(var preview):
        preview.attempt?.isWaiting = false
        dialogs[index] = .preview(preview)
      case .question(var question):
        question.attempt?.isWaiting = false
        dialogs[index] = .question(question)
      default: break
      }
    }
  }
}

extension Dialog {
  /// The command that the dialog sent last.
  fileprivate var attemptID: CommandID? {
    switch self {
    case .form(let dialog): dialog.attempt?.id
    case .preview(let dialog): dialog.attempt?.id
    case .question(let dialog): dialog.attempt?.id
    default: nil
    }
  }
}
