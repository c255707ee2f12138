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
  /// Lines that are scrolled away above.
  private(set) var scroll = 0

  var context: KeyContext { .owed }
  var dialog: Dialog { .owed(self) }

  /// The columns of the whole dialog at most.
  private static let widest = 66
  /// The border, and the line of keys with the empty one above it.
  private static let rowsAround = 4

  /// A list of what is owed.
  init(number: CaseNumber, subject: CommandSubject, items: [OwedItem]) {
    self.number = number
    self.subject = subject
    self.items = items
  }

  /// Scrolls by a step, never past the ends.
  mutating func scroll(by step: ListMoves.Step, _ scene: ConsoleScene) {
    let size = scene.state.size
    let count = lines(scene, size).count
    let height = Self.frame(size, count: count).height - Self.rowsAround
    scroll = max(0, min(scroll + step.lines(height: height), count - height))
  }

  private static func frame(_ size: CellSize, count: Int) -> CellRectangle {
    size.centred(width: widest, height: min(count, size.height) + rowsAround)
  }

  /// What is owed, each with the keys of the actions that bring it; long words go on in the next line.
  private func lines(_ scene: ConsoleScene, _ size: CellSize) -> [(words: String, key: String, isFirst: Bool)]
  {
    let width = Self.frame(size, count: 1).width - 4
    let book = scene.environment.phrasebook
    return items.flatMap { item in
      let key = item.keys(scene)
      let words = book.owed.item(item, policy: scene.environment.policy)
      let measure = scene.environment.textWidth
      let wrapped = measure.wrapped(words, width: width - 3 - measure.measure(key), maxLines: size.height)
      return wrapped.enumerated().map { row, line in (String(line), row == 0 ? key : "", row == 0) }
    }
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let book = scene.environment.phrasebook
    let lines = lines(scene, canvas.size)
    let frame = Self.frame(canvas.size, count: lines.count)
    let inner = canvas.drawOverlay(frame, title: book.consoleFrame.owedTitle(number)).inset(
      rows: 0, columns: 1)
    let height = frame.height - Self.rowsAround
    let top = max(0, min(scroll, lines.count - height))
    let visible = top..<min(lines.count, top + height)
    canvas.within(inner) { canvas in
      for (row, line) in lines[visible].enumerated() {
        if line.isFirst { canvas.put("-", row: row, column: 0, width: 1, role: .warning) }
        let keyWidth = canvas.text.measure(line.key)
        canvas.put(line.words, row: row, column: 2, width: canvas.width - 3 - keyWidth, role: .overlay)
        canvas.put(
          line.key, row: row, column: canvas.width - keyWidth, width: keyWidth, role: .key)
      }
      let last = canvas.height - 1
      if visible.count < lines.count {
        KeyHints(context: context, scene: scene).line.draw(on: &canvas, row: last)
      } else {
        canvas.put(book.consoleFrame.anyKeyLeaves, row: last, column: 0, width: canvas.width, role: .key)
      }
    }
    guard visible.count < lines.count else { return }
    canvas.drawScrollbar(
      row: inner.row, column: frame.columns.upperBound - 1, height: height, visible: visible,
      count: lines.count, role: .overlayBorder)
    guard visible.upperBound < lines.count else { return }
    let more = " \(book.recoveryPane.linesBelow(lines.count - visible.upperBound)) "
    let width = min(canvas.text.measure(more), inner.width)
    canvas.put(
      more, row: frame.rows.upperBound - 1, column: frame.columns.upperBound - 2 - width, width: width,
      role: .warning)
  }
}
