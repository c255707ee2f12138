import CellScreen
import DeskConsole
import DeskText
import Dispatch
import EventJournal
import Glibc
import NcursesTerminal
import RecoveryDomain
import ServiceDesk

/// A console at a terminal: the one loop that blocks, and the wiring between terminal, state and desk.
///
/// Everything that is ready is taken in, then the screen is drawn once.
struct ConsoleSession {
  private let terminal: Terminal
  private let mailbox: Mailbox<DeskWorker.Report>
  private var jobs: JobOrder
  /// Signalled when the worker has done its last job.
  private let workerEnd = DispatchSemaphore(value: 0)
  /// Keeps the process from being stopped while the worker holds the desk.
  private let gate = DeskGate()
  private let watch: JournalWatch?
  /// Says what is open here and hears what others have open; nil where the desk's folder cannot be used for it.
  private let presence: PresenceBoard?
  private var settings: Settings
  private var state: ConsoleState
  private var environment: ConsoleEnvironment {
    didSet { memory = DrawingMemory() }
  }
  /// What of the last screen the next one can take over.
  private var memory = DrawingMemory()
  private var theme: LiveTheme
  private var log: ConsoleLog
  private var themeWatch: FolderWatch?
  private var themeFolderCount = 0
  private var hasEnded = false
  /// What is kept for the next time, in a sentence, once the person has left.
  private(set) var keptDrafts: String?
  /// What people are told where they look next when a signal ended it; nil when none did.
  private(set) var farewell: String?

  /// The longest sleep: then the journal is looked at although no news of it came (network mounts, lost watches).
  private static let longestSleepMilliseconds = 5000
  /// The longest wait at the end for commands on their way: a desk on a stuck disk must not hold the terminal for
  /// ever.
  private static let longestPartingSeconds = 10.0

  /// Opens the terminal and starts the desk's worker.
  ///
  /// - Parameter desk: The desk, already open; the worker takes it over.
  /// - Throws: ``TerminalError`` when this is no terminal that can be used.
  init(desk: sending Desk, settings: Settings) throws {
    let rules = (
      policy: try desk.policy(), actor: try desk.actor(), identity: desk.identity,
      largest: try desk.largestCaseNumber()
    )
    watch = try? JournalWatch(folder: settings.places.desk)
    let book = Phrasebook(
      language: settings.language, zone: settings.zone, currency: rules.identity.currency)
    let terminal = try Terminal(
      Terminal.Options(
        environment: settings.environment, isMouseOn: settings.isMouseOn,
        crashMessage: book.consoleFrame.crashed(log: settings.places.state + "/console.log")))
    self.terminal = terminal
    self.settings = settings
    let waker = terminal.waker
    let mailbox = Mailbox<DeskWorker.Report> { waker.wake() }
    self.mailbox = mailbox
    presence = PresenceBoard(desk: settings.places.desk) { mailbox.post(.message(.presenceChanged($0))) }
    let (stream, jobs) = AsyncStream.makeStream(of: DeskWorker.Job.self)
    self.jobs = JobOrder(jobs)
    environment = ConsoleEnvironment(
      phrasebook: book, policy: rules.policy, deskName: settings.deskName, me: rules.actor,
      textWidth: terminal.text,
      symbols: settings.borders ?? terminal.symbols, themes: settings.themes.names,
      theme: settings.themeName, keymap: settings.keymap)
    environment.savedViews = settings.savedViews
    environment.isMouseOn = settings.isMouseOn
    theme = LiveTheme(settings.themes, name: settings.themeName)
    log = ConsoleLog(stateFolder: settings.places.state)
    state = ConsoleState(
      now: SystemClock.now(), width: terminal.size.width, height: terminal.size.height,
      largest: rules.largest ?? CaseNumber(0))
    DeskWorker.start(desk, settings.drafts, stream, mailbox, gate, workerEnd)
  }

  /// Runs until the person leaves, the process is asked to end or the terminal is gone.
  /// - Returns: Sentences on what was on its way and did not arrive; none when all is saved.
  mutating func run() -> [String] {
    logStart()
    watchNewThemeFolders()
    restoreDrafts()
    for fault in settings.keyFaults { mailbox.post(.notice(.key(fault))) }
    perform(state.start(environment))
    for notice in settings.greeting { take(.told(notice)) }
    if let mistake = theme.mistake(in: theme.name) { take(.told(.fault(mistake))) }
    while !hasEnded {
      terminal.present(state.draw(environment, remembering: &memory), theme: theme.shown)
      jobs.screenIsDrawn()
      let events = nextEvents()
      let moment = SystemClock.now()
      // What a person does asks for all that is due by then as well.
      let isWorkedOn = events.contains { if case .input = $0 { true } else { false } }
      if isWorkedOn {
        jobs.postpone()
        perform(state.pass(to: moment))
      } else {
        take(.tick(moment))
      }
      for event in events { take(event) }
      for report in mailbox.drain() { take(report) }
    }
    let keeping = state.keepDraftsNow()
    perform(keeping)
    jobs.finish()
    if state.awaitsCommands || !keeping.isEmpty {
      terminal.present(state.draw(environment, remembering: &memory), theme: theme.shown)
      _ = workerEnd.wait(timeout: .now() + Self.longestPartingSeconds)
    }
    terminal.close()
    let losses = settleAtEnd()
    log.note(losses.isEmpty ? "ended" : "ended with \(losses.count) commands not known to be saved")
    log.end()
    keptDrafts = state.keptDrafts(environment)
    settings.drafts?.leave()
    return losses
  }

  /// Notes what may matter when somebody asks later why a console looked as it did.
  private mutating func logStart() {
    let type = settings.environment["TERM"] ?? "none"
    log.note(
      "\(ProgramVersion.text), TERM \(type), \(terminal.depth.rawValue), locale \(terminal.locale), "
        + "\(terminal.size.width)×\(terminal.size.height)")
    terminal.recordCrash(in: log.descriptor)
  }

  /// Takes back what was half written when a console ended.
  private mutating func restoreDrafts() {
    guard let drafts = settings.drafts else { return }
    let found = drafts.adopt()
    state.restore(found.drafts)
    for fault in found.faults { mailbox.post(.notice(fault)) }
  }

  /// Takes the last answers, and tells what of the commands on their way was not saved.
  private mutating func settleAtEnd() -> [String] {
    var sentences: [String] = []
    for report in mailbox.drain() {
      guard case .message(let message) = report else { continue }
      if let sentence = state.loss(in: message, environment) { sentences.append(sentence) }
      _ = state.reduce(message, environment)
    }
    return sentences + state.unanswered(environment)
  }

  /// Waits until something happens; as soon as nothing does, the next page is drawn ahead and the worker gets what can
  /// wait for that.
  private mutating func nextEvents() -> [TerminalEvent] {
    if let events = quietly(for: JobOrder.breathMilliseconds) { return events }
    state.drawAhead(environment, remembering: &memory)
    if state.isFilled { jobs.readAhead() }
    if jobs.isRestDue {
      if let events = quietly(for: JobOrder.restMilliseconds) { return events }
      jobs.rest()
    }
    return terminal.wait(timeoutMilliseconds: sleepMilliseconds, descriptors: watchDescriptors)
  }

  /// Waits for a while.
  /// - Returns: What happened; nil when nothing did.
  private mutating func quietly(for milliseconds: Int) -> [TerminalEvent]? {
    let span = min(milliseconds, sleepMilliseconds)
    let events = terminal.wait(timeoutMilliseconds: span, descriptors: watchDescriptors)
    guard case [.timeout] = events, span == milliseconds else { return events }
    return nil
  }

  private var watchDescriptors: [Int32] {
    [watch?.descriptor, themeWatch?.descriptor].compactMap { $0 }
  }

  /// How long nothing on screen changes by itself.
  private var sleepMilliseconds: Int {
    guard let next = memory.isGoodUntil else { return Self.longestSleepMilliseconds }
    let left = next.timeSince(SystemClock.now()).wholeMilliseconds
    return Int(min(max(left, 0), Int64(Self.longestSleepMilliseconds)))
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      settings.recorder?.take(input)
      take(ConsoleMessage.input(input))
    case .woken: break
    case .descriptor(let descriptor) where descriptor == themeWatch?.descriptor:
      themeWatch?.drain()
      readThemeAgain()
    case .descriptor:
      if watch?.drain() == true { jobs.look() }
    case .timeout:
      jobs.look()
      watchNewThemeFolders()
    case .signal(.terminate):
      farewell = environment.phrasebook.consoleHost.askedToEnd
      end("asked to end")
    case .signal(.hangup): end("the terminal is gone")
    case .signal(.interrupt): take(ConsoleMessage.input(.key(KeyStroke(.character("c"), .control))))
    case .signal(.stop): suspend()
    }
  }

  private mutating func take(_ report: DeskWorker.Report) {
    switch report {
    case .message(let message):
      if case .failed(_, let fault) = message { log.note(fault) }
      take(message)
      if case .queueLoaded(_, _, isComplete: false) = message { jobs.completeList() }
    case .rules(let policy, let actor):
      environment.policy = policy
      environment.me = actor
    case .notice(let fault):
      log.note(fault)
      take(.failed(nil, fault))
    }
  }

  /// Watches folders of themes that were made since the last look.
  private mutating func watchNewThemeFolders() {
    let count = settings.themes.folders.filter { access($0, F_OK) == 0 }.count
    guard count != themeFolderCount else { return }
    themeFolderCount = count
    themeWatch = FolderWatch(folders: settings.themes.folders)
    readThemeAgain()
  }

  /// Lets the loop end.
  private mutating func end(_ reason: String) {
    log.note(reason)
    hasEnded = true
  }

  /// Shows the theme in use as its file is now, or says what is wrong in it.
  private mutating func readThemeAgain() {
    environment.themes = theme.names
    if let notice = theme.readAgain() { take(.told(notice)) }
  }

  private mutating func take(_ message: ConsoleMessage) { perform(state.reduce(message, environment)) }

  private mutating func perform(_ effects: [ConsoleEffect]) {
    for effect in effects {
      switch effect {
      case .setTheme(let name):
        environment.theme = name
        keep { $0.theme = name }
        if let notice = theme.choose(name) { take(.told(notice)) }
      case .previewTheme(let name): theme.preview(name)
      case .setMouse(let isOn):
        terminal.isMouseOn = isOn
        environment.isMouseOn = isOn
      case .setLanguage(let language):
        keep { $0.language = language }
        environment.phrasebook = environment.phrasebook.speaking(language)
      case .showPresence(let number): presence?.show(number)
      case .quit: hasEnded = true
      case .suspend: suspend()
      case .editText(let text): edit(text)
      default: jobs.add(effect)
      }
    }
  }

  /// Remembers a choice for the next start; one that cannot be kept is only noted, for it holds now all the same.
  private mutating func keep(_ change: (inout KeptChoices) -> Void) {
    change(&settings.choices)
    do throws(PrivateFile.Failure) {
      try settings.choices.keep(stateFolder: settings.places.state)
    } catch {
      log.note("choices not kept: errno \(error.errno)")
    }
  }

  /// Gives the terminal to the person's own editor until it ends.
  private mutating func edit(_ text: String) {
    jobs.releaseAll()
    let editor = ExternalEditor(
      environment: settings.environment, folder: settings.places.state + "/editor")
    var events: [TerminalEvent] = []
    let edited = editor.edit(text) { arguments in
      let run = try terminal.run(arguments)
      events = run.events
      return run.status
    }
    for event in events { take(event) }
    take(.textEdited(edited))
  }

  private mutating func suspend() {
    jobs.releaseAll()
    for event in gate.pass({ terminal.stopProcess() }) { take(event) }
  }
}
