import CellScreen
import DeskText
import RecoveryDomain

/// A row of the queue: all that it is drawn from, and how.
struct QueueRow: Sendable {
  /// The case's place in the queue.
  private let entry: QueueEntry
  /// Its texts; nil while they are awaited.
  private let summary: CaseSummary?
  /// The time left; nil when no clock runs.
  private let countdown: Countdown?
  /// How urgent that is.
  private let countdownRole: Role
  /// Who has the case; nil where the column is not shown.
  private let holder: HolderCell?
  /// The moment from which the row looks otherwise: the time left says less, or others may take the case from its
  /// holder; nil for never.
  let changesAt: Timestamp?
  /// What the row is among the others.
  private let isSelected: Bool, isFocused: Bool, isMarked: Bool, isFresh: Bool, hasDeparted: Bool
  /// Where everything stands.
  private let columns: QueueColumns

  /// The row of a listed case.
  /// - Parameters:
  ///   - isSelected: Whether it is drawn as the selected one.
  init(
    _ index: Int, of queue: borrowing QueuePane, in scene: ConsoleScene, _ columns: QueueColumns,
    isSelected: Bool
  ) {
    entry = queue.list.entries[index]
    self.columns = columns
    summary = queue.rows[entry.number]
    // What is closed runs out no more, whatever its last clock said.
    if let due = entry.nearestDue, summary?.status.isOpen != false {
      countdown = Countdown(until: due, now: scene.state.now)
      countdownRole = scene.role(ofDue: due)
    } else {
      countdown = nil
      countdownRole = .dim
    }
    self.isSelected = isSelected
    isFocused = scene.state.focus == .queue
    isMarked = queue.marked.contains(entry.number)
    isFresh = queue.fresh.contains(entry.number)
    hasDeparted = queue.departed == entry.number
    let end = summary.flatMap(scene.environment.leaseEnd)
    let now = scene.state.now
    let leaseEnd = end.flatMap { $0 > now ? $0 : nil }
    changesAt = [countdown?.nextChange, leaseEnd].compactMap(\.self).min()
    if let summary, !columns.owner.isEmpty {
      holder = HolderCell(
        holder: summary.owner, others: scene.state.presence.users(at: entry.number),
        isLeaseOver: end != nil && leaseEnd == nil,
        me: scene.environment.me.name, width: columns.owner.count, text: scene.environment.textWidth)
    } else {
      holder = nil
    }
  }

  /// Draws the row.
  func draw(on canvas: inout Canvas, row: Int, _ book: Phrasebook) {
    drawMarks(on: &canvas, row: row)
    drawCountdown(on: &canvas, row: row, book)
    drawFlags(on: &canvas, row: row, book)
    canvas.put(
      columns.text(entry.number), row: row, column: columns.number.lowerBound, width: columns.number.count,
      role: hasDeparted ? .dim : .text)
    if let summary {
      drawWords(of: summary, on: &canvas, row: row, book)
    } else {
      canvas.put("…", row: row, column: columns.headline.lowerBound, width: 1, role: .dim)
    }
    guard isSelected else { return }
    // The selection lies behind the row, and the cursor on it for screen readers. It has one colour of letters: every
    // state has its sign, and a bar that moves with each key should cost few bytes on a slow line.
    let line = CellRectangle(row: row, column: 0, width: canvas.width, height: 1)
    canvas.restyle(line) { $0.role = .text }
    canvas.lay(isFocused ? .selected : .selectedUnfocused, behind: line)
    if isFocused { canvas.placeCursor(row: row, column: 0) }
  }

  /// The pointer, and what is new or marked.
  private func drawMarks(on canvas: inout Canvas, row: Int) {
    let mark = hasDeparted ? "-" : isFresh ? "*" : " "
    canvas.put(isSelected ? canvas.symbols.pointer : mark, row: row, column: 0, width: 1, role: .fresh)
    if isMarked {
      canvas.put("+", row: row, column: 1, width: 1, role: .key)
    } else if isSelected, mark != " " {
      canvas.put(mark, row: row, column: 1, width: 1, role: .fresh)
    }
  }

  /// Customer, headline and holder.
  private func drawWords(
    of summary: CaseSummary, on canvas: inout Canvas, row: Int, _ book: Phrasebook
  ) {
    canvas.put(
      summary.customer ?? "", row: row, column: columns.customer.lowerBound, width: columns.customer.count)
    let headline = summary.headline ?? summary.product ?? ""
    let sign =
      summary.needsReading ? book.word(QueueView.needsReading) : book.queuePane.waiting(summary.status)
    canvas.put(
      sign.map { "\($0): \(headline)" } ?? headline, row: row,
      column: columns.headline.lowerBound, width: columns.headline.count)
    guard let holder else { return }
    canvas.put(
      holder.words, row: row, column: columns.owner.lowerBound, width: columns.owner.count, role: holder.role)
  }

  /// The time left, or where the case stands when no clock runs.
  private func drawCountdown(on canvas: inout Canvas, row: Int, _ book: Phrasebook) {
    let room = columns.countdown
    let words = countdown?.text ?? summary.map { book.queuePane.standing($0.status) } ?? ""
    canvas.put(
      words, row: row, column: room.lowerBound, width: room.count, role: countdownRole, alignment: .trailing)
  }

  /// Severity as exclamation marks, then a letter per flag.
  private func drawFlags(on canvas: inout Canvas, row: Int, _ book: Phrasebook) {
    guard let summary, !columns.flags.isEmpty else { return }
    let grave = summary.severity == .critical ? "!!" : summary.severity == .severe ? "!" : ""
    canvas.put(grave, row: row, column: columns.flags.lowerBound, width: grave.count, role: .critical)
    guard !summary.flags.isEmpty else { return }
    let room = columns.flags.count - 2
    var letters = ""
    for flag in CaseFlag.allCases where summary.flags.contains(flag) {
      let longer = letters + book.queuePane.letter(flag)
      if canvas.text.measure(longer) <= room { letters = longer }
    }
    canvas.put(letters, row: row, column: columns.flags.lowerBound + 2, width: room, role: .warning)
  }
}
