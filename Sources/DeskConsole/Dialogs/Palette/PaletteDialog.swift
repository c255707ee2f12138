import CellScreen
import DeskText

/// Every action that can be done from here, found by words in the reader's language.
struct PaletteDialog: Equatable, Sendable, DialogBehaviour {
  /// The contexts that the palette was opened from.
  let contexts: [KeyContext]
  /// What was typed.
  var field = TextField()
  /// Which entry the keyboard is on.
  var viewport = ListViewport(margin: 0)

  var context: KeyContext { .palette }
  var dialog: Dialog { .palette(self) }

  /// The actions whose words or id hold all that was typed: first those whose name begins with it, then those whose
  /// name holds it, then those that are only explained by it; what cannot be done now stands behind all that can, and
  /// movements behind the rest while nothing is typed.
  func matches(_ scene: ConsoleScene) -> [ActionRecord] {
    let wanted = field.text.lowercased().split(whereSeparator: \.isWhitespace)
    var byRank = Array(repeating: [ActionRecord](), count: 2 * Self.ranks)
    for record in ActionCatalogue.records(in: contexts) {
      let words = record.words(in: scene)
      let label = words.label.lowercased()
      let haystack = "\(label) \(words.explanation) \(record.id) \(record.aliases(scene.environment))"
        .lowercased()
      guard wanted.allSatisfy({ haystack.contains($0) }) else { continue }
      let isNamed = wanted.allSatisfy { label.contains($0) }
      let isBegun = wanted.allSatisfy { label.hasPrefix($0) }
      let rank = wanted.isEmpty ? (record.isMove ? 1 : 0) : isBegun ? 0 : isNamed ? 1 : 2
      let isPossible = record.obstacle(scene.state, scene.environment) == nil
      byRank[isPossible ? rank : Self.ranks + rank].append(record)
    }
    return byRank.flatMap(\.self)
  }

  /// How well an action can fit what was typed.
  private static let ranks = 3

  func writing(_ scene: ConsoleScene) -> TextInHand? { .line(field) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    switch event {
    case .key(let key): _ = field.edit(with: key)
    case .paste(let text): field.insert(text)
    default: break
    }
    let count = matches(scene).count
    viewport.select(0, count: count, height: Self.listHeight(scene.state.size))
  }

  /// The rows that a screen has for entries.
  static func listHeight(_ size: CellSize) -> Int { max(1, min(16, size.height - 8)) }

  /// Where the palette stands on a screen, frame included.
  private static func frame(_ size: CellSize) -> CellRectangle {
    size.centred(width: 78, height: listHeight(size) + 4)
  }

  func index(at point: CellPoint, _ scene: ConsoleScene) -> Int? {
    let inner = Self.frame(scene.state.size).inset()
    guard inner.contains(point) else { return nil }
    return viewport.index(
      atLine: point.row - inner.row - 2, count: matches(scene).count, height: inner.height - 2)
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let book = scene.environment.phrasebook
    let matches = matches(scene)
    let inner = canvas.drawOverlay(
      Self.frame(canvas.size), title: book.consoleFrame.paletteTitle)
    canvas.put(":", row: inner.row, column: inner.column, width: 1, role: .key)
    canvas.drawField(
      field, row: inner.row, column: inner.column + 1, width: inner.width - 2, isFocused: true,
      placeholder: book.consoleFrame.paletteHint)
    for (row, index) in viewport.visible(count: matches.count, height: inner.height - 2).enumerated() {
      let record = matches[index]
      let isSelected = index == viewport.selected
      ActionLine(record: record, scene: scene, contexts: contexts).draw(
        on: &canvas, row: inner.row + 2 + row, column: inner.column, width: inner.width,
        isSelected: isSelected)
    }
    if matches.isEmpty {
      canvas.put(
        book.consoleFrame.nothingMatches, row: inner.row + 2, column: inner.column + 2,
        width: inner.width - 4,
        role: .dim)
    }
  }
}

/// A line that tells an action: its key, what it does, why not now.
struct ActionLine {
  /// The action.
  let record: ActionRecord
  /// In which scene it would be done.
  let scene: ConsoleScene
  /// The contexts whose keys are told.
  let contexts: [KeyContext]
  /// Columns for the keys.
  static let keyWidth = 13

  /// Draws the line.
  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, isSelected: Bool) {
    let obstacle = record.obstacle(scene.state, scene.environment)
    let book = scene.environment.phrasebook
    let words = record.words(in: scene)
    let keys = scene.environment.keymap.keys(of: record, in: contexts).prefix(2).map(\.description)
      .joined(separator: ", ")
    canvas.put(isSelected ? canvas.symbols.pointer : " ", row: row, column: column, width: 1, role: .key)
    canvas.put(
      keys, row: row, column: column + 2, width: Self.keyWidth, role: obstacle == nil ? .key : .disabled)
    let room = width - Self.keyWidth - 4
    let text = obstacle.map { words.explanation + book.basics.bracketed($0) } ?? words.explanation
    canvas.put(
      text, row: row, column: column + Self.keyWidth + 3, width: room,
      role: obstacle == nil ? .overlay : .disabled)
    if isSelected {
      canvas.lay(.selected, behind: CellRectangle(row: row, column: column, width: width, height: 1))
    }
  }
}

/// What can be done in the palette.
enum PaletteActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord("palette.run", ["enter"], in: [.palette], footer: 0, words: { $0.consoleFrame.choose }) {
        state, environment in
        guard case .palette(let palette)? = state.dialogs.popLast() else { return [] }
        let matches = palette.matches(ConsoleScene(state, environment))
        guard matches.indices.contains(palette.viewport.selected) else { return [] }
        return state.perform(matches[palette.viewport.selected], environment)
      },
      ActionRecord(
        "palette.leave", ["esc", "ctrl-c"], in: [.palette], footer: 1, words: { $0.consoleFrame.leave }
      ) {
        state, _ in
        state.dialogs.removeLast()
        return []
      },
    ]

  private static let moves = ListMoves(prefix: "palette", context: .palette) { state, environment, step in
    guard case .palette(var palette)? = state.dialogs.last else { return }
    let count = palette.matches(ConsoleScene(state, environment)).count
    step.apply(to: &palette.viewport, count: count, height: PaletteDialog.listHeight(state.size))
    state.dialogs[state.dialogs.count - 1] = .palette(palette)
  }
}
