import CellScreen
import RecoveryDomain

extension ConsoleState {
  /// The first effects of a console: what its first screen needs.
  public mutating func start(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    queue.reload()
    _ = announcer.question(at: now)
    return requests(environment)
  }

  /// Takes one message in; pure: the same state, message and environment give the same state and effects.
  public mutating func reduce(_ message: ConsoleMessage, _ environment: ConsoleEnvironment)
    -> [ConsoleEffect]
  {
    var effects: [ConsoleEffect] = []
    switch message {
    case .input(let event):
      areReadsFailing = false
      effects = take(event, environment)
      if focus != .queue { queue.isSelectionByItself = false }
      queue.lookAtSelection()
    case .tick(let moment): effects = pass(to: moment)
    case .queueLoaded(let generation, let entries, let isComplete):
      if queue.load(generation, entries, isComplete: isComplete, height: queueHeight) { followQueue() }
    case .rowsLoaded(let rows): queue.take(rows, height: queueHeight)
    case .savedCountsLoaded(let counts): queue.savedCounts = counts
    case .countsLoaded(let counts): queue.take(counts: counts)
    case .caseLoaded(let generation, let file, let earlier, let customer, let guarantees):
      // While a case is still being fetched, nobody has chosen a row of it.
      let row = recovery.isPicking && story.state != nil ? currentRow(environment) : nil
      story.take(generation, file, earlier: earlier, dossier: customer, guarantees: guarantees)
      keepPickerRow(row, environment)
    case .deskChanged(let generation, let changes):
      queue.take(generation, changes, height: queueHeight)
      story.take(changes)
      if queue.adoptAwaited(height: queueHeight) || story.number == nil { followQueue() }
    case .casesLost(let rows): tellLosses(rows)
    case .performed(let id, let outcome): effects = settle(id, outcome, environment)
    case .notUndone(let id, let refusal): effects = takeBatch(id, .stays(refusal)) ?? []
    case .nothingToTake(let id, let isAnyOpen):
      pending[id] = nil
      tell(.nothingToTake(isAnyOpen: isAnyOpen))
    case .failed(let id, let fault): fail(id, fault)
    case .crossingsLoaded(let rows): announcer.take(rows)
    case .ownLoaded(let own): openRelease(of: own, environment)
    case .presenceChanged(let others): presence.take(others)
    case .told(let words): tell(.told(words))
    case .similarFound(let traits, let found): takeSimilar(traits, found)
    case .customersFound(let text, let found): takeCustomers(text, found)
    case .caseFound(let number, let found): takeNamed(number, found)
    case .paceLoaded(let number, let pace): takePace(number, pace)
    case .textEdited(let edited): take(edited, environment)
    case .draftsFailed(let fault): failToKeep(fault)
    }
    alignCaseWithQueue()
    sayWaiting()
    effects += previewTheme(environment) + requests(environment) + keepDraftsInTime()
    settleFooter(environment)
    return effects
  }

  /// Brings the line of keys up to date, except while a person goes through a list: it follows the case that is shown,
  /// not every row that is passed, and does not flicker.
  private mutating func settleFooter(_ environment: ConsoleEnvironment) {
    guard story.isSettled || areReadsFailing || footer == nil else { return }
    footer = FooterLine.Input(self, environment)
  }

  /// What the screen needs and does not have: asked at most once at a time of each kind.
  private mutating func requests(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard !areReadsFailing else { return [] }
    var effects =
      queue.requests(height: queueHeight)
      + story.requests(at: now, isWorkedOn: focus != .queue || !dialogs.isEmpty)
    if case .form(var form)? = dialogs.last, let effect = form.similarRequest() ?? form.customersRequest() {
      dialogs[dialogs.count - 1] = .form(form)
      effects.append(effect)
    }
    if case .form(var form)? = dialogs.last, let effect = form.namedRequest() {
      dialogs[dialogs.count - 1] = .form(form)
      effects.append(effect)
    }
    if case .preview(var preview)? = dialogs.last, let effect = preview.paceRequest() {
      dialogs[dialogs.count - 1] = .preview(preview)
      effects.append(effect)
    }
    // Others are told of a case that is open, not of each that is passed on the way to one.
    if story.isSettled, let shown = presence.news(showing: story.number) {
      effects.append(.showPresence(shown))
    }
    return effects
  }

  /// The rows of the queue that are on screen, or would be.
  var queueHeight: Int {
    let pane = layout.panes[.queue] ?? ScreenLayout(size: size, focus: .queue, isZoomed: false).panes[.queue]
    return QueuePane.listHeight(pane?.height ?? 0)
  }

  /// Lets time pass, as a tick does, where another message follows at once: what the moment makes due is left to that.
  /// - Returns: What to ask the desk about clocks, when a minute has passed or the clock of a row that is shown ran out.
  public mutating func pass(to moment: Timestamp) -> [ConsoleEffect] {
    areReadsFailing = false
    let hasMinutePassed =
      moment.millisecondsSince1970 / 60_000 != now.millisecondsSince1970 / 60_000
    // What is seen to run out is counted and announced with it, not a minute later.
    let isLookDue = hasMinutePassed || queue.runsOut(between: now, and: moment, height: queueHeight)
    now = moment
    guard isLookDue else { return [] }
    queue.passMinute()
    return announcer.question(at: moment).map { [$0] } ?? []
  }

  /// While the queue has the keyboard, the case that commands go to is the selected one and no other, even where
  /// only the queue is seen.
  private mutating func alignCaseWithQueue() {
    guard focus == .queue, dialogs.isEmpty else { return }
    if queue.selection == nil { story.clear() } else { followQueue() }
  }

  /// Shows the case that is selected in the queue.
  mutating func followQueue() {
    if let number = queue.selection { show(number) }
  }

  /// Shows a case.
  mutating func show(_ number: CaseNumber) {
    guard story.number != number else { return }
    story.show(number, now: now)
    recovery.leave()
  }

  /// Gives the desk's pace to the preview that asked.
  private mutating func takePace(_ number: CaseNumber, _ pace: PromiseGuard.Pace?) {
    for index in dialogs.indices {
      guard case .preview(var preview) = dialogs[index], preview.number == number else { continue }
      preview.pace = pace
      dialogs[index] = .preview(preview)
    }
  }

  /// Gives the customers that fit to the form that asked.
  private mutating func takeCustomers(_ text: String, _ found: [Customer]) {
    for index in dialogs.indices {
      guard case .form(var form) = dialogs[index] else { continue }
      form.takeCustomers(text, found)
      dialogs[index] = .form(form)
    }
  }

  /// Gives the case that a form names to the form that asked.
  private mutating func takeNamed(_ number: CaseNumber, _ found: CaseSummary?) {
    for index in dialogs.indices {
      guard case .form(var form) = dialogs[index] else { continue }
      form.takeNamed(NamedCase(number: number, summary: found))
      dialogs[index] = .form(form)
    }
  }

  /// Gives the cases that may be the same to the form that asked.
  private mutating func takeSimilar(_ traits: ComplaintTraits, _ found: [LikelyCase]) {
    for index in dialogs.indices {
      guard case .form(var form) = dialogs[index] else { continue }
      form.takeSimilar(traits, found)
      dialogs[index] = .form(form)
    }
  }
}
