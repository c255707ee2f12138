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

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas) {
    let width = min(76, canvas.width - 4) - 4
    var builder = LineBuilder(width: width, limit: max(4, canvas.height - 8), measure: canvas.text)
    write(to: &builder)
    let frame = canvas.size.centred(width: 76, height: builder.lines.count + 4)
    let customer = scene.state.story.state.flatMap { $0.number == preview.number ? $0.details.customer : nil }
    let title = [text.previewTitle, preview.number.description, customer].compactMap { $0 }.joined(
      separator: " ")
    let inner = canvas.drawOverlay(frame, title: title).inset(rows: 0, columns: 1)
    canvas.within(inner) { canvas in
      for (row, line) in builder.lines.enumerated() where row < canvas.height - 2 {
        line.draw(on: &canvas, row: row)
      }
      let isSaving = preview.attempt?.isWaiting == true
      let keys =
        isSaving
        ? StyledLine(book.consoleFrame.savingNow, .key)
        : KeyHints(context: preview.context, scene: scene).line
      keys.draw(on: &canvas, row: canvas.height - 1)
    }
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

  /// What will be recorded, line by line.
  private func write(to builder: inout LineBuilder) {
    let environment = scene.environment
    let content = preview.content(scene.state)
    let due = content.way.moment(now: scene.state.now, zone: book.zone)
    let dueWords = due.map { book.times.moment($0, now: scene.state.now) }
    let heading =
      switch content.way {
      case .now: text.willCarryOut
      case .withinPolicy: text.willPromiseWithinPolicy
      case .promised: text.willPromise(dueWords ?? "")
      }
    builder.addWrapped(heading, .heading)
    if let owner = content.owner { builder.addWrapped(text.promiseOwner(owner), .overlay) }
    builder.addGap()
    let repeated = scene.state.repeatedPicks()
    for pick in content.picks {
      let name = book.action(pick.code, pick.amount, in: environment.policy)
      let ownDue = content.way == .withinPolicy ? policyDue(pick) : nil
      builder.addWrapped("- \(name)\(ownDue.map { book.basics.bracketed($0) } ?? "")", .overlay)
      if let words = obstacle(to: pick) { builder.addWrapped(words, .warning, indent: 2) }
      if repeated.contains(where: { $0.code == pick.code }) {
        builder.addWrapped(pick.isRepeat ? text.isMeantRepeat : text.wasDoneBefore, .warning, indent: 2)
      }
      let promise = scene.state.story.state?.actions.first { $0.isOutstanding && $0.code == pick.code }
      if promise != nil, content.way == .now { builder.addWrapped(text.fulfilsPromise, .good, indent: 2) }
    }
    if let words = content.words {
      builder.addGap()
      builder.addWrapped(words, .note, indent: 2)
    }
    builder.addGap()
    let sums = PackageSums(content.picks, environment)
    builder.addWrapped(
      text.sums(marked: content.picks.count, paid: book.money(sums.paid), cost: book.money(sums.cost)), .money
    )
  }
}
