import CellScreen
import DeskText
import RecoveryDomain

/// The line in which a search is typed; it takes the place of the line of keys.
struct SearchDialog: Equatable, Sendable, DialogBehaviour {
  /// What is searched.
  enum Target: Equatable, Sendable {
    case queue, catalogue
  }

  /// What is searched.
  let target: Target
  /// What was typed.
  private(set) var field: TextField
  /// What of it cannot be read, until it is changed.
  private(set) var mistake: QueryMistake?

  /// A line with a text in it.
  init(target: Target, text: String) {
    self.target = target
    field = TextField(text)
  }

  var context: KeyContext { .search }
  var dialog: Dialog { .search(self) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    let before = field.text
    switch event {
    case .key(let key): _ = field.edit(with: key)
    case .paste(let text): field.insert(text)
    default: break
    }
    if field.text != before { mistake = nil }
  }

  /// Puts the caret behind what cannot be read, and says so.
  mutating func show(_ mistake: QueryMistake) {
    field.moveCaret(to: mistake.range.upperBound)
    self.mistake = mistake
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let keys = scene.state.layout.keys
    let text = scene.environment.phrasebook.consoleFrame
    let lines = mistakeLines(width: keys.width, scene)
    let box = CellRectangle(
      row: keys.row - lines.count, column: 0, width: keys.width, height: 1 + lines.count)
    canvas.fill(box, role: .footer)
    canvas.put("/", row: box.row, column: 0, width: 1, role: .key)
    canvas.drawField(
      field, row: box.row, column: 1, width: Self.fieldWidth(keys.width), isFocused: true,
      placeholder: target == .queue ? text.searchHint : text.filterHint)
    for (index, line) in lines.enumerated() { line.draw(on: &canvas, row: box.row + 1 + index) }
  }

  /// The columns in which the text is typed.
  private static func fieldWidth(_ width: Int) -> Int { width - 2 }

  /// Marks under what cannot be read, then the mend: behind the marks where it fits, else below.
  private func mistakeLines(width: Int, _ scene: ConsoleScene) -> [StyledLine] {
    guard let mistake else { return [] }
    let measure = scene.environment.textWidth
    let end = field.window(width: Self.fieldWidth(width), text: measure).caretColumn
    let range = mistake.range.clamped(to: 0..<field.editing.characters.count)
    let marked = measure.measure(String(field.editing.characters[range]))
    let marks = min(max(1, marked), max(1, end))
    let indent = 1 + max(0, end - marks)
    let words = scene.environment.phrasebook.commands.wrongQuery(mistake)
    let carets = (String(repeating: "^", count: marks), Role.error)
    if indent + marks + 1 + measure.measure(words, limit: width) < width {
      return [StyledLine([carets, (" " + words, .warning)], indent: indent)]
    }
    let wrapped = measure.wrapped(words, width: width - 2, maxLines: 4)
    return [StyledLine([carets], indent: indent)] + wrapped.map { StyledLine($0, .warning, indent: 1) }
  }
}

/// What can be done while a search is typed.
enum SearchActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("search.go", ["enter"], in: [.search], words: { $0.consoleFrame.searchGo }) {
      state, environment in
      state.search(environment)
      return []
    },
    ActionRecord("search.leave", ["esc", "ctrl-c"], in: [.search], words: { $0.consoleFrame.leave }) {
      state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]
}

extension ConsoleState {
  /// Shows what was asked for, or what of it cannot be read.
  fileprivate mutating func search(_ environment: ConsoleEnvironment) {
    guard case .search(var dialog)? = dialogs.popLast() else { return }
    let text = dialog.field.text
    switch dialog.target {
    case .catalogue: recovery.filter = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .queue:
      do throws(QueryMistake) {
        let reader = QueryReader(words: .everyLanguage, zone: environment.phrasebook.zone)
        let query = try reader.read(text)
        queue.turn(to: queue.view, search: query.terms.isEmpty ? nil : .init(text: text, query: query))
      } catch {
        dialog.show(error)
        dialogs.append(.search(dialog))
      }
    }
  }
}
