import CellScreen
import DeskText
import RecoveryDomain

/// The words that go with a package that is carried out: what was done, what the customer said to it.
struct WordsDialog: Equatable, Sendable, DialogBehaviour {
  /// The case.
  let number: CaseNumber
  /// What was typed.
  private(set) var area: TextArea

  /// A dialog with words in it.
  init(number: CaseNumber, text: String) {
    self.number = number
    area = TextArea(text)
  }

  var context: KeyContext { .words }
  var dialog: Dialog { .words(self) }

  /// The lines that are seen at once.
  private static let rows = 5
  /// The columns of the dialog.
  private static let widest = 72

  func writing(_ scene: ConsoleScene) -> TextInHand? { .area(area) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    switch event {
    case .key(let key):
      let width = scene.state.size.centred(width: Self.widest, height: Self.rows + 4).width - 4
      _ = area.edit(with: key, width: width, text: scene.environment.textWidth)
    case .paste(let text): area.insert(text)
    default: break
    }
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let text = scene.environment.phrasebook.recoveryPane
    let frame = canvas.size.centred(width: Self.widest, height: Self.rows + 4)
    let inner = canvas.drawOverlay(frame, title: text.words.explanation).inset(rows: 0, columns: 1)
    canvas.drawArea(
      area,
      in: CellRectangle(
        row: inner.row, column: inner.column, width: inner.width, height: max(1, inner.height - 2)),
      isFocused: true)
    KeyHints(context: context, scene: scene).line.draw(
      on: &canvas, row: inner.rows.upperBound - 1, column: inner.column, width: inner.width)
  }
}

/// What can be done while words for a package are typed.
enum WordsActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "words.keep", ["ctrl-d", "esc", "alt-enter", "ctrl-s", "ctrl-c"], in: [.words], footer: 0,
      words: { $0.recoveryPane.keepWords }
    ) { state, _ in
      guard case .words(let dialog)? = state.dialogs.popLast() else { return [] }
      let before = state.recovery.words[dialog.number]
      state.recovery.write(dialog.area.text, for: dialog.number)
      state.touchDrafts(atOnce: true)
      let kept = state.recovery.words[dialog.number]
      if kept != nil, kept != before { state.notice = Notice(content: .draftLeft) }
      return []
    }
  ]
}
