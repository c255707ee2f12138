import CellScreen
import DeskConsole
import DeskText
import RecoveryDomain
import ServiceDesk

/// A console without a terminal that a script works at: the same state, the same desk, a canvas for a screen.
///
/// Everything happens in one thread, one step after the other, so that a step sees all that the step before it did.
struct ScriptSession {
  /// An expectation that the screen did not meet.
  struct Failure: Equatable {
    /// The script's line, from 1.
    let line: Int
    /// The words.
    let words: String
    /// Whether they should have been there.
    let isExpected: Bool
  }

  private var state: ConsoleState
  private var environment: ConsoleEnvironment
  private var worker: DeskWorker
  private let reports: Mailbox<DeskWorker.Report>
  private var hasEnded = false

  /// The screen of a script that names no size.
  private static let usualSize = CellSize(width: 80, height: 24)

  /// A console on a desk.
  init(desk: Desk, environment: ConsoleEnvironment) {
    let reports = Mailbox<DeskWorker.Report> {}
    self.reports = reports
    self.environment = environment
    worker = DeskWorker(desk: desk, drafts: nil) { reports.post($0) }
    state = ConsoleState(
      now: SystemClock.now(), width: Self.usualSize.width, height: Self.usualSize.height)
  }

  /// Plays a script to its end, to the first unmet expectation, or until the console is left.
  mutating func play(_ script: KeyScript) -> Failure? {
    perform(state.start(environment))
    for (line, step) in script.steps where !hasEnded {
      take(.tick(SystemClock.now()))
      switch step {
      case .size(let size): take(.input(.resize(width: size.width, height: size.height)))
      case .press(let strokes): for stroke in strokes { take(.input(.key(stroke))) }
      case .type(let text): for character in text { take(.input(.key(.character(character)))) }
      case .paste(let text): take(.input(.paste(text)))
      case .wait: perform(reports: true)
      case .expect(let words):
        if !shows(words) { return Failure(line: line, words: words, isExpected: true) }
      case .reject(let words):
        if shows(words) { return Failure(line: line, words: words, isExpected: false) }
      }
    }
    return nil
  }

  /// The screen as it is now.
  var screen: Canvas { state.draw(environment) }

  /// Whether words are on screen once what it waits for by itself, a selection at rest, has come.
  private mutating func shows(_ words: String) -> Bool {
    if !state.isSettled, let next = state.nextChange(after: state.now) { take(.tick(next)) }
    return screen.plainText.contains(words)
  }

  private mutating func take(_ message: ConsoleMessage) { perform(state.reduce(message, environment)) }

  /// Looks what others did meanwhile.
  private mutating func perform(reports isLooking: Bool) {
    if isLooking { worker.run(.look) }
    drain()
  }

  private mutating func perform(_ effects: [ConsoleEffect]) {
    for effect in effects {
      switch effect {
      case .setTheme(let name): environment.theme = name
      case .setLanguage(let language): environment.phrasebook = environment.phrasebook.speaking(language)
      case .quit: hasEnded = true
      case .suspend: break
      case .editText: take(.textEdited(.missing(program: "-")))
      default:
        worker.run(.effect(effect))
        drain()
      }
    }
  }

  private mutating func drain() {
    for report in reports.drain() {
      switch report {
      case .message(let message):
        take(message)
        if case .queueLoaded(_, _, isComplete: false) = message {
          worker.run(.completeList)
          drain()
        }
      case .rules(let policy, let actor):
        environment.policy = policy
        environment.me = actor
      case .notice(let fault): take(.failed(nil, fault))
      }
    }
  }
}
