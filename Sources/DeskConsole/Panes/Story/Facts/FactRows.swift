import CellScreen
import DeskText
import RecoveryDomain

/// The rows of the page of facts: what an agent owes, what is asked of analysts, the points, then the rest by group.
struct FactRows {
  /// What is drawn.
  let scene: ConsoleScene
  /// The case.
  let state: CaseState
  /// The circumstances as people read them.
  private let details: [DetailField: String]

  /// The rows of a case.
  init(scene: ConsoleScene, state: CaseState) {
    self.scene = scene
    self.state = state
    let known = scene.environment.phrasebook.facts(of: state.details, now: scene.state.now)
    details = Dictionary(known.map { ($0.field, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  private var book: Phrasebook { scene.environment.phrasebook }
  private var policy: Policy { scene.environment.policy }
  private var now: Timestamp { scene.state.now }
  private var known: Classification { state.classification }

  /// All rows.
  var all: [FactRow] {
    let analysis = policy.analysis.asked(of: state)
    let asked = CaseFact.allCases.filter {
      analysis?.facts.contains($0) == true && !CaseFact.owedByAgent.contains($0)
    }
    var rows = findings
    rows.append(heading(CaseFact.owedByAgent) { book.facts.owedByAgent(missing: $0) })
    rows += CaseFact.owedByAgent.map { fact($0, isOwed: true) }
    if let analysis, !asked.isEmpty {
      rows.append(heading(asked) { book.facts.askedOfAnalysts(analysis.occasion, missing: $0) })
      rows += asked.map { fact($0, isOwed: true) }
    }
    rows += judgements
    for group in CaseFact.Group.allCases {
      let rest = CaseFact.others(in: group).filter { !asked.contains($0) }.filter(isOfUse)
      rows.append(.heading(book.facts.heading(group), .heading))
      rows += rest.map { fact($0, isOwed: false) }
      if group == .customer { rows.append(flags) }
      if group == .money { rows += [DetailField.price, .claimed].map(circumstance) }
    }
    rows.append(.heading(book.facts.circumstances, .heading))
    rows += DetailField.allCases.filter { !Self.shownElsewhere.contains($0) }.compactMap(circumstanceOfUse)
    return rows + CaseRecordRows(scene: scene, state: state).all
  }

  /// Circumstances that stand in another place of the page or the pane.
  private static let shownElsewhere: Set<DetailField> = [.price, .claimed, .words]

  /// What the desk found by itself, before everything: a failed recovery, a repeat. That a critical case was not made
  /// safe stands above every page.
  private var findings: [FactRow] {
    var rows: [FactRow] = []
    rows += state.recoveryFailures(at: now).map {
      let why = book.facts.failure($0, policy: policy, now: now)
      return .sentence(book.basics.labelled(book.facts.failedRecovery, why), .warning)
    }
    if let earlier = state.repeatOf, known.flags.contains(.repeatFailure) {
      let why = book.facts.repeats(earlier, now: now)
      rows.append(.sentence(book.basics.labelled(book.word(CaseFlag.repeatFailure), why), .warning))
    }
    return rows
  }

  /// The heading of facts that somebody owes.
  private func heading(_ facts: [CaseFact], _ words: (Int) -> String) -> FactRow {
    let missing = facts.count { !known.knows($0) }
    return .heading(words(missing), missing == 0 ? .heading : .warning)
  }

  /// A coded fact; a missing one that somebody owes says so.
  private func fact(_ fact: CaseFact, isOwed: Bool) -> FactRow {
    let edit = FieldID(rawValue: fact.rawValue).map { FactRow.Edit(form: .classify, about: .field($0)) }
    guard let text = book.text(of: fact, in: known, policy) else {
      return .fact(
        label: book.word(fact), value: isOwed ? book.storyPane.notKnown : book.facts.unknown,
        role: isOwed ? .warning : .dim, edit: edit)
    }
    let why =
      fact == .severity ? known.criticalReason.map { book.reason($0, for: .critical, in: policy) } : nil
    let role: Role =
      switch fact {
      case .expectation: known.expectation.isFailure == true ? .warning : .text
      case .severity: known.severity == .critical ? .critical : .text
      case .assessed: .money
      default: .text
      }
    return .fact(
      label: book.word(fact), value: text + (why.map(book.basics.bracketed) ?? ""), role: role, edit: edit)
  }

  /// Whether a fact means something on this case.
  private func isOfUse(_ fact: CaseFact) -> Bool { fact != .criticalReason || known.severity == .critical }

  /// What gives a head start or asks for care.
  private var flags: FactRow {
    let isSet = !known.flags.isEmpty
    return .fact(
      label: book.consoleForms.flagsLabel, value: isSet ? book.words(known.flags) : book.facts.unknown,
      role: isSet ? .warning : .dim, edit: FactRow.Edit(form: .classify, about: .field(.flags)))
  }

  /// The judgement of the whole, and each point with its own and its answer.
  private var judgements: [FactRow] {
    var rows: [FactRow] = [.heading(book.facts.points, .heading), whole]
    for (index, point) in state.points.enumerated() {
      let edit = FactRow.Edit(form: .judge, about: .point(index + 1))
      let judged =
        point.record.map { record in
          book.word(record.judgement)
            + book.basics.bracketed(book.reason(record.reason, for: .judgement, in: policy))
        } ?? state.judgement(ofPoint: index).map { book.facts.asTheWhole(book.word($0)) }
      let words = [
        point.text, judged ?? book.facts.pointNotJudged, point.record?.answer.map(book.facts.answer),
      ].compactMap { $0 }
      rows.append(
        .fact(
          label: "\(book.consoleForms.pointLabel) \(index + 1)", value: book.basics.clauses(words),
          role: judged == nil ? .warning : .text, edit: edit))
    }
    return rows
  }

  /// The judgement of the whole complaint: as it was given, or as it follows from the points.
  private var whole: FactRow {
    let edit = FactRow.Edit(form: .judge, about: nil)
    let label = book.consoleForms.judgementLabel
    if let judgement = state.judgement {
      let reason = book.reason(judgement.reason, for: .judgement, in: policy)
      return .fact(
        label: label, value: book.word(judgement.judgement) + book.basics.bracketed(reason), role: .text,
        edit: edit)
    }
    guard let judgement = state.overallJudgement else {
      return .fact(label: label, value: book.storyPane.notJudged, role: .warning, edit: edit)
    }
    return .fact(
      label: label, value: book.facts.fromThePoints(book.word(judgement)), role: .text, edit: edit)
  }

  /// A circumstance, whether it is known or not.
  private func circumstance(_ field: DetailField) -> FactRow {
    let shown = field == .received ? book.times.moment(state.received, now: now) : details[field]
    let edit = FieldID(rawValue: field.rawValue).map { FactRow.Edit(form: .correct, about: .field($0)) }
    return .fact(
      label: book.word(field), value: shown ?? book.facts.unknown,
      role: shown == nil ? .dim : field == .price || field == .claimed ? .money : .text, edit: edit)
  }

  /// A circumstance; nil for one that only a source writes and none wrote.
  private func circumstanceOfUse(_ field: DetailField) -> FactRow? {
    let row = circumstance(field)
    let isSourceOnly = field == .foreignAmount || field == .askedWords
    if isSourceOnly, case .fact(_, _, .dim, _) = row { return nil }
    guard isSourceOnly, case .fact(let label, let value, let role, _) = row else { return row }
    return .fact(label: label, value: value, role: role, edit: nil)
  }
}

/// The rows of what stands on record beside the facts.
struct CaseRecordRows {
  /// What is drawn.
  let scene: ConsoleScene
  /// The case.
  let state: CaseState

  private var book: Phrasebook { scene.environment.phrasebook }

  /// All rows; none where nothing is on record.
  var all: [FactRow] {
    var rows: [FactRow] = []
    func add(_ label: String, _ value: String, _ role: Role = .text) {
      rows.append(.fact(label: label, value: value, role: role, edit: nil))
    }
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: scene.state.now) }
    for evidence in state.evidence { add(book.facts.evidence, evidence.text) }
    if let prevention = state.prevention {
      add(
        book.facts.prevention,
        book.facts.prevention(
          prevention.text, owner: prevention.owner, due: prevention.due.map(moment)))
    }
    if let told = state.routeToldAt { add(book.facts.routeTold, moment(told)) }
    if let accepted = state.isAccepted {
      add(book.facts.accepted, accepted ? book.basics.yes : book.basics.no)
    }
    if let until = state.keepUntil { add(book.facts.keptUntil, moment(until)) }
    if state.retention.isHeld { add(book.facts.legalHold, book.basics.yes, .warning) }
    if let origin = state.origin { add(book.storyPane.sourceLabel, "\(origin.source) \(origin.identity)") }
    for (name, raw) in state.unread.sorted(by: { $0.key < $1.key }) {
      add(book.storyPane.unreadLabel, book.basics.labelled(name, raw), .warning)
    }
    if !state.links.isEmpty {
      add(book.storyPane.linksLabel, state.links.sorted().map(\.description).joined(separator: " "))
    }
    return rows.isEmpty ? [] : [.heading(book.facts.record, .heading)] + rows
  }
}
