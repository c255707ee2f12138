import CellScreen
import DeskText

/// The line in which a search is typed; it takes the place of the line of keys.
struct SearchDialog: Equatable, Sendable, DialogBehaviour {
  /// What is searched.
  enum Target: Equatable, Sendable {
    case queue, catalogue
  }

  /// What is searched.
  let target: Target
  /// What was typed.
  var field: TextField

  /// A line with a text in it.
  init(target: Target, text: String) {
    self.target = target
    field = TextField(text)
  }

  var context: KeyContext { .search }
  var dialog: Dialog { .search(self) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    switch event {
    case .key(let key): _ = field.edit(with: key)
    case .paste(let text): field.insert(text)
    default: break
    }
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let line = scene.state.layout.keys
    let text = scene.environment.phrasebook.consoleFrame
    canvas.fill(line, role: .footer)
    canvas.put("/", row: line.row, column: 0, width: 1, role: .key)
    canvas.drawField(
      field, row: line.row, column: 1, width: line.width - 2, isFocused: true,
      placeholder: target == .queue ? text.searchHint : text.filterHint)
  }
}

/// What can be done while a search is typed.
enum SearchActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("search.go", ["enter"], in: [.search], words: { $0.consoleFrame.searchGo }) { state, _ in
      guard case .search(let search)? = state.dialogs.popLast() else { return [] }
      let words = search.field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      switch search.target {
      case .queue: state.queue.turn(to: state.queue.view, search: words.isEmpty ? nil : words)
      case .catalogue: state.recovery.filter = words
      }
      return []
    },
    ActionRecord("search.leave", ["esc", "ctrl-c"], in: [.search], words: { $0.consoleFrame.leave }) {
      state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]
}
