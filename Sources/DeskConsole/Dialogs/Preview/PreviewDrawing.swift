import CellScreen
import DeskText
import RecoveryDomain

/// Draws the preview of a package.
struct PreviewDrawing {
  /// What is shown.
  let preview: PreviewDialog
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any RecoveryPaneText { book.recoveryPane }

  /// Draws it over the panes: the list, as much of it as fits, then what stays on screen whatever the list is.
  func draw(on canvas: inout Canvas) {
    let layout = PreviewLayout(preview, scene)
    let customer = scene.state.story.state.flatMap { $0.number == preview.number ? $0.details.customer : nil }
    let title = [text.previewTitle, preview.number.description, customer].compactMap { $0 }.joined(
      separator: " ")
    let inner = canvas.drawOverlay(layout.frame, title: title).inset(rows: 0, columns: 1)
    let top = min(preview.scroll, max(0, layout.lines.count - layout.height))
    let visible = top..<min(layout.lines.count, top + layout.height)
    let keys =
      preview.attempt?.isWaiting == true
      ? [StyledLine(book.consoleFrame.savingNow, .key)]
      : KeyHints(context: preview.context, scene: scene).lines(width: layout.width, canvas.text)
    canvas.within(inner) { canvas in
      for (row, line) in layout.lines[visible].enumerated() { line.draw(on: &canvas, row: row) }
      for (row, line) in layout.foot.enumerated() { line.draw(on: &canvas, row: layout.height + row) }
      let first = layout.height + layout.foot.count
      for (row, line) in keys.enumerated() { line.draw(on: &canvas, row: first + row) }
    }
    guard visible.count < layout.lines.count else { return }
    canvas.drawScrollbar(
      row: inner.row, column: layout.frame.columns.upperBound - 1, height: layout.height, visible: visible,
      count: layout.lines.count, role: .overlayBorder)
    guard visible.upperBound < layout.lines.count else { return }
    let more = " \(text.linesBelow(layout.lines.count - visible.upperBound)) "
    let width = min(canvas.text.measure(more), layout.width)
    canvas.put(
      more, row: layout.frame.rows.upperBound - 1, column: layout.frame.columns.upperBound - 2 - width,
      width: width, role: .warning)
  }

  /// When the policy would have an action done.
  private func policyDue(_ pick: RecoveryPane.Pick) -> String? {
    let terms = scene.environment.policy.terms
    guard let action = scene.environment.policy.action(pick.code) else { return nil }
    let span = action.dueWithin ?? terms.promisedAction
    return book.times.moment(
      terms.due(.promisedAction, within: span, from: scene.state.now), now: scene.state.now)
  }

  /// What will keep a marked action from being recorded; nil for nothing that is known.
  private func obstacle(to pick: RecoveryPane.Pick) -> String? {
    let environment = scene.environment
    guard let state = scene.state.story.state, state.number == preview.number,
      let action = environment.policy.action(pick.code),
      !state.actions.contains(where: { $0.isOutstanding && $0.code == pick.code })
    else { return nil }
    let standing = environment.policy.standing(
      of: action, amount: pick.amount, by: environment.me, on: state)
    if case .allowed = standing { return nil }
    return book.suggestions.standing(standing, policy: environment.policy)
  }

  /// What stands below the list: what all of it comes to, and why the rules refuse it as a whole.
  func foot(width: Int) -> [StyledLine] {
    let environment = scene.environment
    var builder = LineBuilder(width: width, limit: Self.longestFoot, measure: environment.textWidth)
    let content = preview.content(scene.state)
    let sums = PackageSums(content.picks, environment)
    builder.addWrapped(
      text.sums(marked: content.picks.count, paid: book.money(sums.paid), cost: book.money(sums.cost)), .money
    )
    if let refusal = preview.refusal(scene.state, environment) {
      builder.addWrapped(
        book.refusals.sentence(refusal, policy: environment.policy, now: scene.state.now), .warning)
    }
    return [StyledLine("")] + builder.lines
  }

  /// The foot leaves the list the better part of a low screen.
  private static let longestFoot = 4

  /// What will be recorded, line by line.
  func write(to builder: inout LineBuilder) {
    let environment = scene.environment
    let content = preview.content(scene.state)
    let due = content.way.moment(now: scene.state.now, zone: book.zone)
    let dueWords = due.map { book.times.moment($0, now: scene.state.now) }
    let heading =
      switch content.way {
      case .now: text.willCarryOut(promise: environment.keymap.key(of: "preview.promise", in: [.preview]))
      case .withinPolicy: text.willPromiseWithinPolicy
      case .promised: text.willPromise(dueWords ?? "")
      }
    builder.addWrapped(heading, .heading)
    if let warning = preview.boldness(scene.state, environment) {
      builder.addWrapped(book.promises.warning(warning), .warning)
    }
    if let owner = content.owner { builder.addWrapped(text.promiseOwner(owner), .overlay) }
    builder.addGap()
    let repeated = scene.state.repeatedPicks()
    for pick in content.picks {
      let name = book.action(pick.code, pick.amount, in: environment.policy)
      let ownDue = content.way == .withinPolicy ? policyDue(pick) : nil
      let notes = [fixedCost(pick), ownDue].compactMap { $0 }.map { book.basics.bracketed($0) }
      builder.addWrapped("- \(name)\(notes.joined())", .overlay)
      if let words = obstacle(to: pick) { builder.addWrapped(words, .warning, indent: 2) }
      if repeated.contains(where: { $0.code == pick.code }) {
        let before = scene.state.isPromised(pick) ? text.isPromisedAlready : text.wasDoneBefore
        builder.addWrapped(pick.isRepeat ? text.isMeantRepeat : before, .warning, indent: 2)
      }
      if content.way == .now { writePromise(of: pick, to: &builder) }
    }
    if let words = content.words {
      builder.addGap()
      builder.addWrapped(words, .note, indent: 2)
    }
  }

  /// Whether the action keeps a promise, or is paid beside one.
  private func writePromise(of pick: RecoveryPane.Pick, to builder: inout LineBuilder) {
    guard let state = scene.state.story.state,
      let promised = state.actions.first(where: { $0.isOutstanding && $0.code == pick.code })
    else { return }
    if state.promise(keptBy: pick.code, pick.amount) != nil {
      builder.addWrapped(text.fulfilsPromise, .good, indent: 2)
    } else {
      let name = book.action(promised.code, promised.amount, in: scene.environment.policy)
      builder.addWrapped(text.staysPromised(name), .warning, indent: 2)
    }
  }

  /// What an action costs whatever its amount is; nil for nothing.
  private func fixedCost(_ pick: RecoveryPane.Pick) -> String? {
    guard let action = scene.environment.policy.action(pick.code), action.fixedCost.minorUnits != 0 else {
      return nil
    }
    return text.costs(book.money(action.fixedCost))
  }
}
