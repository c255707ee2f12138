import CellScreen
import DeskText
import RecoveryDomain

/// What is known: the four facts that an agent owes first.
struct FactsTab {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }
  private static let labelWidth = 16

  /// Writes the tab.
  func write(_ state: CaseState, to builder: inout LineBuilder) {
    let facts = state.classification
    owed(book.consoleForms.kindLabel, facts.kind.map { book.word($0) }, to: &builder)
    let why = facts.criticalReason.map {
      book.basics.bracketed(book.reason($0, for: .critical, in: scene.environment.policy))
    }
    owed(book.consoleForms.severityLabel, facts.severity.map { book.word($0) + (why ?? "") }, to: &builder)
    owed(book.consoleForms.causeLabel, facts.cause.map { book.word($0) }, to: &builder)
    owed(book.consoleForms.askedLabel, facts.asked.isEmpty ? nil : book.words(facts.asked), to: &builder)
    builder.addGap()
    if let judgement = state.judgement {
      let reason = book.reason(judgement.reason, for: .judgement, in: scene.environment.policy)
      field(
        book.consoleForms.judgementLabel, book.word(judgement.judgement) + book.basics.bracketed(reason),
        to: &builder)
    } else {
      field(book.consoleForms.judgementLabel, book.storyPane.notJudged, .warning, to: &builder)
    }
    if !facts.flags.isEmpty {
      field(book.consoleForms.flagsLabel, book.words(facts.flags), .warning, to: &builder)
    }
    if let redoable = facts.redoable {
      field(book.consoleForms.redoableLabel, book.word(redoable), to: &builder)
    }
    if let assessed = facts.assessed {
      field(book.consoleForms.assessedLabel, book.money(assessed), .money, to: &builder)
    }
    builder.addGap()
    field(
      book.word(DetailField.received), book.times.moment(state.received, now: scene.state.now), to: &builder)
    for (detail, text) in book.facts(of: state.details, now: scene.state.now) where detail != .words {
      field(book.word(detail), text, to: &builder)
    }
    if let origin = state.origin {
      field(book.storyPane.sourceLabel, "\(origin.source) \(origin.identity)", to: &builder)
    }
    for (name, raw) in state.unread.sorted(by: { $0.key < $1.key }) {
      field(book.storyPane.unreadLabel, book.basics.labelled(name, raw), .warning, to: &builder)
    }
    if !state.links.isEmpty {
      field(
        book.storyPane.linksLabel, state.links.sorted().map(\.description).joined(separator: " "),
        to: &builder)
    }
  }

  /// A fact that an agent owes: a missing one says so.
  private func owed(_ label: String, _ value: String?, to builder: inout LineBuilder) {
    field(label, value ?? book.storyPane.notKnown, value == nil ? .warning : .text, to: &builder)
  }

  /// A label and its value.
  private func field(_ label: String, _ value: String, _ role: Role = .text, to builder: inout LineBuilder) {
    builder.addField(label, value, role: role, labelWidth: Self.labelWidth)
  }
}
