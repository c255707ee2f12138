import DeskText
import RecoveryDomain

/// What can be done with the case that is shown, from every pane.
enum CaseActions {
  /// The panes from which a case can be worked on.
  private static let panes: [KeyContext] = [.queue, .story, .recovery]

  /// Why nothing can be done when no case is shown.
  static let noCase: @Sendable (ConsoleState, ConsoleEnvironment) -> String? = { state, environment in
    if state.story.number == nil { return environment.phrasebook.consoleFrame.noCase }
    // What a customer cannot see must not be named by what is opened on it.
    return state.isHidden && state.layout.panes[.story] == nil
      ? environment.phrasebook.batch.hiddenHere : nil
  }

  /// Why an action that is for one case cannot be done: none is shown, or several are marked and meant.
  static let oneCase: @Sendable (ConsoleState, ConsoleEnvironment) -> String? = { state, environment in
    if let reason = noCase(state, environment) { return reason }
    guard state.actsOnMarked else { return nil }
    return environment.phrasebook.batch.onlyOne(state.queue.marked.count)
  }

  /// The action that meets a step (`domain` §3).
  /// - Parameter isRated: Whether the customer's opinion is recorded.
  static func id(meeting step: RecoveryStep, in status: CaseStatus, isRated: Bool) -> String {
    switch step {
    case .record: "case.correct"
    case .judge: "case.judge"
    case .scope: "case.claim"
    case .analyse: "case.classify"
    case .propose, .approve, .carryOut: "case.pick"
    case .evaluate: status != .resolved ? "case.resolve" : isRated ? "case.close" : "case.rate"
    }
  }

  /// Claiming leads where nobody has the case, and says nothing where the person has it already.
  private static let claimHint = FooterHint(10) { situation in
    guard let standing = situation.standing else { return .usual }
    guard standing.status.isOpen || situation.hasMarks else { return .hidden }
    return standing.holder == .nobody ? .leading : situation.hasMarks ? .usual : .hidden
  }
  /// An answer is recorded only where one is awaited.
  private static let answeredHint = FooterHint(7) { situation in
    guard let status = situation.standing?.status else { return .hidden }
    return [.waitingCustomer, .waitingOthers].contains(status) ? .leading : .hidden
  }
  private static let takeOverHint = FooterHint(15) { situation in
    situation.standing?.holder == .colleague(mayBeTakenOver: true) ? .leading : .hidden
  }
  private static let reopenHint = FooterHint(15) { situation in
    guard let status = situation.standing?.status else { return .hidden }
    return status == .closed ? .leading : .hidden
  }

  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "case.claim", ["c"], in: panes, footer: claimHint,
      words: { $0.caseActions.claim }, obstacle: noCase
    ) {
      state, _ in
      state.openBatch(.claim) ? [] : state.send(.claim, as: .claim)
    },
    form("case.note", "n", .note, footer: 20) { $0.caseActions.note },
    form("case.contact", "m", .contact, footer: .leading(90) { _ in false }) { $0.caseActions.contact },
    ActionRecord(
      "case.pick", ["a"], in: panes, footer: .leading(30) { $0.asks(for: "case.pick") },
      words: { $0.caseActions.pick }, obstacle: oneCase
    ) {
      state, environment in
      state.startPicking(environment)
      return []
    }.found { environment in
      // Who wants to give money back looks for the action, not for the catalogue that it stands in.
      environment.policy.actions.map { $0.name[environment.phrasebook.language] }.joined(separator: " ")
    },
    form("case.judge", "J", .judge, footer: .leading(100) { $0.asks(for: "case.judge") }) {
      $0.caseActions.judge
    },
    form("case.classify", "e", .classify, footer: .leading(110) { $0.asks(for: "case.classify") }) {
      $0.caseActions.classify
    },
    question("case.resolve", "d", .resolve, footer: .leading(120) { $0.asks(for: "case.resolve") }) {
      $0.caseActions.resolve
    },
    form("case.rate", "s", .rate, footer: .leading(130) { $0.asks(for: "case.rate") }) {
      $0.caseActions.rate
    },
    question("case.close", "x", .close, footer: .leading(140) { $0.asks(for: "case.close") }) {
      $0.caseActions.close
    },
    form("case.wait", "w", .wait, footer: .leading(150) { _ in false }) { $0.caseActions.wait },
    form("case.answered", "A", .answered, footer: answeredHint) { $0.caseActions.answered },
    form("case.correct", "E", .correct, footer: .leading(200) { $0.asks(for: "case.correct") }) {
      $0.caseActions.correct
    },
    form("case.point", "p", .point) { $0.caseActions.point },
    form("case.handOver", "H", .handOver) { $0.caseActions.handOver },
    form("case.release", "r", .release, footer: .only(180) { $0.standing?.isMine == true }) {
      $0.caseActions.release
    },
    ActionRecord(
      "case.takeOver", ["O"], in: panes, footer: takeOverHint, words: { $0.caseActions.takeOver },
      obstacle: { state, environment in oneCase(state, environment) ?? state.obstacleToTakeOver(environment) }
    ) { state, environment in
      state.open(.takeOver, on: state.story.number, environment)
      return []
    },
    form("case.withdraw", "D", .withdraw) { $0.caseActions.withdraw },
    form("case.extend", "Y", .extend) { $0.caseActions.extend },
    form("case.guarantee", "g p", .guarantee) { $0.guarantees.invoke },
    form("case.link", "+", .link) { $0.caseActions.link },
    form("case.reopen", "R", .reopen, footer: reopenHint) { $0.caseActions.reopen },
    form("case.void", "X", .void) { $0.caseActions.void },
    ActionRecord(
      "case.undo", ["u"], in: panes, words: { $0.undo.undo },
      obstacle: { state, environment in oneCase(state, environment) ?? state.undoObstacle(environment) }
    ) { state, _ in
      guard let known = state.story.state else { return [] }
      state.dialogs.append(
        .question(QuestionDialog(.undo, number: known.number, revision: known.revision)))
      return []
    },
    ActionRecord(
      "desk.undoBatch", ["U"], in: panes, words: { $0.undo.undoAll },
      obstacle: { state, environment in
        state.lastBatch == nil ? environment.phrasebook.undo.nothingDone : nil
      }
    ) { state, environment in
      let undoing = state.lastBatch?.undoing(reason: environment.phrasebook.undo.reason)
      if let undoing { state.dialogs.append(.batch(undoing)) }
      return []
    }.showingOthers,
    ActionRecord(
      "case.earlier", ["b"], in: panes, words: { $0.caseActions.earlier },
      obstacle: { state, environment in
        state.story.earlier.isEmpty ? environment.phrasebook.storyPane.noEarlier : nil
      }
    ) { state, _ in
      state.openMenu(.earlier, at: 0)
      return []
    }.showingOthers,
  ]

  /// A record that opens a form on the case.
  private static func form(
    _ id: String, _ key: String, _ form: FormID, footer: FooterHint? = nil,
    _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(
      id, [key], in: panes, footer: footer, words: words,
      obstacle: { state, environment in
        if BatchKind(form) != nil, state.actsOnMarked { return noCase(state, environment) }
        return oneCase(state, environment) ?? state.obstacle(to: form, environment)
      }
    ) { state, environment in
      if state.openBatch(BatchKind(form)) { return [] }
      state.open(form, on: state.story.number, environment)
      return []
    }
  }

  /// A record that asks for a yes; what is owed is told before anything is asked.
  private static func question(
    _ id: String, _ key: String, _ kind: QuestionKind, footer: FooterHint,
    _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(
      id, [key], in: panes, footer: footer, words: words,
      obstacle: { state, environment in
        oneCase(state, environment) ?? state.obstacle(to: kind, environment)
      }
    ) { state, environment in
      guard let number = state.story.number else { return [] }
      let owed = state.owed(for: kind, environment)
      state.dialogs.append(
        owed.isEmpty
          ? .question(QuestionDialog(kind, number: number, revision: state.story.state?.revision))
          : .owed(OwedDialog(number: number, subject: .question(kind), items: owed)))
      return []
    }
  }
}

extension ConsoleState {
  /// Gives a command on the case that is shown.
  fileprivate mutating func send(_ command: CaseCommand, as subject: CommandSubject) -> [ConsoleEffect] {
    guard let number = story.number else { return [] }
    let id = nextCommandID()
    pending[id] = PendingCommand(subject: subject, number: number, draft: nil)
    notice = Notice(content: .saving(subject))
    return [.perform(id, command, on: number, ifRevision: nil)]
  }

  /// Why the case that is shown cannot be taken over now: asked of the rule before a reason is typed.
  fileprivate func obstacleToTakeOver(_ environment: ConsoleEnvironment) -> String? {
    guard let known = story.state else { return nil }
    let facts = environment.facts(at: now)
    let reason = environment.policy.reasons[.takeOver]?.first?.code ?? "?"
    guard case .refused(let refusal) = known.decide(.takeOver(reason: reason), facts) else { return nil }
    return environment.phrasebook.refusals.sentence(refusal, policy: environment.policy, now: now)
  }

  /// Why a form cannot be filled in on the case that is shown: told before it is opened.
  func obstacle(to form: FormID, about: FormAbout? = nil, _ environment: ConsoleEnvironment) -> String? {
    guard let known = story.state else { return nil }
    if let command = form.specimen(about), let reason = obstacle(to: command, environment) { return reason }
    return form.definition.obstacle(
      FormContext(values: FormValues(), state: known, now: now, environment: environment))
  }

  /// What stands against a command on the case that is shown, whatever it says; nil for nothing.
  func obstacle(to command: CaseCommand?, _ environment: ConsoleEnvironment) -> String? {
    guard let command else { return nil }
    return story.state?.standing(against: command, environment.facts(at: now)).map {
      environment.phrasebook.refusals.sentence($0, policy: environment.policy, now: now)
    }
  }

  /// Why a question cannot be answered with yes on the case that is shown, whatever is done about it.
  fileprivate func obstacle(to kind: QuestionKind, _ environment: ConsoleEnvironment) -> String? {
    switch kind {
    case .resolve: obstacle(to: CaseCommand.resolve, environment)
    case .close: obstacle(to: CaseCommand.close, environment)
    case .quit, .discard, .undo: nil
    }
  }

  /// What the case that is shown still owes before a question makes sense.
  fileprivate func owed(for kind: QuestionKind, _ environment: ConsoleEnvironment) -> [OwedItem] {
    guard let known = story.state, known.status.isOpen else { return [] }
    switch kind {
    case .resolve: return known.resolvedAt == nil ? known.owedToResolve : []
    case .close: return known.owedToClose(environment.policy.closing)
    case .quit, .discard, .undo: return []
    }
  }
}
