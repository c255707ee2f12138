import CellScreen
import DeskText
import RecoveryDomain

/// Draws the queue: frame, column heads, the visible rows.
struct QueueDrawing {
  /// What is drawn.
  let scene: ConsoleScene
  /// The pane's slice, taken out once rather than for every row.
  private let queue: QueuePane
  private var book: Phrasebook { scene.environment.phrasebook }

  /// Prepares for drawing a scene.
  init(scene: ConsoleScene) {
    self.scene = scene
    queue = scene.state.queue
  }

  /// Draws what only changes with what stands beside the queue.
  func drawSides(on canvas: inout Canvas, in rectangle: CellRectangle) {
    canvas.drawFrameSides(rectangle, isFocused: scene.state.focus == .queue)
  }

  /// Draws all but the sides into a rectangle of the canvas.
  func draw(
    on canvas: inout Canvas, in rectangle: CellRectangle, remembering memory: inout DrawingMemory
  ) {
    guard !scene.state.isHidden else { return canvas.drawHidden(.queue, rectangle, scene) }
    let text = book.queuePane
    let isFocused = scene.state.focus == .queue
    let inner = canvas.drawFrameTitle(
      rectangle, title: title, trailing: trailing, isFocused: isFocused)
    guard inner.height > 0, inner.width > 0 else { return }
    let columns = columns(width: inner.width)
    canvas.within(inner) { canvas in
      columns.drawHeads(on: &canvas, text)
      drawRows(on: &canvas, columns, remembering: &memory)
      if queue.list.count == 0 {
        let words = queue.isAwaitingFirstRows ? text.loading : emptyText(text)
        let lines = canvas.text.wrapped(words, width: canvas.width - 3, maxLines: canvas.height - 2)
        for (row, line) in lines.enumerated() {
          canvas.put(String(line), row: 2 + row, column: 2, width: canvas.width - 3, role: .dim)
        }
      }
    }
    let visible = queue.viewport.visible(count: queue.list.count, height: inner.height - 1)
    canvas.drawScrollbar(
      row: inner.row + 1, column: rectangle.columns.upperBound - 1, height: inner.height - 1,
      visible: visible,
      count: queue.list.count)
    drawLowerBorder(on: &canvas, rectangle, text)
  }

  /// The visible rows: all of them as if none was selected, then the selected one over its own.
  private func drawRows(
    on canvas: inout Canvas, _ columns: QueueColumns, remembering memory: inout DrawingMemory
  ) {
    let room = CellRectangle(row: 1, column: 0, width: canvas.width, height: canvas.height - 1)
    let visible = queue.viewport.visible(count: queue.list.count, height: room.height)
    let rows = QueueRows(visible, of: queue, in: scene, columns)
    memory.draw(.queueRows, from: rows, on: &canvas, in: room) { canvas in
      drawRows(visible, on: &canvas, from: room.row, columns)
    }
    guard let selected = visible.first(where: { queue.list.entries[$0].number == queue.selection }) else {
      return
    }
    let row = room.row + selected - visible.lowerBound
    canvas.fill(CellRectangle(row: row, column: 0, width: canvas.width, height: 1), role: .text)
    QueueRow(selected, of: queue, in: scene, columns, isSelected: true).draw(on: &canvas, row: row, book)
  }

  /// Some rows, none of them selected.
  /// - Returns: The moment from which one of them looks otherwise; nil for never.
  private func drawRows(_ range: Range<Int>, on canvas: inout Canvas, from top: Int, _ columns: QueueColumns)
    -> Timestamp?
  {
    var until: Timestamp?
    for (line, index) in range.enumerated() {
      let row = QueueRow(index, of: queue, in: scene, columns, isSelected: false)
      row.draw(on: &canvas, row: top + line, book)
      if let change = row.changesAt { until = min(change, until ?? change) }
    }
    return until
  }

  /// Draws the page that a selection going on turns to, as the pane will show it.
  func drawPageAhead(of rectangle: CellRectangle, remembering memory: inout DrawingMemory) {
    let inner = rectangle.inset()
    let height = inner.height - 1
    guard height > 0, inner.width > 0, let page = queue.pageAhead(height: height) else { return }
    let columns = columns(width: inner.width)
    memory.drawAhead(.queueRows, from: QueueRows(page, of: queue, in: scene, columns)) {
      var canvas = Canvas(
        width: inner.width, height: height, text: scene.environment.textWidth,
        symbols: scene.environment.symbols)
      let until = drawRows(page, on: &canvas, from: 0, columns)
      return (canvas, until)
    }
  }

  /// Where everything stands in rows of a width.
  private func columns(width: Int) -> QueueColumns {
    QueueColumns(width: width, largest: queue.largest, namesHolders: queue.namesHolders)
  }

  /// What the list is.
  private var title: String {
    let text = book.queuePane
    guard let search = queue.search else { return book.word(queue.view) }
    if let name = search.name { return scene.environment.textWidth.truncated(name, to: 24) }
    return text.found(scene.environment.textWidth.truncated(search.text, to: 24))
  }

  /// Where the selection is in the list.
  private var trailing: String {
    guard queue.list.count > 0 else { return "" }
    let total = book.number(queue.list.count) + (queue.isComplete ? "" : "+")
    let place = "\(book.number(queue.viewport.selected + 1))/\(total)"
    guard !queue.marked.isEmpty else { return place }
    return "\(book.batch.marked(queue.marked.count)) \(scene.environment.symbols.separator) \(place)"
  }

  /// Why nothing is listed.
  private func emptyText(_ text: any QueuePaneText) -> String {
    guard let search = queue.search else { return queue.view == .allOpen ? noneOpen(text) : text.empty }
    return text.nothingFound(scene.environment.textWidth.truncated(search.text, to: 24))
  }

  /// How a case comes in where none is open.
  private func noneOpen(_ text: any QueuePaneText) -> String {
    let key = scene.environment.keymap.key(of: "console.complaint", in: [.queue, .anywhere])
    return key.map { text.noneOpen(record: $0) } ?? text.empty
  }

  /// Says in the lower border what came in above and below, and what the signs of the selected row mean.
  private func drawLowerBorder(on canvas: inout Canvas, _ rectangle: CellRectangle, _ text: any QueuePaneText)
  {
    let unseen = queue.unseenCounts(height: rectangle.height - 3)
    let separator = " \(canvas.symbols.separator) "
    let parts = [
      unseen.above > 0 ? text.newAbove(unseen.above) : nil,
      unseen.below > 0 ? text.newBelow(unseen.below) : nil,
    ].compactMap { $0 }
    let row = rectangle.rows.upperBound - 1
    var column = rectangle.column + 2
    let end = rectangle.columns.upperBound - 2
    if !parts.isEmpty {
      let words = " " + parts.joined(separator: separator) + book.basics.bracketed("f") + " "
      let width = min(canvas.text.measure(words), end - column)
      column = canvas.put(words, row: row, column: column, width: width, role: .fresh) + 1
    }
    let notes = markedNotes + holderNotes(text)
    guard !notes.isEmpty, end - column >= 12 else { return }
    let words = canvas.text.truncated(
      notes.joined(separator: separator), to: end - column - 2, ellipsis: canvas.symbols.ellipsis)
    let width = canvas.text.measure(words) + 2
    canvas.put(" \(words) ", row: row, column: end - width, width: width, role: .label)
  }

  /// What the marked rows are for: the keys that mean all of them.
  private var markedNotes: [String] {
    guard !queue.marked.isEmpty else { return [] }
    let keys = BatchKind.allCases.compactMap { kind in
      kind.actionID.flatMap { scene.environment.keymap.key(of: $0, in: [.queue]) }
    }
    return [book.batch.actOnMarked(keys.joined(separator: " "), queue.marked.count)]
  }

  /// What there is to say of who has the selected case and who looks at it.
  private func holderNotes(_ text: any QueuePaneText) -> [String] {
    // Where the case stands beside the queue, it tells that itself.
    guard scene.state.layout.panes[.story] == nil, let number = queue.selection,
      let summary = queue.rows[number]
    else { return [] }
    let environment = scene.environment
    let others = scene.state.presence.users(at: number)
    let isFree = environment.isLeaseOver(summary, at: scene.state.now) && summary.owner != environment.me.name
    return [
      isFree ? summary.owner.map { text.leaseIsOver($0) } : nil,
      others.isEmpty ? nil : text.isOpen(with: others),
    ].compactMap { $0 }
  }
}

extension ConsoleScene {
  /// How a due time is shown at *now*.
  func role(ofDue due: Timestamp) -> Role {
    if due < state.now { return .overdue }
    return due.timeSince(state.now) < QueueView.dueSoonSpan ? .dueSoon : .onTime
  }
}
