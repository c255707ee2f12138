import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in every pane.
enum GlobalActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "console.help", ["?", "f1"], in: [.anywhere], footer: FooterHint(1, isAtEnd: true),
      words: { $0.consoleFrame.help }
    ) {
      state, _ in
      state.dialogs.append(.help(HelpDialog(contexts: state.contexts)))
      return []
    },
    ActionRecord(
      "dialog.help", ["?", "f1"], in: [.preview, .batch, .owed, .question, .playbook, .menu],
      words: { $0.consoleFrame.help }
    ) {
      state, _ in
      state.dialogs.append(.help(HelpDialog(contexts: state.contexts)))
      return []
    },
    ActionRecord(
      "console.palette", [":"], in: [.anywhere], footer: FooterHint(60, isAtEnd: true),
      words: { $0.consoleFrame.palette }
    ) {
      state, _ in
      state.dialogs.append(.palette(PaletteDialog(contexts: state.contexts)))
      return []
    },
    ActionRecord(
      "console.nextPane", ["tab"], in: [.anywhere], footer: FooterHint(95, isAtEnd: true),
      words: { $0.consoleFrame.nextPane }
    ) {
      state, _ in
      state.moveFocus(by: 1)
      return []
    },
    ActionRecord(
      "console.previousPane", ["shift-tab"], in: [.anywhere], words: { $0.consoleFrame.previousPane }
    ) {
      state, _ in
      state.moveFocus(by: -1)
      return []
    },
    ActionRecord("console.zoom", ["z"], in: [.anywhere], words: { $0.consoleFrame.zoom }) { state, _ in
      state.isZoomed.toggle()
      state.queue.fit(height: state.queueHeight)
      return []
    },
    ActionRecord(
      "console.takeNext", ["t"], in: [.anywhere], footer: .only(70) { $0.isAnyFree },
      words: { $0.consoleFrame.takeNext }
    ) {
      state, _ in
      let id = state.nextCommandID()
      state.pending[id] = PendingCommand(subject: .takeNext, number: nil, draft: nil)
      state.notice = Notice(content: .saving(.takeNext))
      return [.takeNext(id)]
    }.showingOthers,
    ActionRecord(
      "console.complaint", ["N"], in: [.anywhere], footer: 160, words: { $0.consoleFrame.newComplaint }
    ) {
      state, environment in
      state.open(.complaint, on: nil, environment)
      return []
    }.showingOthers,
    go("console.goToQueue", "g q", .queue) { $0.keys.goToQueue },
    go("console.goToCase", "g c", .story) { $0.keys.goToCase },
    go("console.goToRecovery", "g r", .recovery) { $0.keys.goToRecovery },
    ActionRecord(
      "console.drafts", ["g d"], in: [.anywhere], words: { $0.drafts.open },
      obstacle: { state, environment in
        state.drafts.isEmpty && state.recovery.words.isEmpty ? environment.phrasebook.drafts.none : nil
      }
    ) { state, _ in
      state.openMenu(.drafts, at: 0)
      return []
    }.showingOthers,
    ActionRecord(
      "console.messages", ["g m"], in: [.anywhere], words: { $0.consoleFrame.messages },
      obstacle: { state, environment in
        state.messages.said.isEmpty && state.messages.waiting.isEmpty
          ? environment.phrasebook.consoleFrame.noMessages : nil
      }
    ) { state, _ in
      state.openMessages()
      return []
    }.showingOthers,
    ActionRecord("console.hide", ["P"], in: [.anywhere], words: { $0.batch.hide }) { state, _ in
      state.isHidden.toggle()
      state.story.scroll = 0
      return []
    },
    ActionRecord("console.language", ["L"], in: [.anywhere], words: { $0.consoleFrame.language }) {
      state, environment in
      state.openMenu(.languages, at: Language.allCases.firstIndex(of: environment.phrasebook.language))
      return []
    },
    ActionRecord("console.theme", ["T"], in: [.anywhere], words: { $0.consoleFrame.theme }) {
      state, environment in
      state.openMenu(.themes, at: environment.themes.firstIndex(of: environment.theme))
      return []
    },
    ActionRecord("console.mouse", ["f2"], in: [.anywhere], words: { $0.consoleHost.mouse }) {
      state, environment in
      state.notice = Notice(content: .mouse(isOn: !environment.isMouseOn))
      return [.setMouse(!environment.isMouseOn)]
    },
    ActionRecord("console.suspend", ["ctrl-z"], in: [.anywhere], words: { $0.consoleFrame.suspend }) { _, _ in
      [.suspend]
    },
    ActionRecord(
      "console.quit", ["q", "ctrl-c"], in: [.anywhere], footer: FooterHint(2, isAtEnd: true),
      words: { $0.consoleFrame.quit }
    ) {
      state, _ in
      guard state.hasUnsavedWork else { return [.quit] }
      state.dialogs.append(.question(QuestionDialog(.quit)))
      return []
    },
  ]

  /// A record that gives a pane the keyboard.
  private static func go(
    _ id: String, _ keys: String, _ pane: PaneID, _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, [keys], in: [.anywhere], words: words) { state, _ in
      state.focus = pane
      return []
    }
  }
}

extension ConsoleState {
  /// Gives the keyboard to another pane, round and round.
  mutating func moveFocus(by steps: Int) {
    let panes = PaneID.allCases
    let index = (panes.firstIndex(of: focus) ?? 0) + steps
    focus = panes[(index + panes.count) % panes.count]
  }

  /// Opens a menu on the entry that is so now.
  mutating func openMenu(_ kind: MenuKind, at index: Int?) {
    var menu = MenuDialog(kind: kind)
    let selected = index ?? 0
    menu.viewport.select(
      selected, count: selected + 1, height: MenuDialog.listHeight(size, count: selected + 1))
    dialogs.append(.menu(menu))
  }
}
