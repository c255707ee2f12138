import CellScreen
import DeskText
import RecoveryDomain

/// Draws the recovery pane: what was promised and done, or the catalogue while actions are picked.
struct RecoveryDrawing {
  /// What is drawn.
  let scene: ConsoleScene

  private var pane: RecoveryPane { scene.state.recovery }
  private var environment: ConsoleEnvironment { scene.environment }
  private var book: Phrasebook { environment.phrasebook }

  /// The case as it is to be drawn; while actions are picked, only the one that they are picked for.
  private var shownCase: StoryPane {
    pane.isPicking ? scene.state.story : scene.state.story.seen(at: scene.state.now)
  }

  /// The rows that the catalogue has: frame and the two lines of sums are taken off.
  static func catalogueHeight(_ state: ConsoleState) -> Int {
    max(1, (state.layout.panes[.recovery]?.height ?? 3) - 4)
  }

  /// Draws into a rectangle of the canvas.
  func draw(on canvas: inout Canvas, in rectangle: CellRectangle) {
    guard !scene.state.isHidden else { return canvas.drawHidden(.recovery, rectangle, scene) }
    let isFocused = scene.state.focus == .recovery
    let title = pane.isPicking ? book.recoveryPane.catalogueTitle : book.recoveryPane.title
    let number = shownCase.number?.description ?? ""
    let trailing = pane.filter.isEmpty ? number : "/" + environment.textWidth.truncated(pane.filter, to: 20)
    let inner = canvas.drawFrame(rectangle, title: title, trailing: trailing, isFocused: isFocused)
    guard inner.height > 0, inner.width > 4 else { return }
    canvas.within(inner.inset(rows: 0, columns: 1)) { canvas in
      if pane.isPicking { drawCatalogue(on: &canvas) } else { drawActions(on: &canvas, isFocused) }
    }
  }

  /// What was promised and done, what is marked, what can be done next.
  private func drawActions(on canvas: inout Canvas, _ isFocused: Bool) {
    if isFocused { canvas.placeCursor(row: 0, column: 0) }
    guard let state = shownCase.state else { return }
    var builder = LineBuilder(width: canvas.width, limit: canvas.height - 1, measure: canvas.text)
    ActionLines(scene: scene).write(state, to: &builder)
    let picks = pane.picks(for: state.number)
    if !picks.isEmpty { builder.addWrapped(book.recoveryPane.stillMarked(picks.count), .warning) }
    for (row, line) in builder.lines.enumerated() { line.draw(on: &canvas, row: row) }
    StyledLine([("a ", .key), (book.recoveryPane.pick.explanation, .dim)]).draw(
      on: &canvas, row: canvas.height - 1)
  }

  /// The catalogue with marks, then the sums.
  private func drawCatalogue(on canvas: inout Canvas) {
    let shown = pane.shown(environment)
    let number = scene.state.story.number
    let picks = pane.picks(for: number)
    let outstanding = scene.state.story.state?.actions.filter(\.isOutstanding) ?? []
    let height = canvas.height - 2
    for (row, index) in pane.viewport.visible(count: shown.count, height: height).enumerated() {
      let action = shown[index]
      let pick = picks.first { $0.code == action.code }
      let isPromised = outstanding.contains { $0.code == action.code }
      drawRow(action, pick, isPromised, row: row, on: &canvas)
      guard index == pane.viewport.selected else { continue }
      canvas.lay(.selected, behind: CellRectangle(row: row, column: 0, width: canvas.width, height: 1))
      canvas.placeCursor(row: row, column: 1)
    }
    if shown.isEmpty {
      canvas.put(book.consoleFrame.nothingMatches, row: 0, column: 0, width: canvas.width, role: .dim)
    }
    drawSums(picks, on: &canvas)
  }

  /// One action: marked or not, its name, what it costs.
  private func drawRow(
    _ action: RecoveryAction, _ pick: RecoveryPane.Pick?, _ isPromised: Bool, row: Int,
    on canvas: inout Canvas
  ) {
    let text = book.recoveryPane
    canvas.put(pick == nil ? "[ ]" : "[x]", row: row, column: 0, width: 3, role: pick == nil ? .dim : .good)
    let fixed = action.fixedCost.minorUnits == 0 ? "" : book.money(action.fixedCost)
    let money: String
    switch (pick, action.amount) {
    case (let pick?, _): money = pick.amount.map { book.money($0) } ?? fixed
    case (nil, .required): money = text.needsAmount
    case (nil, .optional): money = text.mayHaveAmount
    case (nil, .none): money = fixed
    }
    let moneyWidth = min(canvas.text.measure(money), canvas.width / 2)
    let promised = isPromised ? " (\(text.isPromised))" : ""
    canvas.put(
      action.name[book.language] + promised, row: row, column: 4, width: canvas.width - 5 - moneyWidth,
      role: isPromised ? .warning : .text)
    canvas.put(
      money, row: row, column: canvas.width - moneyWidth, width: moneyWidth,
      role: pick == nil ? .dim : .money,
      alignment: .trailing)
  }

  /// What the marked actions pay, cost and serve, kept up at once.
  private func drawSums(_ picks: [RecoveryPane.Pick], on canvas: inout Canvas) {
    let sums = PackageSums(picks, environment)
    let words = book.recoveryPane.sums(
      marked: picks.count, paid: book.money(sums.paid), cost: book.money(sums.cost))
    canvas.put(words, row: canvas.height - 2, column: 0, width: canvas.width, role: .money)
    let served = Set(picks.flatMap { environment.policy.action($0.code)?.serves ?? [] })
    let done = scene.state.story.state?.actions.filter(\.isCarriedOut) ?? []
    let both = served.union(done.flatMap { environment.policy.action($0.code)?.serves ?? [] })
    StyledLine(RecoveryParts(book: book).pieces(both)).draw(on: &canvas, row: canvas.height - 1)
  }
}
