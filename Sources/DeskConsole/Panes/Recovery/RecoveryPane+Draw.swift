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

  /// The rows that the catalogue has: frame, what is said of the selected row and the two lines of sums are taken off.
  static func catalogueHeight(_ state: ConsoleState) -> Int {
    let height = (state.layout.panes[.recovery]?.height ?? 3) - 4
    return max(1, height - wordsHeight(height))
  }

  /// The lines for what is said of the selected row, of so many beside frame and sums.
  private static func wordsHeight(_ height: Int) -> Int {
    height >= 14 ? 3 : height >= 10 ? 2 : height >= 5 ? 1 : 0
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
    hints(state).draw(on: &canvas, row: canvas.height - 1)
  }

  /// The keys by which actions are picked, and by which a promise is taken back where one is to be kept.
  private func hints(_ state: CaseState) -> StyledLine {
    var hints = [("case.pick", book.recoveryPane.pick)]
    if state.actions.contains(where: \.isOutstanding) {
      hints.append(("case.withdraw", book.caseActions.withdraw))
    }
    let pieces = hints.flatMap { id, words -> [(String, Role)] in
      let key = environment.keymap.key(of: id, in: [.recovery])
      // Two keys share the line of a narrow pane.
      return [("\(key ?? "") ", .key), (hints.count > 1 ? "\(words.label)   " : words.explanation, .dim)]
    }
    return StyledLine(pieces)
  }

  /// The catalogue with marks, then the sums.
  private func drawCatalogue(on canvas: inout Canvas) {
    let shown = scene.state.pickerRows(environment)
    let number = scene.state.story.number
    let picks = pane.picks(for: number)
    let outstanding = scene.state.story.state?.actions.filter(\.isOutstanding) ?? []
    let wordsHeight = Self.wordsHeight(canvas.height - 2)
    let height = canvas.height - 2 - wordsHeight
    for (row, index) in pane.viewport.visible(count: shown.count, height: height).enumerated() {
      switch shown[index] {
      case .package(let package): drawRow(package, row: row, on: &canvas)
      case .action(let action):
        let pick = picks.first { $0.code == action.code }
        let isPromised = outstanding.contains { $0.code == action.code }
        drawRow(action, pick, isPromised, row: row, on: &canvas)
      }
      guard index == pane.viewport.selected else { continue }
      canvas.lay(.selected, behind: CellRectangle(row: row, column: 0, width: canvas.width, height: 1))
      canvas.placeCursor(row: row, column: 1)
    }
    if shown.isEmpty {
      canvas.put(book.consoleFrame.nothingMatches, row: 0, column: 0, width: canvas.width, role: .dim)
    }
    if shown.indices.contains(pane.viewport.selected) {
      drawWords(shown[pane.viewport.selected], row: height, height: wordsHeight, on: &canvas)
    }
    drawSums(picks, on: &canvas)
  }

  /// The row of a suggested package in a pane of a width.
  private func row(of package: SuggestedPackage, width: Int) -> PackageRow {
    let suggestions = scene.state.suggestions(environment)
    let room = width - Self.markWidth
    return PackageRow(
      package, obstacle: obstacles(to: package).first.map { book.basics.bracketed($0.words) },
      touched: suggestions?.touched ?? [], width: room,
      isShort: PackageRow.areShort(suggestions?.packages ?? [], width: room, environment), environment)
  }

  /// The cells before what a row says: its mark and the sign of an obstacle.
  private static let markWidth = 4

  /// A suggested package: how far it goes, what it holds, how far it answers.
  private func drawRow(_ package: SuggestedPackage, row line: Int, on canvas: inout Canvas) {
    let isMarked = scene.state.isMarked(package)
    canvas.put(isMarked ? "[x]" : "[ ]", row: line, column: 0, width: 3, role: isMarked ? .good : .dim)
    let row = row(of: package, width: canvas.width)
    let room = canvas.width - Self.markWidth
    let width = min(canvas.text.measure(row.words), room)
    canvas.put(row.words, row: line, column: Self.markWidth, width: width, role: .heading)
    if let obstacle = row.obstacle {
      canvas.put(
        obstacle, row: line, column: Self.markWidth + width, width: canvas.text.measure(obstacle),
        role: .warning)
    } else if !obstacles(to: package).isEmpty {
      canvas.put("!", row: line, column: Self.markWidth - 1, width: 1, role: .warning)
    }
    guard let figures = row.figures else { return }
    let wanted = canvas.text.measure(figures)
    canvas.put(figures, row: line, column: canvas.width - wanted, width: wanted, role: .dim)
  }

  /// The actions of a package that this person may not do, each with who may.
  private func obstacles(to package: SuggestedPackage) -> [(code: String, words: String)] {
    guard let state = scene.state.story.state else { return [] }
    return package.actions.compactMap { pick in
      guard let action = environment.policy.action(pick.code) else { return nil }
      let standing = environment.policy.standing(
        of: action, amount: pick.amount, by: environment.me, on: state)
      return standing.isAllowed
        ? nil : (pick.code, book.suggestions.standing(standing, policy: environment.policy))
    }
  }

  /// What is to be said of the selected row: why a package is suggested, or what the person may do with an action.
  private func drawWords(_ row: PickerRow, row first: Int, height: Int, on canvas: inout Canvas) {
    guard height > 0 else { return }
    var builder = LineBuilder(width: canvas.width, limit: height, measure: canvas.text)
    switch row {
    case .package(let package):
      let reasons = package.playbooks.compactMap { environment.policy.playbook($0)?.reason[book.language] }
      for (code, words) in obstacles(to: package) {
        builder.addWrapped(book.basics.labelled(book.action(code, in: environment.policy), words), .warning)
      }
      builder.addWrapped(book.basics.sentences(reasons), .note)
      if self.row(of: package, width: canvas.width).figures == nil {
        let touched = scene.state.suggestions(environment)?.touched ?? []
        builder.addWrapped(book.suggestions.coverage(package.coverage, of: touched), .dim)
      }
    case .action(let action):
      guard let state = scene.state.story.state else { return }
      let amount = pane.picks(for: state.number).first { $0.code == action.code }?.amount
      let standing = environment.policy.standing(of: action, amount: amount, by: environment.me, on: state)
      let withheld = scene.state.suggestions(environment)?.withheld.first { $0.code == action.code }
      let words = book.suggestions.standing(standing, policy: environment.policy)
      var why: String?
      // What stands against the action by itself is said once.
      if let reason = withheld?.reason, !reason.isUnfit {
        why = book.suggestions.reason(reason, policy: environment.policy, now: scene.state.now)
      }
      builder.addWrapped(
        book.basics.clauses([words, why].compactMap { $0 }), standing.isAllowed ? .dim : .warning)
    }
    for (offset, line) in builder.lines.prefix(height).enumerated() {
      line.draw(on: &canvas, row: first + offset)
    }
  }

  /// One action: marked or not, its name, what it costs.
  private func drawRow(
    _ action: RecoveryAction, _ pick: RecoveryPane.Pick?, _ isPromised: Bool, row: Int,
    on canvas: inout Canvas
  ) {
    let text = book.recoveryPane
    canvas.put(pick == nil ? "[ ]" : "[x]", row: row, column: 0, width: 3, role: pick == nil ? .dim : .good)
    let fixed = action.fixedCost.minorUnits == 0 ? "" : book.money(action.fixedCost)
    let amount: String
    switch (pick, action.amount) {
    // A package may mark what still lacks the amount that it needs.
    case (let pick?, .required) where pick.amount == nil && !isPromised: amount = text.needsAmount
    case (let pick?, _): amount = pick.amount.map { book.money($0) } ?? fixed
    case (nil, .required): amount = text.needsAmount
    case (nil, .optional): amount = text.mayHaveAmount
    case (nil, .none): amount = fixed
    }
    let standing = scene.state.story.state.map {
      environment.policy.standing(of: action, amount: pick?.amount, by: environment.me, on: $0)
    }
    // What a person may do needs no words in every row.
    let isAllowed = standing?.isAllowed ?? true
    let words =
      isAllowed ? nil : standing.map { book.suggestions.standing($0, policy: environment.policy) }
    let money = [words, amount.isEmpty ? nil : amount].compactMap { $0 }.joined(separator: " ")
    let moneyWidth = min(canvas.text.measure(money), canvas.width / 2)
    let promised = isPromised ? book.basics.bracketed(text.isPromised) : ""
    canvas.put(
      action.name[book.language] + promised, row: row, column: 4, width: canvas.width - 5 - moneyWidth,
      role: isPromised ? .warning : isAllowed ? .text : .dim)
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
    StyledLine(RecoveryParts(book: book).pieces(both, width: canvas.width, canvas.text))
      .draw(on: &canvas, row: canvas.height - 1)
  }
}

extension ActionStanding {
  /// Whether the person may do it.
  fileprivate var isAllowed: Bool { if case .allowed = self { true } else { false } }
}

extension Suggestions.Reason {
  /// Whether the case itself forbids it.
  fileprivate var isUnfit: Bool { if case .unfit = self { true } else { false } }
}
