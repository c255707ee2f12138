import CellScreen
import DeskText

extension Canvas {
  /// Draws a pane of which nothing may be seen while a customer can see the screen.
  mutating func drawHidden(_ pane: PaneID, _ rectangle: CellRectangle, _ scene: ConsoleScene) {
    let book = scene.environment.phrasebook
    let name: String =
      switch pane {
      case .queue: book.consoleFrame.name(of: .queue)
      case .story: book.consoleFrame.name(of: .story)
      case .recovery: book.consoleFrame.name(of: .recovery)
      }
    let isFocused = scene.state.focus == pane
    let inner = drawFrame(rectangle, title: name, trailing: "", isFocused: isFocused)
    within(inner.inset(rows: 0, columns: 1)) { canvas in
      canvas.drawHiddenWords(row: 1, scene)
      if isFocused { canvas.placeCursor(row: 1, column: 0) }
    }
  }

  /// Says that something is hidden and how it is shown again.
  mutating func drawHiddenWords(row: Int, _ scene: ConsoleScene) {
    let words = scene.environment.phrasebook.batch.hiddenHere
    for (line, part) in text.wrapped(words, width: width, maxLines: 3).enumerated() {
      put(part, row: row + line, column: 0, width: width, role: .dim)
    }
  }
}
