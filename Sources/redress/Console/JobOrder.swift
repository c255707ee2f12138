import DeskConsole

/// Hands jobs to the desk's worker: what the screen waits for at once, what a person asked for when the screen is
/// drawn, what is only read ahead when nothing else happens.
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

  /// How long nothing must happen before something is read ahead: a terminal has a page by then, and no hand is as
  /// fast.
  static let breathMilliseconds = 3

  /// Hands jobs to whoever reads the stream.
  init(_ jobs: AsyncStream<DeskWorker.Job>.Continuation) { self.jobs = jobs }

  /// Whether something is to be read ahead.
  var isReadingAheadDue: Bool { !ahead.isEmpty || isListToComplete }

  /// Takes an effect; it never overtakes one that was asked for before, unless that one is only read ahead.
  mutating func add(_ effect: ConsoleEffect) {
    switch effect.haste {
    case .now where held.isEmpty: jobs.yield(.effect(effect))
    case .now, .afterDrawing: held.append(.effect(effect))
    case .whenIdle: ahead.append(.effect(effect))
    }
  }

  /// Has the desk looked at, behind what was asked before.
  mutating func look() { held.append(.look) }

  /// Has the whole list read of which the first window came.
  mutating func completeList() { isListToComplete = true }

  /// The screen is drawn: what was held is asked.
  mutating func screenIsDrawn() { release(&held) }

  /// A person goes on: what was to be read ahead waits for one more screen, and no longer.
  mutating func postpone() {
    held += ahead
    if isListToComplete { held.append(.completeList) }
    ahead = []
    isListToComplete = false
  }

  /// Asks all that was held: nothing has happened for a breath, or the process is about to rest.
  mutating func releaseAll() {
    postpone()
    release(&held)
  }

  /// No job comes after those that were added.
  mutating func finish() {
    releaseAll()
    jobs.finish()
  }

  private func release(_ waiting: inout [DeskWorker.Job]) {
    for job in waiting { jobs.yield(job) }
    waiting = []
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
