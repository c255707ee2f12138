import CellScreen
import DeskText
import RecoveryDomain

@testable import DeskConsole

/// A desk in memory that answers effects by the domain's own rules.
struct FakeDesk {
  /// The policy in force.
  var policy = DeskWorld.policy
  private(set) var commits: [CaseNumber: [CaseCommit]] = [:]
  private(set) var sequence: Int64 = 0
  private(set) var hasQuit = false
  /// The half-written texts that it was given to keep.
  private(set) var drafts: [KeptDraft.Name: KeptDraft] = [:]
  private(set) var commands: [CommandID] = []
  private var query: CaseQuery?
  private var generation = 0
  /// What an editor leaves.
  var edited: EditedText?
  /// Whose the cases are, or may be.
  var dossiers: [CaseNumber: CustomerDossier] = [:]
  /// Who is on file.
  var customers: [Customer] = []
  /// How fast the desk has been.
  var pace: PromiseGuard.Pace?
  /// What the next command fails with.
  var fault: Fault?

  /// The case as its commits tell it.
  func state(_ number: CaseNumber) -> CaseState? {
    var state: CaseState?
    for commit in commits[number] ?? [] { CaseState.fold(&state, commit, terms: policy.terms) }
    return state
  }

  /// Writes events as one line.
  @discardableResult
  mutating func append(_ events: [CaseEvent], to number: CaseNumber, by actor: Actor, at moment: Timestamp)
    -> SavedCommit
  {
    sequence += 1
    commits[number, default: []].append(
      CaseCommit(seq: sequence, at: moment, actor: actor, number: number, events: events))
    return SavedCommit(number: number, revision: commits[number]?.count ?? 0, seq: sequence)
  }

  /// Records a complaint.
  @discardableResult
  mutating func record(_ complaint: CaseRecorded, by actor: Actor = DeskWorld.wang) -> CaseNumber {
    let number = CaseNumber(Int64(commits.count + 1))
    append([.recorded(complaint)], to: number, by: actor, at: complaint.received)
    return number
  }

  /// What others did, as news.
  func news(of number: CaseNumber, isNew: Bool = false) -> ConsoleMessage? {
    guard let state = state(number) else { return nil }
    return .deskChanged(
      generation: generation, [QueueChange(summary: state.summary, isListed: matches(state), isNew: isNew)])
  }

  /// Answers an effect.
  mutating func answer(_ effect: ConsoleEffect, now: Timestamp) -> [ConsoleMessage] {
    switch effect {
    case .loadQueue(let generation, let query, let windowFirst):
      self.query = query
      self.generation = generation
      let entries = commits.keys.compactMap(state).filter(matches).map(\.summary.entry)
        .sorted { $0.position < $1.position }
      return [
        .queueLoaded(
          generation: generation, entries: Array(entries.prefix(windowFirst)), isComplete: false),
        .queueLoaded(generation: generation, entries: entries, isComplete: true),
      ]
    case .loadRows(let numbers, _): return [.rowsLoaded(numbers.compactMap { state($0)?.summary })]
    case .loadCounts:
      let states = commits.keys.compactMap(state)
      return [
        .countsLoaded(
          Dictionary(
            uniqueKeysWithValues: QueueView.allCases.map { view in
              (view, states.filter { matches($0, view.query, now: now) }.count)
            }))
      ]
    case .loadCase(let number, let generation):
      let state = state(number)
      let earlier = commits.keys.compactMap(self.state).filter {
        $0.number != number && $0.details.contact != nil && $0.details.contact == state?.details.contact
      }
      return [
        .caseLoaded(
          generation: generation, state.map { CaseFile(state: $0, commits: commits[number] ?? []) },
          earlier: earlier.map(\.summary).sorted { $0.received > $1.received }, customer: dossiers[number],
          guarantees: earlier.flatMap { $0.guaranteeUses.map(\.at) })
      ]
    case .perform(let id, let command, let number, let revision):
      return perform(id, command, number, revision, now: now)
    case .recordCustomer(let id, let number):
      return perform(id, .match(CustomerNumber(1), nil), number, nil, now: now)
    case .undo(let id, let line, let number, let reason):
      guard let state = state(number) else { return [.performed(id, .refused(.noSuchCase(number)))] }
      let file = CaseFile(state: state, commits: commits[number] ?? [])
      switch file.undo(by: DeskWorld.wang.name, reason: reason, now: now, line: line) {
      case .refused(let refusal): return [.notUndone(id, refusal)]
      case .commands(let commands, of: _):
        return commands.flatMap { perform(id, $0, number, nil, now: now) }
      }
    case .record(let id, let record, let facts):
      if let fault { return [.failed(id, fault)] }
      commands.append(id)
      let number = CaseNumber(Int64(commits.count + 1))
      let saved = append(
        [.recorded(record)] + (facts == Classification() ? [] : [.classified(.init(change: facts))]),
        to: number, by: DeskWorld.wang, at: now)
      return [news(of: number, isNew: true), .performed(id, .saved(saved))].compactMap { $0 }
    case .takeNext(let id):
      let isAnyOpen = commits.keys.compactMap(state).contains { $0.status.isOpen }
      let free = commits.keys.compactMap(state).filter { $0.claim == nil && $0.status.isOpen }
        .min { $0.queueReason.position < $1.queueReason.position }
      guard let free else { return [.nothingToTake(id, isAnyOpen: isAnyOpen)] }
      return perform(id, .claim, free.number, nil, now: now)
    case .findSimilar(let traits):
      let found = LikelyCase.likeliest(of: commits.keys.compactMap(state).map(\.summary), as: traits)
      return [.similarFound(traits, found)]
    case .findCustomers(let text, let limit):
      let fitting = customers.filter {
        $0.number == CustomerNumber(text: text) || $0.profile.name?.contains(text) ?? false
      }
      return [.customersFound(text, Array(fitting.prefix(limit)))]
    case .findCase(let number): return [.caseFound(number, state(number)?.summary)]
    case .loadPace(let number): return [.paceLoaded(number, pace)]
    case .keepDrafts(let changed, let gone):
      for name in gone { drafts[name] = nil }
      for draft in changed { drafts[draft.name] = draft }
      return []
    case .editText: return edited.map { [.textEdited($0)] } ?? []
    case .loadSavedCounts(let queries):
      let states = commits.keys.compactMap(state)
      let counts = queries.map { query in (query, states.filter { matches($0, query, now: now) }.count) }
      return [.savedCountsLoaded(Dictionary(counts, uniquingKeysWith: { first, _ in first }))]
    case .loadCrossings(let since, let until):
      let rows = commits.keys.compactMap(state).map(\.summary).filter { row in
        guard let due = row.nearestDue, row.owner == nil || row.owner == DeskWorld.wang.name else {
          return false
        }
        return [Duration.zero, QueueView.dueSoonSpan].contains { due >= since + $0 && due < until + $0 }
      }
      return [.crossingsLoaded(rows.sorted { $0.position < $1.position })]
    case .loadOwn:
      let own = commits.keys.compactMap(state).filter { $0.claim?.holder == DeskWorld.wang.name }
      return [.ownLoaded(own.map(\.summary).sorted { $0.position < $1.position })]
    case .showPresence, .setTheme, .previewTheme, .setMouse, .setLanguage, .suspend: return []
    case .quit:
      hasQuit = true
      return []
    }
  }

  private mutating func perform(
    _ id: CommandID, _ command: CaseCommand, _ number: CaseNumber, _ revision: Int?, now: Timestamp
  ) -> [ConsoleMessage] {
    if let fault { return [.failed(id, fault)] }
    commands.append(id)
    guard let state = state(number) else { return [.performed(id, .refused(.noSuchCase(number)))] }
    if let revision, revision != state.revision {
      return [.performed(id, .refused(.movedOn(expected: revision, actual: state.revision)))]
    }
    let facts = DecisionFacts(
      actor: DeskWorld.wang, now: now, policy: policy, currency: DeskWorld.yuan)
    switch state.decide(command, facts) {
    case .refused(let refusal): return [.performed(id, .refused(refusal))]
    case .already:
      let saved = SavedCommit(number: number, revision: state.revision, seq: sequence)
      return [.performed(id, .already(saved))]
    case .commit(let events):
      let saved = append(events, to: number, by: DeskWorld.wang, at: now)
      return [.performed(id, .saved(saved)), news(of: number)].compactMap { $0 }
    }
  }

  private func matches(_ state: CaseState) -> Bool {
    matches(state, query ?? QueueView.allOpen.query, now: DeskWorld.now)
  }

  private func matches(_ state: CaseState, _ query: CaseQuery, now: Timestamp) -> Bool {
    query.terms.allSatisfy { term in
      let summary = state.summary
      let holds: Bool =
        switch term.condition {
        case .isOpen: state.status.isOpen
        case .status(let status): state.status == status
        case .owner(.me): state.claim?.holder == DeskWorld.wang.name
        case .owner(.nobody): state.claim == nil
        case .promiseOwner(.me): summary.promiseOwners.contains(DeskWorld.wang.name)
        case .number(let number): state.number == number
        case .needsReading: state.needsReading != nil
        case .text(let words): "\(summary.customer ?? "") \(summary.headline ?? "")".contains(words)
        case .due(let range):
          summary.nearestDue.map { due in
            due >= (range.from?.moment(at: now) ?? due)
              && range.until.map { due < $0.moment(at: now) } ?? true
          } ?? false
        default: false
        }
      return holds != term.isNegated
    }
  }
}
