import DeskConsole

/// Hands jobs to the desk's worker in the order in which they came up, and none of them while a screen is being made
/// that does not wait for it.
///
/// The worker reads a hundred thousand cases in one go: begun a moment too early, that takes the processor from the
/// drawing, or the terminal, of what a person waits for. So only what fills an empty place on screen is asked at
/// once; all else when the screen is drawn.
struct JobOrder {
  private let jobs: AsyncStream<DeskWorker.Job>.Continuation
  /// What is asked when the screen is drawn.
  private var held: [DeskWorker.Job] = []
  /// Whether only the first window of the list is here.
  private var isListToComplete = false
  /// Whether a person has done something since the last screen.
  private var isWorkedOn = false

  /// Hands jobs to whoever reads the stream.
  init(_ jobs: AsyncStream<DeskWorker.Job>.Continuation) { self.jobs = jobs }

  /// Takes an effect that came of a message.
  mutating func add(_ effect: ConsoleEffect, of message: ConsoleMessage?) {
    var isOfPerson = false
    if case .input? = message { isOfPerson = true }
    isWorkedOn = isWorkedOn || isOfPerson
    if held.isEmpty, effect.fillsScreen(afterInput: isOfPerson) {
      jobs.yield(.effect(effect))
    } else {
      held.append(.effect(effect))
    }
  }

  /// Has the desk looked at, behind what was asked before.
  mutating func look() { held.append(.look) }

  /// Has the whole list read once what its first window shows is on screen, or a person goes on.
  mutating func completeList() { isListToComplete = true }

  /// The screen is drawn: what was held is asked.
  /// - Parameter isFilled: Whether it shows all rows and the case that it has room for.
  mutating func screenIsDrawn(isFilled: Bool) {
    release()
    if isListToComplete, isFilled || isWorkedOn {
      isListToComplete = false
      jobs.yield(.completeList)
    }
    isWorkedOn = false
  }

  /// Asks what was held although no screen is drawn: the process is about to rest.
  mutating func release() {
    for job in held { jobs.yield(job) }
    held = []
  }

  /// No job comes after those that were added.
  mutating func finish() {
    release()
    jobs.finish()
  }
}

extension ConsoleEffect {
  /// Whether the screen has an empty place until it is answered. Rows that a person's move asks for are those of the
  /// page ahead, as a rule.
  fileprivate func fillsScreen(afterInput isOfPerson: Bool) -> Bool {
    switch self {
    case .loadQueue, .loadCase: true
    case .loadRows: !isOfPerson
    default: false
    }
  }
}
