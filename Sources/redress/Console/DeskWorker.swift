import DeskConsole
import DeskText
import Dispatch
import RecoveryDomain
import ServiceDesk

/// Does the console's effects at the desk, away from the thread that reads keys and draws.
///
/// It lives in one task, so that effects are done in the order in which they were given.
struct DeskWorker {
  /// What the worker is asked to do.
  enum Job: Sendable {
    /// An effect of the console.
    case effect(ConsoleEffect)
    /// The journal may have changed: look what is new.
    case look
    /// Read the whole list of which the first window was reported.
    case completeList
    /// Nobody asks for anything: give back what questions to the desk left behind.
    case rest
  }

  /// What the worker has to say.
  enum Report: Sendable {
    /// Something for the console's state.
    case message(ConsoleMessage)
    /// Another policy is in force, or the user's role is another.
    case rules(Policy, Actor)
    /// Something that people must hear of.
    case notice(Fault)
  }

  private let desk: Desk
  private let drafts: DraftFolder?
  private let report: (Report) -> Void
  /// Makes the idempotency keys of this console unlike those of any other.
  private let keyPrefix = String.randomHexadecimal(digits: 16)
  /// The query that the queue shows, for telling which news belong to it.
  private var shown: (generation: Int, query: CaseQuery) = (0, QueueView.allOpen.query)
  /// Whether only the first window of it was read.
  private var isListPartial = false
  /// The largest case number that the console has heard of.
  private var largest: CaseNumber?
  /// What has been told already.
  private var told: Set<Fault> = []
  /// The line that adopted the policy last told.
  private var policySeq: Int64?

  /// More news than this at once are a reason to read the whole list again.
  private static let newsLimit = 2000

  /// A worker for a desk that is open.
  init(desk: Desk, drafts: DraftFolder?, report: @escaping (Report) -> Void) {
    self.desk = desk
    self.drafts = drafts
    self.report = report
    policySeq = desk.policySeq
    largest = try? desk.largestCaseNumber()
    _ = try? desk.takeNews()
    _ = try? desk.takeLosses()
  }

  /// Starts a worker in a task of its own, which takes the desk over.
  /// - Parameters:
  ///   - jobs: What it does, one after the other.
  ///   - mailbox: Where its reports go.
  ///   - gate: Passed for every job.
  ///   - end: Signalled when the last job is done.
  static func start(
    _ desk: sending Desk, _ drafts: DraftFolder?, _ jobs: AsyncStream<Job>, _ mailbox: Mailbox<Report>,
    _ gate: DeskGate, _ end: DispatchSemaphore
  ) {
    Task.detached {
      var worker = DeskWorker(desk: desk, drafts: drafts) { mailbox.post($0) }
      for await job in jobs { gate.pass { worker.run(job) } }
      end.signal()
    }
  }

  /// Does one job and reports what came of it.
  mutating func run(_ job: Job) {
    switch job {
    case .look: attempt(nil) { worker throws(DeskError) in try worker.look() }
    case .completeList: attempt(nil) { worker throws(DeskError) in try worker.completeList() }
    case .rest:
      desk.releaseMemory()
      ProcessMemory.trim()
    case .effect(let effect):
      attempt(effect.commandID) { worker throws(DeskError) in try worker.run(effect) }
    }
    tellNotices()
  }

  private mutating func attempt(_ id: CommandID?, _ body: (inout Self) throws(DeskError) -> Void) {
    do throws(DeskError) {
      try body(&self)
    } catch {
      report(.message(.failed(id, Fault(error, places: desk.places))))
    }
  }

  private mutating func run(_ effect: ConsoleEffect) throws(DeskError) {
    switch effect {
    case .loadQueue(let generation, let query, let windowFirst):
      shown = (generation, query)
      try loadQueue(windowFirst: windowFirst)
    case .loadRows(let numbers, _): report(.message(.rowsLoaded(try desk.summaries(of: numbers))))
    case .loadCounts: report(.message(.countsLoaded(try desk.counts())))
    case .loadCase(let number, let generation):
      let file = try desk.caseFile(number)
      let contact = file?.state.details.contact
      let earlier = try contact.map { contact throws(DeskError) in
        try desk.cases(ofContact: contact, except: number)
      }
      let customer = try file.map { file throws(DeskError) in try desk.dossier(of: file.state) }
      let guarantees = try file.map { file throws(DeskError) in
        try desk.guaranteeTimesElsewhere(of: file.state)
      }
      report(
        .message(
          .caseLoaded(
            generation: generation, file, earlier: earlier ?? [], customer: customer,
            guarantees: guarantees ?? [])))
    case .perform(let id, let command, let number, let revision):
      let terms = CommandTerms(once: once(id), ifRevision: revision)
      report(.message(.performed(id, try desk.perform(command, on: number, terms))))
      try look()
    case .recordCustomer(let id, let number):
      report(
        .message(.performed(id, try desk.recordCustomer(of: number, CommandTerms(once: once(id))))))
      try look()
    case .undo(let id, let line, let number, let reason):
      switch try desk.undo(line: line, on: number, reason: reason, once: once(id)) {
      case .performed(let outcome): report(.message(.performed(id, outcome)))
      case .stays(let refusal): report(.message(.notUndone(id, refusal)))
      }
      try look()
    case .record(let id, let complaint, let facts):
      report(
        .message(.performed(id, try desk.record(complaint, knowing: facts, CommandTerms(once: once(id))))))
      try look()
    case .takeNext(let id):
      let outcome = try desk.takeNext(CommandTerms(once: once(id)))
      if let outcome {
        report(.message(.performed(id, outcome)))
      } else {
        report(.message(.nothingToTake(id, isAnyOpen: try desk.isAnyOpen())))
      }
      try look()
    case .findSimilar(let traits):
      // A form waits for this answer; that other cases cannot be shown must not keep it from being filled in.
      let found = try? desk.likelyCases(traits)
      report(.message(.similarFound(traits, found ?? [])))
    case .findCustomers(let text, let limit):
      // As above: the form says that none fits, and the reads that fail are told by themselves.
      let found = try? desk.customers(matching: text, limit: limit)
      report(.message(.customersFound(text, found ?? [])))
    case .findCase(let number):
      report(.message(.caseFound(number, try desk.summaries(of: [number]).first)))
    case .loadPace(let number): report(.message(.paceLoaded(number, try desk.promisePace(for: number))))
    case .keepDrafts(let changed, let gone):
      do throws(Fault) {
        try drafts?.keep(changed, gone: gone)
      } catch {
        report(.message(.draftsFailed(error)))
      }
    case .loadSavedCounts(let queries): report(.message(.savedCountsLoaded(try desk.counts(of: queries))))
    case .loadCrossings(let since, let until):
      report(.message(.crossingsLoaded(try desk.crossings(after: since, until: until))))
    case .loadOwn: report(.message(.ownLoaded(try desk.summaries(QueueView.mine.query))))
    case .showPresence, .setTheme, .previewTheme, .setMouse, .setLanguage, .editText, .quit, .suspend: break
    }
  }

  /// Reads the first window of the list; the whole of it is read when what that window shows has been answered.
  private mutating func loadQueue(windowFirst: Int) throws(DeskError) {
    let (generation, query) = shown
    isListPartial = false
    let window = try desk.entries(query, limit: windowFirst)
    isListPartial = window.count == windowFirst
    report(.message(.queueLoaded(generation: generation, entries: window, isComplete: !isListPartial)))
  }

  /// Reads the whole of the list that is shown last, once.
  private mutating func completeList() throws(DeskError) {
    guard isListPartial else { return }
    isListPartial = false
    let all = try desk.entries(shown.query)
    report(.message(.queueLoaded(generation: shown.generation, entries: all, isComplete: true)))
  }

  /// Takes in what was appended, by whomever, and tells the console.
  private mutating func look() throws(DeskError) {
    let changed = try desk.takeNews()
    if desk.policySeq != policySeq {
      policySeq = desk.policySeq
      report(.rules(try desk.policy(), try desk.actor()))
    }
    guard !changed.isEmpty else { return }
    if changed.count > Self.newsLimit {
      try loadQueue(windowFirst: Self.newsLimit)
    } else {
      let news = try desk.changes(changed, shown: shown.query, known: largest)
      report(.message(.deskChanged(generation: shown.generation, news)))
    }
    largest = max(largest ?? changed[0], changed[changed.count - 1])
    let lost = try desk.takeLosses()
    if !lost.isEmpty { report(.message(.casesLost(lost))) }
  }

  private mutating func tellNotices() {
    let faults = DeskNotices.faults(of: desk)
    for fault in faults where !told.contains(fault) {
      told.insert(fault)
      report(.notice(fault))
    }
  }

  /// A command sent again keeps its id, so that a retry after a failure never pays twice (`decisions` 11).
  private func once(_ id: CommandID) -> CommandTerms.Once {
    CommandTerms.Once(key: "console-\(keyPrefix)-\(id.value)", request: "\(id.value)")
  }
}

extension ConsoleEffect {
  /// The command that the effect carries; nil for a question.
  fileprivate var commandID: CommandID? {
    switch self {
    case .perform(let id, _, _, _), .undo(let id, _, _, _), .record(let id, _, _), .takeNext(let id),
      .recordCustomer(let id, _):
      id
    default: nil
    }
  }
}
