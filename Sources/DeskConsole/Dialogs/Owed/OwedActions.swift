import DeskText

/// What can be done while the list of owed things is shown.
enum OwedActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord(
        "owed.leave", ["esc", "enter", "q", "ctrl-c"], in: [.owed], footer: 0,
        words: { $0.consoleFrame.leave }
      ) { state, _ in
        state.dialogs.removeAll {
          if case .question = $0 { true } else if case .owed = $0 { true } else { false }
        }
        return []
      }
    ]

  private static let moves = ListMoves(prefix: "owed", context: .owed) { state, environment, step in
    guard case .owed(var dialog)? = state.dialogs.last else { return }
    dialog.scroll(by: step, ConsoleScene(state, environment))
    state.dialogs[state.dialogs.count - 1] = .owed(dialog)
  }
}
