import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in the recovery pane while nothing is picked.
enum RecoveryActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "recovery.pick", ["enter", "space"], in: [.recovery], words: { $0.recoveryPane.pick },
      obstacle: CaseActions.noCase
    ) { state, _ in
      state.startPicking()
      return []
    }
  ]
}

/// What can be done while actions are picked.
enum PickerActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord("picker.mark", ["space"], in: [.picking], footer: 0, words: { $0.recoveryPane.mark }) {
        state, environment in
        state.toggleMark(environment)
        return []
      },
      ActionRecord(
        "picker.amount", ["e"], in: [.picking], footer: 2, words: { $0.recoveryPane.amount },
        obstacle: { state, environment in
          state.currentAction(environment)?.amount == RecoveryAction.AmountRule.none
            ? environment.phrasebook.recoveryPane.noAmount : nil
        }
      ) { state, environment in
        state.askAmount(environment)
        return []
      },
      ActionRecord("picker.filter", ["/"], in: [.picking], footer: 3, words: { $0.recoveryPane.filter }) {
        state, _ in
        state.dialogs.append(.search(SearchDialog(target: .catalogue, text: state.recovery.filter)))
        return []
      },
      ActionRecord(
        "picker.preview", ["enter"], in: [.picking], footer: 1, words: { $0.recoveryPane.preview },
        obstacle: { state, environment in
          state.recovery.picks(for: state.story.number).isEmpty
            ? environment.phrasebook.recoveryPane.nothingMarked : nil
        }
      ) { state, _ in
        guard let number = state.story.number else { return [] }
        state.dialogs.append(
          .preview(PreviewDialog(number: number, attempt: state.recovery.attempts[number])))
        return []
      },
      ActionRecord("picker.leave", ["esc"], in: [.picking], footer: 4, words: { $0.recoveryPane.leave }) {
        state, _ in
        if state.recovery.filter.isEmpty { state.recovery.leave() } else { state.recovery.filter = "" }
        return []
      },
    ]

  private static let moves = ListMoves(prefix: "picker", context: .picking) { state, environment, step in
    let count = state.recovery.shown(environment).count
    step.apply(
      to: &state.recovery.viewport, count: count, height: RecoveryDrawing.catalogueHeight(state))
  }
}

extension ConsoleState {
  /// Opens the catalogue for the case that is shown.
  mutating func startPicking() {
    focus = .recovery
    recovery.enter()
  }

  /// The catalogue's entry under the selection.
  func currentAction(_ environment: ConsoleEnvironment) -> RecoveryAction? {
    let shown = recovery.shown(environment)
    return shown.indices.contains(recovery.viewport.selected) ? shown[recovery.viewport.selected] : nil
  }

  /// Marks the action under the selection or takes its mark away; one that needs an amount asks for it.
  fileprivate mutating func toggleMark(_ environment: ConsoleEnvironment) {
    guard let number = story.number, let action = currentAction(environment) else { return }
    if recovery.picks(for: number).contains(where: { $0.code == action.code }) {
      recovery.unmark(action.code, for: number)
    } else if action.amount == .required {
      askAmount(environment)
    } else {
      recovery.mark(.init(code: action.code), for: number)
    }
  }

  /// Asks for the amount of the action under the selection.
  fileprivate mutating func askAmount(_ environment: ConsoleEnvironment) {
    guard let number = story.number, let action = currentAction(environment) else { return }
    let known = recovery.picks(for: number).first { $0.code == action.code }?.amount
    let promised = story.state?.actions.last { $0.isOutstanding && $0.code == action.code }?.amount
    dialogs.append(
      .amount(AmountDialog(number: number, code: action.code, text: (known ?? promised)?.decimalText ?? "")))
  }
}
