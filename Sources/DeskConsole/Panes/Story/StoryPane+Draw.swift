import CellScreen
import DeskText
import RecoveryDomain

/// Draws the case: who it is, how far, why it stands where it stands, then the open tab.
struct StoryDrawing {
  /// What is drawn.
  let scene: ConsoleScene
  /// The pane as it is to be seen, found once rather than for every line.
  private let pane: StoryPane

  /// Prepares for drawing a scene.
  init(scene: ConsoleScene) {
    self.scene = scene
    pane = scene.state.story.seen(at: scene.state.now)
  }

  private var book: Phrasebook { scene.environment.phrasebook }

  /// Draws into a rectangle of the canvas.
  func draw(on canvas: inout Canvas, in rectangle: CellRectangle) {
    let isFocused = scene.state.focus == .story
    let standing = standing
    // A long name is cut, not where the case stands and who has it: frame, blanks and pointer take the rest.
    let room = rectangle.width - 4 - canvas.text.measure(standing) - 7
    let title = canvas.text.truncated(title, to: max(Self.shortestTitle, room))
    let inner = canvas.drawFrame(rectangle, title: title, trailing: standing, isFocused: isFocused)
    guard inner.height > 1, inner.width > 4 else { return }
    canvas.within(inner.inset(rows: 0, columns: 1)) { canvas in
      guard let file = pane.file else {
        let text = book.storyPane
        let isAnyAwaited = scene.state.story.number != nil
        let words = pane.isMissing ? text.missing : isAnyAwaited ? text.loading : text.noCase
        canvas.put(words, row: 1, column: 0, width: canvas.width, role: .dim)
        return
      }
      let head = headLines(file, width: canvas.width)
      for (row, line) in head.enumerated() { line.draw(on: &canvas, row: row) }
      StepStrip(state: file.state, scene: scene).line(width: canvas.width).draw(on: &canvas, row: head.count)
      drawTabs(row: head.count + 1, on: &canvas)
      let top = head.count + 2
      let lines = lines(file, width: canvas.width, limit: pane.scroll + canvas.height - top)
      for (row, line) in lines.dropFirst(pane.scroll).enumerated() { line.draw(on: &canvas, row: top + row) }
      if isFocused { canvas.placeCursor(row: top, column: 0) }
    }
  }

  /// The rows of a pane that the open tab has.
  func bodyHeight(_ rectangle: CellRectangle) -> Int {
    guard let file = scene.state.story.file else { return 0 }
    return max(1, rectangle.height - 2 - headLines(file, width: rectangle.width - 4).count - 2)
  }

  /// The lines of the open tab, counted no further than needed.
  func lineCount(in rectangle: CellRectangle, upTo limit: Int) -> Int {
    guard let file = scene.state.story.file else { return 0 }
    return lines(file, width: rectangle.width - 4, limit: min(limit, Self.longestCount)).count
  }

  /// The number and the beginning of a name.
  private static let shortestTitle = 14

  /// Beyond so many lines nobody scrolls.
  private static let longestCount = 20_000

  /// The number and the customer.
  private var title: String {
    guard let number = pane.number else { return book.consoleFrame.name(of: .story) }
    return [number.description, pane.state?.details.customer].compactMap { $0 }.joined(separator: " ")
  }

  /// Where the case stands and who has it.
  private var standing: String {
    guard let state = pane.state else { return "" }
    // Whose it was and that it rests says nothing beside where the work goes on.
    if let into = state.mergedInto { return book.customers.caseMergedInto(into) }
    let holder = state.claim.map { claim in
      claim.holder == scene.environment.me.name ? book.storyPane.mine : book.storyPane.held(by: claim.holder)
    }
    return [book.word(state.status), holder ?? (state.status.isOpen ? book.storyPane.unclaimed : nil)]
      .compactMap { $0 }.joined(separator: " \(scene.environment.symbols.separator) ")
  }

  /// How the complainant is reached, and what it is about in numbers: contact, order, loss, price.
  private func complainant(_ state: CaseState) -> String {
    let details = state.details
    func labelled(_ field: DetailField, _ value: String?) -> String? {
      value.map { book.basics.labelled(book.word(field), $0) }
    }
    let parts = [
      details.contact, labelled(.order, details.order),
      labelled(.claimed, details.claimed.map { book.money($0) }),
      labelled(.price, details.price.map { book.money($0) }),
    ]
    return parts.compactMap { $0 }.joined(separator: " \(scene.environment.symbols.separator) ")
  }

  /// The headline, the why line, the flags, and what this contact had before.
  private func headLines(_ file: CaseFile, width: Int) -> [StyledLine] {
    let state = file.state
    let headline = state.details.headline ?? state.details.product ?? ""
    var lines = headline.isEmpty ? [] : [StyledLine(headline, .heading)]
    var marks: [(String, Role)] = []
    if let severity = state.classification.severity, severity != .ordinary {
      marks.append((book.word(severity), .critical))
    }
    for flag in CaseFlag.allCases where state.classification.flags.contains(flag) {
      marks.append((book.word(flag), .warning))
    }
    if !state.customers.careCases.isEmpty { marks.append((book.customers.careMark, .warning)) }
    let others = scene.state.presence.users(at: state.number)
    if !others.isEmpty { marks.append((book.queuePane.isOpen(with: others), .others)) }
    if let claim = state.claim, claim.holder != scene.environment.me.name,
      state.leaseEnd(claim, scene.environment.policy) <= scene.state.now
    {
      marks.append((book.queuePane.leaseIsOver(claim.holder), .warning))
    }
    if !state.recoveryFailures(at: scene.state.now).isEmpty {
      marks.append((book.facts.failedRecovery, .critical))
    }
    if state.reopenedCount > 0 { marks.append((book.storyPane.reopened(state.reopenedCount), .warning)) }
    if state.needsReading != nil { marks.append((book.word(QueueView.needsReading), .warning)) }
    if !state.unknownEvents.isEmpty { marks.append((book.storyPane.isReadOnly, .error)) }
    if !pane.earlier.isEmpty {
      marks.append((book.storyPane.earlierCount(pane.earlier.count) + book.basics.bracketed("b"), .message))
    }
    if scene.state.isHidden { return lines }
    let who = complainant(state)
    if !who.isEmpty { lines.append(StyledLine(who, .text)) }
    if state.needsMakeSafe {
      let words = "! " + book.facts.makeSafe(state.terms, policy: scene.environment.policy)
      lines += scene.environment.textWidth.wrapped(words, width: width, maxLines: 2).map {
        StyledLine($0, .critical)
      }
    }
    if !marks.isEmpty {
      let separator = (" \(scene.environment.symbols.separator) ", Role.dim)
      lines.append(StyledLine(Array(marks.map { [$0] }.joined(separator: [separator]))))
    }
    if let line = pane.dossier?.line(scene) {
      lines += scene.environment.textWidth.wrapped(
        line, width: width, maxLines: scene.state.size.height < 32 ? 1 : 2
      )
      .map { StyledLine($0, .label) }
    }
    let why = book.queueReasons.line(state.queueReason, terms: state.terms, now: scene.state.now)
    lines += scene.environment.textWidth.wrapped(why, width: width, maxLines: 2).map { StyledLine($0, .dim) }
    return lines
  }

  /// The tabs.
  private func drawTabs(row: Int, on canvas: inout Canvas) {
    let names = StoryPane.Tab.allCases.map(name)
    canvas.drawTabs(
      names, active: StoryPane.Tab.allCases.firstIndex(of: pane.tab) ?? 0, row: row, column: 0,
      width: canvas.width)
  }

  /// What a tab is called.
  private func name(_ tab: StoryPane.Tab) -> String {
    switch tab {
    case .story: book.storyPane.storyTab
    case .facts: book.storyPane.factsTab
    case .customer: book.customers.tab
    case .recovery: book.storyPane.recoveryTab
    case .clocks: book.storyPane.clocksTab
    }
  }

  /// The lines of the open tab, at most `limit`.
  private func lines(_ file: CaseFile, width: Int, limit: Int) -> [StyledLine] {
    var builder = LineBuilder(width: width, limit: max(0, limit), measure: scene.environment.textWidth)
    let isHidden = scene.state.isHidden
    switch pane.tab {
    case _ where isHidden && pane.tab != .story:
      builder.addWrapped(book.batch.hiddenHere, .dim)
    case .story: StoryTab(scene: scene).write(file, earlier: isHidden ? [] : pane.earlier, to: &builder)
    case .facts:
      let cursor = scene.state.focus == .story ? pane.factCursor : nil
      FactsTab(scene: scene).write(file.state, cursor: cursor, to: &builder)
    case .customer: CustomerTab(scene: scene).write(file.state, pane.dossier, to: &builder)
    case .recovery: RecoveryTab(scene: scene).write(file.state, to: &builder)
    case .clocks: ClocksTab(scene: scene).write(file.state, to: &builder)
    }
    return builder.lines
  }
}
