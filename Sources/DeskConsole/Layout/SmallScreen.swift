import CellScreen
import DeskText

/// A screen that is too small to work on while a text is in hand: the text alone, so that nothing is typed unseen.
struct SmallScreen {
  /// In which scene.
  let scene: ConsoleScene

  /// Says why so little is seen, as far as there is room, and shows the text with its caret.
  func draw(_ text: TextInHand, on canvas: inout Canvas) {
    let words = scene.environment.phrasebook.consoleForms.tooSmall(width: canvas.width, height: canvas.height)
    let lines = canvas.text.wrapped(words, width: canvas.width, maxLines: canvas.height - 1)
    let told = canvas.height > 1 ? lines : []
    for (row, line) in told.enumerated() {
      canvas.put(line, row: row, column: 0, width: canvas.width, role: .warning)
    }
    let room = CellRectangle(
      row: told.count, column: 0, width: canvas.width, height: canvas.height - told.count)
    switch text {
    case .line(let field):
      canvas.drawField(field, row: room.row, column: 0, width: room.width, isFocused: true)
    case .area(let area): canvas.drawArea(area, in: room, isFocused: true)
    }
  }
}
