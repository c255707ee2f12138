import DeskText
import RecoveryDomain

extension ConsoleState {
  /// What undoing the last own command on the case that is shown would be; nil while the case is loading.
  private func undo(_ me: String, reason: String) -> Undo? {
    guard let file = story.file else { return nil }
    return file.undo(by: me, reason: reason, now: now)
  }

  /// Why the last own command cannot be taken back; nil when it can.
  func undoObstacle(_ environment: ConsoleEnvironment) -> String? {
    let text = environment.phrasebook.undo
    guard case .commands? = undo(environment.me.name, reason: text.reason) else {
      guard case .refused(let refusal)? = undo(environment.me.name, reason: text.reason) else {
        return environment.phrasebook.queuePane.loading
      }
      guard story.state?.mergedInto != nil,
        let key = environment.keymap.key(of: "case.merge", in: [.story])
      else { return text.sentence(refusal) }
      // Whatever was done last, it is the merging that is looked for on a case that rests.
      let book = environment.phrasebook
      return book.basics.sentences([text.sentence(refusal), book.customers.unmergeKey(key)])
    }
    return nil
  }

  /// What a yes to undoing does.
  func undoExplanation(_ environment: ConsoleEnvironment) -> String {
    let text = environment.phrasebook.undo
    guard case .commands(_, let event)? = undo(environment.me.name, reason: text.reason) else {
      return text.undo.explanation
    }
    return text.effect(on: event)
  }

  /// Gives the commands that take back what was asked about; each is refused where the case has moved on.
  mutating func sendUndo(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .question(var question)? = dialogs.last, let number = question.number else { return [] }
    let text = environment.phrasebook.undo
    guard story.number == number,
      case .commands(let commands, _)? = undo(environment.me.name, reason: text.reason)
    else {
      dialogs.removeLast()
      notice = undoObstacle(environment).map { Notice(content: .obstacle($0)) }
      return []
    }
    var effects: [ConsoleEffect] = []
    for (index, command) in commands.enumerated() {
      let id = index == commands.count - 1 ? question.attempt?.id ?? nextCommandID() : nextCommandID()
      // Each command moves the case on by one line.
      let revision = question.revision.map { $0 + index }
      effects.append(.perform(id, command, on: number, ifRevision: revision))
      pending[id] = PendingCommand(subject: .question(.undo), number: number, draft: nil)
      if index == commands.count - 1 {
        question.attempt = Attempt(id: id, content: question.revision, effect: effects[index])
      }
    }
    dialogs[dialogs.count - 1] = .question(question)
    notice = Notice(content: .saving(.question(.undo)))
    return effects
  }
}
