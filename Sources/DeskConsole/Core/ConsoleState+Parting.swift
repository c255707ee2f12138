import DeskText
import RecoveryDomain

extension ConsoleState {
  /// Whether commands are on their way.
  public var awaitsCommands: Bool { !pending.isEmpty }

  /// What an answer that came at the very end takes back of what was said to be saving, for the person who has left
  /// the screen; nil when it takes nothing back. Ask before the message is taken in.
  public func loss(in message: ConsoleMessage, _ environment: ConsoleEnvironment) -> String? {
    let words = NoticeWords(scene: ConsoleScene(self, environment))
    let text = environment.phrasebook.consoleFrame
    switch message {
    case .performed(let id, .refused(let refusal)):
      guard let command = pending[id] else { return nil }
      return text.lost(words.name(command), words.tell(Notice(content: .refused(refusal))).words)
    case .failed(let id?, let fault):
      guard let command = pending[id] else { return nil }
      return text.lost(words.name(command), environment.phrasebook.sentence(of: fault))
    default: return nil
    }
  }

  /// What is still not answered, a sentence each, for the person who has left the screen.
  public func unanswered(_ environment: ConsoleEnvironment) -> [String] {
    let words = NoticeWords(scene: ConsoleScene(self, environment))
    return pending.sorted { $0.key.value < $1.key.value }.map {
      environment.phrasebook.consoleFrame.unanswered(words.name($0.value))
    }
  }
}

extension NoticeWords {
  /// What a command is called, with its case.
  fileprivate func name(_ command: PendingCommand) -> String {
    [name(command.subject), command.number?.description].compactMap { $0 }.joined(separator: " ")
  }
}
