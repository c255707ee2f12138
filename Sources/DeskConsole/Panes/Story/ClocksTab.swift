import CellScreen
import DeskText
import RecoveryDomain

/// Every clock that runs, with its trace, and why the case stands where it stands.
struct ClocksTab {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }

  /// Writes the tab.
  func write(_ state: CaseState, to builder: inout LineBuilder) {
    let now = scene.state.now
    let clocks = state.clocks.sorted { $0.due < $1.due }
    if clocks.isEmpty { builder.add(book.storyPane.noClocks, .dim) }
    for clock in clocks {
      let name = [
        book.word(clock.kind),
        clock.action.flatMap { id in state.actions.first { $0.id == id } }.map {
          book.basics.bracketed(book.action($0.code, in: scene.environment.policy))
        },
      ].compactMap { $0 }.joined()
      let left = scene.environment.textWidth.padded(
        clock.pausedSince == nil ? Countdown(until: clock.due, now: now).text : book.storyPane.paused, to: 8,
        alignment: .trailing)
      let role: Role = clock.pausedSince == nil ? scene.role(ofDue: clock.due) : .dim
      builder.add(StyledLine([(left + "  ", role), (name, .text)]))
      let trace =
        clock.pausedSince.map { book.storyPane.pausedSince(book.times.moment($0, now: now)) }
        ?? book.storyPane.trace(
          from: book.times.moment(clock.start, now: now), due: book.times.moment(clock.due, now: now))
      builder.addWrapped(trace, .dim, indent: 10)
    }
    builder.addGap()
    builder.addWrapped(book.queueReasons.line(state.queueReason, terms: state.terms, now: now), .text)
  }
}
