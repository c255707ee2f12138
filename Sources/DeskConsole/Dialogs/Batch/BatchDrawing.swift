import CellScreen
import DeskText
import RecoveryDomain

/// Draws what is done to several cases.
struct BatchDrawing {
  /// What is drawn.
  let batch: BatchDialog
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any BatchText { book.batch }

  /// The columns of the dialog.
  private static let widest = 76

  /// Draws over the panes.
  func draw(on canvas: inout Canvas) {
    let isNoteShown = batch.stage != .writing && batch.kind.asksNote && !batch.texts.note.isEmpty
    let fields = batch.stage == .writing ? (batch.kind.asksColleague ? 2 : 1) : isNoteShown ? 1 : 0
    let frame = canvas.size.centred(width: Self.widest, height: batch.numbers.count + fields + 5)
    let title = text.title(batch.kind.label(book), batch.numbers.count)
    let inner = canvas.drawOverlay(frame, title: title).inset(rows: 0, columns: 1)
    var row = inner.row
    if batch.stage == .writing {
      if batch.kind.asksColleague {
        drawField(text.colleague, batch.texts.colleague, batch.isOnColleague, row: row, inner, on: &canvas)
        row += 1
      }
      drawField(text.note, batch.texts.note, !batch.isOnColleague, row: row, inner, on: &canvas)
      row += 1
    }
    if isNoteShown {
      let words = book.basics.labelled(text.note, batch.texts.note.text)
      canvas.put(words, row: row, column: inner.column, width: inner.width, role: .overlay)
      row += 1
    }
    let bottom = inner.rows.upperBound - 2
    for number in batch.numbers.dropFirst(batch.scroll).prefix(max(0, bottom - row)) {
      drawCase(number, row: row, inner, on: &canvas)
      row += 1
    }
    StyledLine(standing, batch.isTextMissing ? .warning : .overlay)
      .draw(on: &canvas, row: bottom, column: inner.column, width: inner.width)
    KeyHints(context: batch.context, scene: scene).line
      .draw(on: &canvas, row: bottom + 1, column: inner.column, width: inner.width)
  }

  /// How far it is, or what is missing.
  private var standing: String {
    if batch.isTextMissing { return text.textMissing }
    guard batch.stage == .running || batch.stage == .done else { return "" }
    let failed = batch.results.values.filter { $0 != .saved && $0 != .already }.count
    let left = batch.stage == .done ? batch.left.count : failed
    let progress = text.progress(batch.results.count - failed, of: batch.numbers.count, failed: left)
    let key = scene.environment.keymap.key(of: "batch.leave", in: [.batch])
    guard batch.stage == .running, let key else { return progress }
    return "\(progress) \(scene.environment.symbols.separator) \(text.stops(key))"
  }

  /// A line that is typed into.
  private func drawField(
    _ label: String, _ field: TextField, _ isFocused: Bool, row: Int, _ inner: CellRectangle,
    on canvas: inout Canvas
  ) {
    let width = min(20, inner.width / 3)
    canvas.put(label, row: row, column: inner.column, width: width, role: .label)
    canvas.drawField(
      field, row: row, column: inner.column + width + 1, width: inner.width - width - 1,
      isFocused: isFocused, placeholder: "")
  }

  /// A case: what will happen to it, or what came of it.
  private func drawCase(_ number: CaseNumber, row: Int, _ inner: CellRectangle, on canvas: inout Canvas) {
    let summary = batch.rows[number]
    let (words, role) = telling(number, summary)
    let head = "\(number.description) "
    canvas.put(head, row: row, column: inner.column, width: 12, role: .overlay)
    canvas.put(
      scene.state.isHidden ? "" : summary?.customer ?? "", row: row, column: inner.column + 12, width: 16,
      role: .overlay)
    canvas.put(words, row: row, column: inner.column + 29, width: inner.width - 29, role: role)
  }

  /// What is said of a case.
  private func telling(_ number: CaseNumber, _ summary: CaseSummary?) -> (String, Role) {
    switch batch.results[number] {
    case .saved: (text.done, .good)
    case .already: (text.already, .good)
    case .refused(let refusal):
      (
        book.refusals.sentence(refusal, policy: scene.environment.policy, now: scene.state.now), .warning
      )
    case .failed(let fault): (book.sentence(of: fault), .error)
    case .stays(let refusal): (book.undo.sentence(refusal), .warning)
    case nil: batch.stage == .done ? (text.waiting, .warning) : (change(summary), .dim)
    }
  }

  /// Who has a case, and who will have it.
  private func change(_ summary: CaseSummary?) -> String {
    let nobody = book.storyPane.unclaimed
    let holder = summary.map { $0.owner ?? nobody } ?? ""
    switch batch.kind {
    case .claim: return "\(holder) → \(scene.environment.me.name)"
    case .release: return "\(holder) → \(nobody)"
    case .handOver: return "\(holder) → \(batch.texts.colleague.text)"
    case .note: return holder
    // The row tells who had it before.
    case .undo: return summary == nil ? "" : "→ \(holder)"
    }
  }
}
