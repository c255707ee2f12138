import CellScreen
import DeskText
import RecoveryDomain

/// Draws what stands around the panes: the header, the message, the line of keys.
struct FrameDrawing {
  /// What is drawn.
  let scene: ConsoleScene

  private var state: ConsoleState { scene.state }
  private var environment: ConsoleEnvironment { scene.environment }
  private var book: Phrasebook { environment.phrasebook }

  /// Says that the screen is too small.
  func drawTooSmall(on canvas: inout Canvas) {
    let words = book.consoleFrame.tooSmall(width: canvas.width, height: canvas.height)
    for (row, line) in canvas.text.wrapped(words, width: canvas.width, maxLines: canvas.height).enumerated() {
      canvas.put(line, row: row, column: 0, width: canvas.width, role: .warning)
    }
  }

  /// All that the header is drawn from but for the moment and whether all is hidden, which a memory watches.
  private struct HeaderInput: Equatable, Sendable {
    let counts: [QueueView: Int]
    let isLoading: Bool
    let isSaving: Bool
  }

  /// The desk, what is open, who, when.
  func drawHeader(on canvas: inout Canvas, _ line: CellRectangle, remembering memory: inout DrawingMemory) {
    let input = HeaderInput(
      counts: state.queue.counts, isLoading: !state.queue.isComplete, isSaving: !state.pending.isEmpty)
    memory.draw(.header, from: input, on: &canvas, in: line) {
      drawHeader(on: &$0, line, input)
      return state.now.nextMinute
    }
  }

  private func drawHeader(on canvas: inout Canvas, _ line: CellRectangle, _ input: HeaderInput) {
    canvas.fill(line, role: .header)
    let separator = " \(canvas.symbols.separator) "
    let who = environment.me.name + book.basics.bracketed(book.word(environment.me.role))
    let right = " \(who)\(separator)\(book.times.timeOfDay(state.now)) "
    let rightWidth = min(canvas.text.measure(right), line.width / 2)
    canvas.put(right, row: line.row, column: line.width - rightWidth, width: rightWidth, role: .header)
    let end = line.width - rightWidth
    var column = canvas.put(
      " \(canvas.text.truncated(environment.deskName, to: 24))  ", row: line.row, column: 0, role: .header,
      attributes: .bold)
    if state.isHidden {
      let words = book.batch.isHidden
      let width = min(canvas.text.measure(words), end - column)
      canvas.put(words, row: line.row, column: column, width: width, role: .headerAlert)
      return
    }
    for (index, (words, role)) in counts(input.counts, width: end - column, separator, canvas.text)
      .enumerated()
    {
      let words = (index > 0 ? separator : "") + words
      let width = canvas.text.measure(words)
      column = canvas.put(words, row: line.row, column: column, width: width, role: role)
    }
    guard input.isLoading || input.isSaving else { return }
    let busy = "  " + (input.isSaving ? book.consoleFrame.savingNow : book.queuePane.loading)
    let width = canvas.text.measure(busy)
    if column + width <= end { canvas.put(busy, row: line.row, column: column, width: width, role: .header) }
  }

  /// How much there is of each, as many of them as fit: the least urgent go first.
  private func counts(
    _ known: [QueueView: Int], width: Int, _ separator: String, _ measure: TextWidth
  ) -> [(String, Role)] {
    var counts: [(String, Role)] = [QueueView.allOpen, .dueSoon, .overdue].compactMap { view in
      known[view].map { count in
        ("\(book.word(view)) \(book.number(count))", view == .overdue && count > 0 ? .headerAlert : .header)
      }
    }
    while measure.measure(counts.map(\.0).joined(separator: separator)) > width { counts.removeFirst() }
    return counts
  }

  /// The last message, and the keys that work here.
  func drawKeys(on canvas: inout Canvas, _ layout: ScreenLayout, remembering memory: inout DrawingMemory) {
    let hasOwnLine = !layout.message.isEmpty
    canvas.fill(layout.message, role: .message)
    canvas.fill(layout.keys, role: .footer)
    if state.notice != nil {
      let notice = NoticeLine(scene: scene)
      if notice.fits(canvas) {
        notice.draw(on: &canvas, hasOwnLine ? layout.message : layout.keys)
        guard hasOwnLine else { return }
      }
    }
    let line = FooterLine(scene: scene)
    memory.draw(.footer, from: line.input, on: &canvas, in: layout.keys) {
      line.draw(on: &$0, layout.keys)
      return nil
    }
  }
}
