import CNcurses
import CellScreen

/// Brings canvases to the screen through ncurses and remembers the last one.
struct ScreenPen {
  private let isASCIIOnly: Bool
  private var styles: StyleTable
  private var shown: Canvas?
  /// The canvas to paint again after the terminal was away.
  private var last: Canvas?
  private var line: [cn_cell] = []

  /// Nothing is on the screen yet.
  init(depth: ColorDepth, isASCIIOnly: Bool) {
    styles = StyleTable(depth: depth)
    self.isASCIIOnly = isASCIIOnly
  }

  /// Shows a canvas, as much of it as the screen has room for.
  mutating func present(_ canvas: Canvas, theme: Theme, size: CellSize) {
    if styles.turn(to: theme) { shown = nil }
    let runs = CanvasDiff.runs(from: shown, to: canvas)
    if runs.isEmpty, let shown, shown.fullSize == canvas.fullSize, shown.cursor == canvas.cursor { return }
    for run in runs where run.row < size.height {
      let columns = run.columns.clamped(to: 0..<size.width)
      if !columns.isEmpty { put(canvas, row: run.row, columns: columns) }
    }
    let cursor = canvas.cursor.flatMap { $0.row < size.height && $0.column < size.width ? $0 : nil }
    cn_flush(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    shown = canvas
    last = canvas
  }

  /// Paints the last canvas again over whatever is there now.
  mutating func repaint(size: CellSize) {
    guard let last, let theme = styles.theme else { return }
    forget()
    present(last, theme: theme, size: size)
  }

  /// Nothing is known of what the screen shows: the next canvas is sent whole.
  mutating func forget() {
    shown = nil
    cn_redraw_all()
  }

  /// Gives one run to ncurses.
  private mutating func put(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    line.removeAll(keepingCapacity: true)
    let cells = canvas.row(row)
    let start = cells.startIndex
    let end = start + columns.upperBound
    var before: StyleTable.Entry?
    /// The first cell at or behind the one in hand that shows letters.
    var letters = start + columns.lowerBound
    for index in (start + columns.lowerBound)..<end {
      let cell = cells[index]
      if cell.width == 0 { continue }
      var style = styles.entry(for: cell)
      if cell.isBlank, style.isPlain {
        // It shows its background only: in the style of what stands before or behind it, styles change less often.
        if let before, before.showsBlank(as: style) {
          style = before
        } else {
          letters = max(letters, index)
          while letters < end, cells[letters].isBlank { letters += 1 }
          if letters < end {
            let behind = styles.entry(for: cells[letters])
            if behind.showsBlank(as: style) { style = behind }
          }
        }
      }
      before = style
      line.append(entry(cell, style, isBlank: index + Int(cell.width) > end))
    }
    line.withUnsafeBufferPointer {
      cn_put(Int32(row), Int32(columns.lowerBound), $0.baseAddress, Int32($0.count))
    }
  }

  /// One cell as the C side takes it.
  private func entry(_ cell: Cell, _ style: StyleTable.Entry, isBlank: Bool) -> cn_cell {
    var entry = cn_cell()
    entry.scalar = isBlank ? 0x20 : cell.scalar.value
    entry.width = isBlank ? 1 : Int32(cell.width)
    entry.attributes = style.attributes
    entry.pair = style.pair
    guard !isASCIIOnly else {
      if entry.scalar > 0x7E { entry.scalar = 0x3F }
      entry.width = 1
      return entry
    }
    if !cell.marks.isEmpty, !isBlank {
      let marks = cell.marks.scalars.map(\.value) + [0, 0, 0, 0]
      entry.marks = (marks[0], marks[1], marks[2], marks[3])
    }
    return entry
  }
}

extension Cell {
  /// Whether nothing but a background is seen, unless attributes draw on it.
  fileprivate var isBlank: Bool { scalar == " " && marks.isEmpty && width == 1 }
}
