import CellScreen
import DeskText

/// A dialog that is only read: lines in a box, scrolled, with the place in them shown.
protocol ReadingDialog: DialogBehaviour {
  /// Lines that are scrolled away above.
  var scroll: Int { get set }
  /// The heading of the box.
  func title(_ book: Phrasebook) -> String
  /// All lines, for a box of so many columns.
  func lines(_ scene: ConsoleScene, width: Int) -> [StyledLine]
}

extension ReadingDialog {
  var context: KeyContext { .help }

  /// Where the box stands on a screen for so many lines.
  private static func frame(_ size: CellSize, count: Int) -> CellRectangle {
    size.centred(width: ReadingBox.widest, height: min(count, size.height) + 2)
  }

  /// The columns that lines have on a screen.
  private static func lineWidth(_ size: CellSize) -> Int {
    frame(size, count: 1).inset().inset(rows: 0, columns: 1).width
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let lines = lines(scene, width: Self.lineWidth(canvas.size))
    let frame = Self.frame(canvas.size, count: lines.count)
    let inner = canvas.drawOverlay(frame, title: title(scene.environment.phrasebook))
    let visible = min(scroll, max(0, lines.count - inner.height))..<min(lines.count, scroll + inner.height)
    for (row, line) in lines[visible].enumerated() {
      line.draw(on: &canvas, row: inner.row + row, column: inner.column + 1, width: inner.width - 2)
    }
    canvas.placeCursor(row: inner.row, column: inner.column)
    guard visible.count < lines.count else { return }
    canvas.drawScrollbar(
      row: inner.row, column: frame.columns.upperBound - 1, height: inner.height, visible: visible,
      count: lines.count, role: .overlayBorder)
    let place = " \(visible.lowerBound + 1)-\(visible.upperBound)/\(lines.count) "
    let width = canvas.text.measure(place)
    canvas.put(
      place, row: frame.rows.upperBound - 1, column: frame.columns.upperBound - 2 - width, width: width,
      role: .overlayTitle)
  }

  /// The dialog scrolled by a step, never past its ends.
  func scrolled(by step: ListMoves.Step, _ scene: ConsoleScene) -> Self {
    let size = scene.state.size
    let count = lines(scene, width: Self.lineWidth(size)).count
    let height = Self.frame(size, count: count).inset().height
    var dialog = self
    dialog.scroll = max(0, min(scroll + step.lines(height: height), count - height))
    return dialog
  }
}

/// The measures of what is read.
enum ReadingBox {
  /// The columns of a box; longer lines are hard to follow.
  static let widest = 84
}
