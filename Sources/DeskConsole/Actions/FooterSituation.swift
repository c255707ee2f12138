import RecoveryDomain

/// What the line of keys goes by: few facts, so that it is known at once whether the line can stay.
struct FooterSituation: Equatable, Sendable {
  /// Where the case that is shown stands; nil where none is, or nothing is known of it yet.
  let standing: CaseStanding?
  /// Whether a query is shown in place of a view.
  let isSearching: Bool
  /// Whether new rows came in off the screen.
  let hasUnseen: Bool
  /// Whether rows are marked.
  let hasMarks: Bool
  /// Whether there may be a case that nobody has.
  let isAnyFree: Bool

  /// The situation of a scene.
  init(_ state: ConsoleState, _ environment: ConsoleEnvironment) {
    standing = CaseStanding(shownIn: state, environment)
    isSearching = state.queue.search != nil
    hasUnseen = state.queue.unseenCounts(height: state.queueHeight) != (0, 0)
    hasMarks = !state.queue.marked.isEmpty
    isAnyFree = state.queue.counts[.unclaimed] != 0
  }
}

/// Where a case stands for the person at this console.
struct CaseStanding: Equatable, Sendable {
  /// Who has the case.
  enum Holder: Equatable, Sendable {
    case nobody, me
    /// A colleague, and whether others may take it over by now (`decisions` 14).
    case colleague(mayBeTakenOver: Bool)
  }

  /// Where it stands.
  let status: CaseStatus
  /// The first step not yet met; nil when all are.
  let step: RecoveryStep?
  /// Who has it.
  let holder: Holder

  /// What is known of the case that is shown: the case itself, else its row.
  init?(shownIn state: ConsoleState, _ environment: ConsoleEnvironment) {
    guard let number = state.story.number else { return nil }
    let owner: String?
    let isLeaseOver: Bool
    if let known = state.story.state, known.number == number {
      status = known.status
      step = known.step
      owner = known.claim?.holder
      isLeaseOver =
        known.claim.map {
          known.takeOverTime($0, by: environment.me, at: state.now, environment.policy) <= state.now
        } ?? false
    } else if let row = state.queue.rows[number] {
      status = row.status
      step = row.step
      owner = row.owner
      isLeaseOver = environment.me.role.leadsOthers || environment.isLeaseOver(row, at: state.now)
    } else {
      return nil
    }
    holder =
      switch owner {
      case nil: .nobody
      case environment.me.name: .me
      default: .colleague(mayBeTakenOver: isLeaseOver)
      }
  }

  /// Whether the person is the one to bring the case on, and an action the one to do it.
  func asks(for id: String) -> Bool {
    guard let step, holder == .me, status == .open || status == .resolved else { return false }
    // A row does not tell whether the customer was asked: both are offered.
    return [true, false].contains { CaseActions.id(meeting: step, in: status, isRated: $0) == id }
  }

  /// Whether the person has the case.
  var isMine: Bool { holder == .me }
}
