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
    ) { state, environment in
      state.startPicking(environment)
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
          let hasAmount = state.currentRow(environment)?.action.map { $0.amount != .none } ?? false
          return hasAmount ? nil : environment.phrasebook.recoveryPane.noAmount
        }
      ) { state, environment in
        state.askAmount(environment)
        return []
      },
      ActionRecord("picker.filter", ["/"], in: [.picking], footer: 3, words: { $0.recoveryPane.filter }) {
        state, _ in
        state.dialogs.append(.search(SearchDialog(filter: state.recovery.filter)))
        state.recovery.filter = ""
        return []
      },
      ActionRecord(
        "picker.preview", ["enter"], in: [.picking], footer: 1, words: { $0.recoveryPane.preview },
        obstacle: { state, environment in
          state.recovery.picks(for: state.story.number).isEmpty
            ? environment.phrasebook.recoveryPane.nothingMarked : nil
        }
      ) { state, environment in
        guard let number = state.story.number else { return [] }
        if let action = state.pickWithoutAmount(environment) {
          state.askAmount(of: action)
          return []
        }
        state.dialogs.append(
          .preview(PreviewDialog(number: number, attempt: state.recovery.attempts[number])))
        return []
      },
      ActionRecord(
        "picker.playbook", ["o"], in: [.picking], footer: 5, words: { $0.recoveryPane.playbook },
        obstacle: { state, environment in
          state.shownPlaybooks(environment).isEmpty ? environment.phrasebook.suggestions.nothing : nil
        }
      ) { state, environment in
        state.dialogs.append(.playbook(PlaybookDialog(playbooks: state.shownPlaybooks(environment))))
        return []
      },
      ActionRecord("picker.leave", ["esc"], in: [.picking], footer: 4, words: { $0.recoveryPane.leave }) {
        state, _ in
        if state.recovery.filter.isEmpty { state.recovery.leave() } else { state.recovery.filter = "" }
        return []
      },
    ]

  private static let moves = ListMoves(prefix: "picker", context: .picking) { state, environment, step in
    let count = state.pickerRows(environment).count
    step.apply(
      to: &state.recovery.viewport, count: count, height: RecoveryDrawing.catalogueHeight(state))
  }
}

extension ConsoleState {
  /// Opens the catalogue for the case that is shown; where no package can be recorded, why not is told at once.
  mutating func startPicking(_ environment: ConsoleEnvironment) {
    focus = .recovery
    recovery.enter()
    guard let refusal = refusalOfPackages(environment) else { return }
    let book = environment.phrasebook
    let why = book.refusals.sentence(refusal, policy: environment.policy, now: now)
    notice = Notice(content: .obstacle(book.basics.sentences([book.recoveryPane.onlyPrepared, why])))
  }

  /// Why no package at all can be recorded on the case that is shown; nil when one can.
  private func refusalOfPackages(_ environment: ConsoleEnvironment) -> Refusal? {
    guard let known = story.state else { return nil }
    let facts = environment.facts(at: now)
    // An empty package is refused for its emptiness only where nothing else stands against it.
    guard case .refused(let refusal) = known.decide(.propose([]), facts), refusal != .noAction else {
      return nil
    }
    return refusal
  }

  /// The playbooks behind the row under the selection: a package's own, or those that ask for an action; all that
  /// apply where none does.
  fileprivate func shownPlaybooks(_ environment: ConsoleEnvironment) -> [String] {
    guard let state = story.state else { return [] }
    let applying = environment.policy.playbooks.filter { $0.applies(to: state) }
    switch currentRow(environment) {
    case .package(let package): return package.playbooks
    case .action(let action):
      let asking = applying.filter { playbook in
        (playbook.steps + playbook.more).contains { $0.code == action.code }
          || playbook.avoids.contains(action.code)
      }
      return (asking.isEmpty ? applying : asking).map(\.code)
    case nil: return applying.map(\.code)
    }
  }

  /// Marks the row under the selection or takes its mark away; an action that needs an amount asks for it, and one that
  /// the case does not allow says why it cannot be marked.
  fileprivate mutating func toggleMark(_ environment: ConsoleEnvironment) {
    if case .package(let package)? = currentRow(environment) { return toggle(package) }
    guard let number = story.number, let action = currentRow(environment)?.action else { return }
    if recovery.picks(for: number).contains(where: { $0.code == action.code }) {
      recovery.unmark(action.code, for: number)
    } else if let refusal = refusal(of: action, environment) {
      notice = Notice(content: .refused(refusal))
    } else if action.amount == .required {
      askAmount(of: action)
    } else {
      recovery.mark(.init(code: action.code), for: number)
    }
  }

  /// Asks for the amount of the action under the selection.
  fileprivate mutating func askAmount(_ environment: ConsoleEnvironment) {
    guard let action = currentRow(environment)?.action else { return }
    if let refusal = refusal(of: action, environment) {
      notice = Notice(content: .refused(refusal))
    } else {
      askAmount(of: action)
    }
  }

  /// Why the case does not allow an action; nil when it does, or when it is promised and to be kept.
  private func refusal(of action: RecoveryAction, _ environment: ConsoleEnvironment) -> Refusal? {
    guard let state = story.state, let misfit = action.condition.misfit(in: state),
      !state.actions.contains(where: { $0.isOutstanding && $0.code == action.code })
    else { return nil }
    return .unfit(code: action.code, misfit)
  }

  /// Asks for the amount of an action.
  fileprivate mutating func askAmount(of action: RecoveryAction) {
    guard let number = story.number else { return }
    let known = recovery.picks(for: number).first { $0.code == action.code }?.amount
    let promised = story.state?.actions.last { $0.isOutstanding && $0.code == action.code }?.amount
    dialogs.append(
      .amount(AmountDialog(number: number, code: action.code, text: (known ?? promised)?.decimalText ?? "")))
  }
}
