import DeskConsole

/// Hands jobs to the desk's worker: what the screen waits for at once, what a person asked for when the screen is
/// drawn, what is only read ahead when nothing else happens, and rest when nothing has for a while.
///
/// The worker reads a hundred thousand cases in one go. Begun a moment too early, that takes the processor from the
/// drawing, and from the kernel that carries the drawing to the terminal: a page came whole only when all was read.
struct JobOrder {
  private let jobs: AsyncStream<DeskWorker.Job>.Continuation
  /// What is asked when the screen is drawn.
  private var held: [DeskWorker.Job] = []
  /// What is asked when nothing else happens.
  private var ahead: [DeskWorker.Job] = []
  /// Whether the whole list is to be read, which comes last: it takes longest.
  private var isListToComplete = false
  /// Whether anything was asked since the worker last gave its memory back.
  private(set) var isRestDue = false

  /// How long nothing must happen before something is read ahead: a terminal has a page by then, and no hand is as
  /// fast.
  static let breathMilliseconds = 3
  /// How long nothing must happen before memory is given back, which holds up whoever needs some meanwhile.
  static let restMilliseconds = 700

  /// Hands jobs to whoever reads the stream.
  init(_ jobs: AsyncStream<DeskWorker.Job>.Continuation) { self.jobs = jobs }

  /// All that is to be seen is there, and nothing has happened for a breath.
  mutating func readAhead() { releaseAll() }

  /// Nothing has happened for long enough.
  mutating func rest() {
    jobs.yield(.rest)
    isRestDue = false
  }

  /// Takes an effect; it never overtakes one that was asked for before, unless that one is only read ahead.
  mutating func add(_ effect: ConsoleEffect) {
    switch effect.haste {
    case .now:
      held.append(.effect(effect))
      if held.count == 1 { release() }
    case .afterDrawing: held.append(.effect(effect))
    case .whenIdle: ahead.append(.effect(effect))
    }
  }

  /// Has the desk looked at, behind what was asked before.
  mutating func look() { held.append(.look) }

  /// Has the whole list read of which the first window came.
  mutating func completeList() { isListToComplete = true }

  /// The screen is drawn: what was held is asked.
  mutating func screenIsDrawn() { release() }

  /// A person goes on: what was to be read ahead waits for one more screen, and no longer.
  mutating func postpone() {
    held += ahead
    if isListToComplete { held.append(.completeList) }
    ahead = []
    isListToComplete = false
  }

  /// Asks all that was held: the process may be stopped.
  mutating func releaseAll() {
    postpone()
    release()
  }

  /// No job comes after those that were added.
  mutating func finish() {
    releaseAll()
    jobs.finish()
  }

  private mutating func release() {
    isRestDue = isRestDue || held.contains(where: \.leavesMemory)
    for job in held { jobs.yield(job) }
    held = []
  }
}

extension DeskWorker.Job {
  /// Whether the worker has something to give back afterwards: looking alone takes nothing.
  fileprivate var leavesMemory: Bool {
    switch self {
    case .effect, .completeList: true
    case .look, .rest: false
    }
  }
}

extension ConsoleEffect {
  /// When something must be asked.
  fileprivate enum Haste {
    case now, afterDrawing, whenIdle
  }

  fileprivate var haste: Haste {
    switch self {
    // The screen has an empty place until they are answered.
    case .loadQueue, .loadCase, .loadRows(_, isAhead: false): .now
    case .loadRows(_, isAhead: true), .loadCounts, .loadSavedCounts, .loadCrossings: .whenIdle
    default: .afterDrawing
    }
  }
}
