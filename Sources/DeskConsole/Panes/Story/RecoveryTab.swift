import CellScreen
import DeskText
import RecoveryDomain

/// The 3W: what do we know, when did we know it, what did we do about it; then what is promised, done and owed.
struct RecoveryTab {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }
  private static let labelWidth = 16

  /// Writes the tab.
  func write(_ state: CaseState, to builder: inout LineBuilder) {
    let text = book.storyPane
    let now = scene.state.now
    let known = CaseFact.owedByAgent.filter(state.classification.knows).map { book.word($0) }
    field(text.whatWeKnow, known.isEmpty ? text.nothingYet : book.basics.list(known), to: &builder)
    let since = [
      book.basics.labelled(book.word(DetailField.received), book.times.moment(state.received, now: now)),
      state.acknowledgedAt.map { text.acknowledged(book.times.moment($0, now: now)) },
      state.judgement.map { text.judged(book.times.moment($0.at, now: now)) },
    ].compactMap { $0 }
    field(text.whenWeKnew, book.basics.clauses(since), to: &builder)
    let done = state.actions.filter(\.isCarriedOut).map {
      book.action($0.code, $0.amount, in: scene.environment.policy)
    }
    field(text.whatWeDid, done.isEmpty ? text.nothingYet : book.basics.list(done), to: &builder)
    builder.addGap()
    ActionLines(scene: scene).write(state, to: &builder)
    let watch = scene.environment.policy.guaranteeWatch
    if let watch, !scene.state.isHidden,
      let count = watch.secondLook(state, others: scene.state.story.guaranteesElsewhere, now: now)
    {
      builder.addWrapped(book.guarantees.secondLook(count, within: watch.window), .warning)
    }
    let owed = state.owedToClose(scene.environment.policy.closing)
    if state.status.isOpen, !owed.isEmpty {
      builder.addGap()
      builder.add(text.owedHeading, .heading)
      for item in owed {
        let keys = item.keys(scene)
        let words = "- " + book.owed.item(item, policy: scene.environment.policy)
        builder.addWrapped(keys.isEmpty ? words : words + book.basics.bracketed(keys), .warning)
      }
    }
    switch state.evaluation {
    case .rated(let rating)?:
      builder.addGap()
      for question in Rating.Question.allCases {
        if let answer = rating.answers[question] { field(book.word(question), "\(answer)/5", to: &builder) }
      }
    case .noAnswer?: field(text.ratingLabel, book.consoleForms.noAnswer, to: &builder)
    case nil: break
    }
  }

  /// A label and its value.
  private func field(_ label: String, _ value: String, to builder: inout LineBuilder) {
    builder.addField(label, value, labelWidth: Self.labelWidth)
  }
}

/// What was promised and done, a line each, and which of the 4R are served.
struct ActionLines {
  /// What is drawn.
  let scene: ConsoleScene
  private var book: Phrasebook { scene.environment.phrasebook }

  /// Writes the lines.
  func write(_ state: CaseState, to builder: inout LineBuilder) {
    let text = book.storyPane
    if state.actions.isEmpty { builder.add(text.noActions, .dim) }
    for action in state.actions {
      let name = book.action(action.code, action.amount, in: scene.environment.policy)
      switch action.progress {
      case .promised:
        let due = action.due.map { book.times.moment($0, now: scene.state.now) } ?? ""
        builder.addWrapped(
          "[ ] \(name) \(text.promisedFor(due, action.owner))",
          action.due.map { scene.role(ofDue: $0) } ?? .text)
      case .carriedOut(let at, let by):
        builder.addWrapped(
          "[x] \(name) \(text.doneAt(book.times.moment(at, now: scene.state.now), by))", .good)
      case .withdrawn: builder.addWrapped("[-] \(name) \(text.withdrawn)", .dim)
      }
    }
    let served = Set(
      state.actions.filter(\.isCarriedOut).flatMap { scene.environment.policy.action($0.code)?.serves ?? [] })
    builder.add(StyledLine(RecoveryParts(book: book).pieces(served, width: builder.width, builder.measure)))
  }
}

/// The four things that an answer must contain, served ones marked.
struct RecoveryParts {
  /// The words.
  let book: Phrasebook

  /// The pieces of a line that tells them, in short words where the whole ones do not fit.
  func pieces(_ served: Set<RecoveryPart>, width: Int, _ measure: TextWidth) -> [(String, Role)] {
    func pieces(_ name: (RecoveryPart) -> String, gap: String) -> [(String, Role)] {
      [("4R ", .label)]
        + RecoveryPart.allCases.map { part in
          let isServed = served.contains(part)
          return ("\(isServed ? "[x]" : "[ ]")\(gap)\(name(part)) ", isServed ? .good : .dim)
        }
    }
    let whole = pieces({ book.word($0) }, gap: " ")
    let needed = whole.reduce(-1) { $0 + measure.measure($1.0) }
    return needed <= width ? whole : pieces({ book.recoveryPane.shortName($0) }, gap: "")
  }
}
