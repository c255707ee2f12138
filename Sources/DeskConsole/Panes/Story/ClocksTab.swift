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
        book.clocks.name(clock, terms: state.terms),
        book.outside(clock, of: state.details).map(book.basics.bracketed),
        clock.action.flatMap { id in state.actions.first { $0.id == id } }.map {
          book.basics.bracketed(book.action($0.code, in: scene.environment.policy))
        },
      ].compactMap { $0 }.joined()
      let left = scene.environment.textWidth.padded(
        clock.pausedSince == nil ? Countdown(until: clock.due, now: now).text : book.storyPane.paused, to: 8,
        alignment: .trailing)
      let role: Role = clock.pausedSince == nil ? scene.role(ofDue: clock.due) : .dim
      builder.add(StyledLine([(left + "  ", role), (name, .text)]))
      for fact in book.clocks.facts(clock, terms: state.terms, now: now) {
        builder.addWrapped(fact, .dim, indent: 10)
      }
    }
    builder.addGap()
    builder.addWrapped(book.queueReasons.line(state.queueReason, terms: state.terms, now: now), .text)
    if let risen = state.escalation(at: now) {
      builder.addWrapped(book.queueReasons.escalation(risen, terms: state.terms, now: now), .text)
    }
    for clock in clocks { write(traceOf: clock, state, to: &builder) }
  }

  /// Writes why a clock is due when it is due: every interval, counted or not.
  private func write(traceOf clock: Clock, _ state: CaseState, to builder: inout LineBuilder) {
    builder.addGap()
    let name = book.clocks.name(clock, terms: state.terms)
    builder.addWrapped(book.basics.labelled(book.clocks.whyThisDueTime, name), .heading)
    for line in book.clocks.trace(clock, now: scene.state.now) { builder.addWrapped(line, .dim, indent: 2) }
  }
}
