import CellScreen
import DeskText

/// What was said last: on its line where it fits, else in a box over the panes.
struct NoticeLine {
  /// In which scene it is said.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }

  /// The lines of a box; the rest stands in the list of messages.
  private static let mostLines = 4

  /// What is said, and how.
  private var told: (words: String, role: Role)? {
    scene.state.notice.map { NoticeWords(scene: scene).tell($0) }
  }

  /// Says that more messages wait; empty where none does.
  private var more: String {
    let waiting = scene.state.messages.waiting.count
    return waiting > 0 ? "  " + book.consoleFrame.moreMessages(waiting, key: key) : ""
  }

  /// The keys that open the list of messages.
  private var key: String {
    scene.environment.keymap.key(of: "console.messages", in: [.anywhere]) ?? ""
  }

  /// Whether it fits one line of the screen.
  func fits(_ canvas: borrowing Canvas) -> Bool {
    guard let told else { return true }
    let room = canvas.width - 2 - canvas.text.measure(more)
    return canvas.text.wrapped(told.words, width: room, maxLines: 2).count == 1
  }

  /// Draws it on a line.
  func draw(on canvas: inout Canvas, _ line: CellRectangle) {
    guard let told else { return }
    canvas.fill(line, role: .message)
    let tail = canvas.text.measure(more)
    canvas.put(told.words, row: line.row, column: 1, width: line.width - 2 - tail, role: told.role)
    canvas.put(more, row: line.row, column: line.width - 1 - tail, width: tail, role: .key)
  }

  /// Draws it in a box above the line of keys, where it does not fit a line.
  func drawWhole(on canvas: inout Canvas, above keys: CellRectangle) {
    guard let told, !fits(canvas) else { return }
    let lines = canvas.text.wrapped(told.words, width: canvas.width - 4, maxLines: Self.mostLines + 1)
    let height = min(lines.count, Self.mostLines) + 2
    let frame = CellRectangle(row: keys.row - height, column: 0, width: canvas.width, height: height)
    let inner = canvas.drawOverlay(frame, title: book.consoleFrame.messageTitle).inset(rows: 0, columns: 1)
    for (row, line) in lines.prefix(Self.mostLines).enumerated() {
      canvas.put(line, row: inner.row + row, column: inner.column, width: inner.width, role: told.role)
    }
    let isCut = lines.count > Self.mostLines
    let rest = isCut ? "\(canvas.symbols.ellipsis) \(book.consoleFrame.restOfMessage(key: key))" : ""
    guard isCut || !more.isEmpty else { return }
    let tail = " \(rest)\(more) "
    let width = min(canvas.text.measure(tail), frame.width - 4)
    canvas.put(
      tail, row: frame.rows.upperBound - 1, column: frame.width - 2 - width, width: width, role: .key)
  }
}
