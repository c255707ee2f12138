import CellScreen
import DeskText

/// What works here and now: the pane's own actions first, then those that work everywhere.
struct HelpDialog: Equatable, Sendable, DialogBehaviour {
  /// The contexts that help was asked from.
  let contexts: [KeyContext]
  /// What stands above the keys: what help was asked about.
  var about: [String] = []
  /// Lines scrolled away above.
  var scroll = 0

  var context: KeyContext { .help }
  var dialog: Dialog { .help(self) }

  /// The actions told, by heading.
  func sections(_ scene: ConsoleScene) -> [(title: String, records: [ActionRecord])] {
    var told: Set<String> = []
    return contexts.map { context in
      let records = ActionCatalogue.records(in: [context]).filter { told.insert($0.id).inserted }
      return (scene.environment.phrasebook.consoleFrame.name(of: context.name), records)
    }
  }

  /// The lines of the whole text.
  func lineCount(_ scene: ConsoleScene) -> Int {
    aboutLines(scene).count + sections(scene).reduce(0) { $0 + $1.records.count + 2 }
      + scene.environment.phrasebook.consoleFrame.legend.count
  }

  /// What stands above the keys, broken to the dialog's width, an empty line behind it.
  private func aboutLines(_ scene: ConsoleScene) -> [Substring] {
    guard !about.isEmpty else { return [] }
    let width = scene.state.size.centred(width: Self.widest, height: 1).width - 4
    return about.flatMap { scene.environment.textWidth.wrapped($0, width: width) } + [""]
  }

  /// Columns of the dialog at most.
  private static let widest = 84

  /// The rows that a screen has for lines.
  static func listHeight(_ size: CellSize) -> Int { max(1, size.height - 5) }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let text = scene.environment.phrasebook.consoleFrame
    let frame = canvas.size.centred(width: Self.widest, height: Self.listHeight(canvas.size) + 2)
    let inner = canvas.drawOverlay(frame, title: text.helpTitle)
    canvas.within(inner) { canvas in
      var row = -scroll
      for line in aboutLines(scene) {
        canvas.put(line, row: row, column: 1, width: canvas.width - 2, role: .overlay)
        row += 1
      }
      for section in sections(scene) where !section.records.isEmpty {
        canvas.put(section.title, row: row, column: 1, width: canvas.width - 2, role: .overlayTitle)
        row += 1
        for record in section.records {
          if row >= 0, row < canvas.height {
            ActionLine(record: record, scene: scene, contexts: contexts).draw(
              on: &canvas, row: row, column: 0, width: canvas.width, isSelected: false)
          }
          row += 1
        }
        row += 1
      }
      for line in text.legend {
        canvas.put(line, row: row, column: 1, width: canvas.width - 2, role: .overlay)
        row += 1
      }
    }
    let count = lineCount(scene)
    let visible = scroll..<min(count, scroll + inner.height)
    canvas.drawScrollbar(
      row: inner.row, column: frame.columns.upperBound - 1, height: inner.height, visible: visible,
      count: count,
      role: .overlayBorder)
  }
}

extension KeyContext {
  /// The context as the texts know it.
  var name: ConsoleLayerName {
    switch self {
    case .anywhere: .anywhere
    case .queue: .queue
    case .story: .story
    case .recovery: .recovery
    case .picking: .picking
    case .form: .form
    default: .dialog
    }
  }
}

/// What can be done in help.
enum HelpActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord(
        "help.leave", ["esc", "q", "?", "enter", "ctrl-c"], in: [.help], footer: 0,
        words: { $0.consoleFrame.leave }
      ) { state, _ in
        state.dialogs.removeLast()
        return []
      }
    ]

  private static let moves = ListMoves(prefix: "help", context: .help) { state, environment, step in
    guard case .help(var help)? = state.dialogs.last else { return }
    let height = HelpDialog.listHeight(state.size)
    let last = help.lineCount(ConsoleScene(state, environment)) - height
    help.scroll = max(0, min(help.scroll + step.lines(height: height), last))
    state.dialogs[state.dialogs.count - 1] = .help(help)
  }
}
