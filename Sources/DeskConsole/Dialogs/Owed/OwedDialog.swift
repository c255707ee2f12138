import CellScreen
import DeskText
import RecoveryDomain

/// All that is owed before a case can be resolved or closed (`decisions` 27).
struct OwedDialog: Equatable, Sendable, DialogBehaviour {
  /// The case.
  let number: CaseNumber
  /// What was refused.
  let subject: CommandSubject
  /// What is owed, in the order of the steps.
  let items: [OwedItem]

  var context: KeyContext { .owed }
  var dialog: Dialog { .owed(self) }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let book = scene.environment.phrasebook
    let frame = canvas.size.centred(width: 66, height: items.count + 4)
    let inner = canvas.drawOverlay(frame, title: book.consoleFrame.owedTitle(number))
    for (row, item) in items.prefix(max(0, inner.height - 2)).enumerated() {
      let words = book.owed.item(item, policy: scene.environment.policy)
      canvas.put("-", row: inner.row + row, column: inner.column + 1, width: 1, role: .warning)
      let key = item.key(scene)
      let keyWidth = canvas.text.measure(key)
      canvas.put(
        words, row: inner.row + row, column: inner.column + 3, width: inner.width - 5 - keyWidth,
        role: .overlay)
      canvas.put(
        key, row: inner.row + row, column: inner.column + inner.width - 1 - keyWidth, width: keyWidth,
        role: .key)
    }
    canvas.put(
      book.consoleFrame.anyKeyLeaves, row: inner.rows.upperBound - 1, column: inner.column + 1,
      width: inner.width - 2, role: .key)
  }
}

extension OwedItem {
  /// The action that brings what is owed.
  private var mend: String {
    switch self {
    case .makeSafe, .action, .outstanding: "case.pick"
    case .reading: "case.correct"
    case .judgement, .point(_, .judgement): "case.judge"
    case .explanation, .customerTold, .point(_, .answer): "case.contact"
    case .rating: "case.rate"
    case .fact: "case.classify"
    }
  }

  /// The key of that action.
  fileprivate func key(_ scene: ConsoleScene) -> String {
    let record = ActionCatalogue.all.first { $0.id == mend }
    return record.flatMap { scene.environment.keymap.keys(of: $0, in: [.story]).first?.description } ?? ""
  }
}

/// What can be done while the list of owed things is shown.
enum OwedActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "owed.leave", ["esc", "enter", "q", "ctrl-c"], in: [.owed], footer: 0, words: { $0.consoleFrame.leave }
    ) { state, _ in
      state.dialogs.removeAll {
        if case .question = $0 { true } else if case .owed = $0 { true } else { false }
      }
      return []
    }
  ]
}
