import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// A console with a fake desk: keys go in, effects are answered until nothing is awaited.
struct TestConsole {
  var state: ConsoleState
  var environment: ConsoleEnvironment {
    didSet { memory = DrawingMemory() }
  }
  var desk: FakeDesk
  /// Every effect that the console asked for.
  private(set) var effects: [ConsoleEffect] = []
  private var now = DeskWorld.now
  /// What the screens so far looked like.
  private var memory = DrawingMemory()

  init(_ desk: FakeDesk, width: Int = 120, height: Int = 40, language: Language = .english) {
    self.desk = desk
    environment = DeskWorld.environment(language)
    environment.policy = desk.policy
    state = ConsoleState(now: DeskWorld.now, width: width, height: height)
    run(state.start(environment))
  }

  /// Presses keys as keymaps write them, blanks between; then the hand rests, and the case follows.
  mutating func press(_ keys: String) {
    defer { if !state.story.isSettled { pass(StoryPane.restSpan) } }
    for name in keys.split(separator: " ") {
      guard let key = KeyStroke(String(name)) else {
        Issue.record("no such key: \(name)")
        continue
      }
      send(.input(.key(key)))
    }
  }

  /// Types a text letter by letter.
  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  /// Sends a message and answers all effects.
  mutating func send(_ message: ConsoleMessage) { run(state.reduce(message, environment)) }

  /// Lets time pass.
  mutating func pass(_ duration: Duration) {
    now = now + duration
    send(.tick(now))
  }

  /// What another person did to a case arrives.
  mutating func othersDo(_ events: [CaseEvent], to number: CaseNumber) {
    let holder = desk.state(number)?.claim?.holder
    desk.append(events, to: number, by: DeskWorld.mei, at: now)
    if let news = desk.news(of: number) { send(news) }
    guard holder == DeskWorld.wang.name, let summary = desk.state(number)?.summary,
      let owner = summary.owner, owner != holder
    else { return }
    send(.casesLost([summary]))
  }

  /// A complaint that comes in elsewhere arrives.
  mutating func arrives(_ complaint: CaseRecorded) -> CaseNumber {
    let number = desk.record(complaint, by: DeskWorld.mei)
    if let news = desk.news(of: number, isNew: true) { send(news) }
    return number
  }

  private mutating func run(_ first: [ConsoleEffect]) {
    var waiting = first
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      if case .setLanguage(let language) = effect {
        environment.phrasebook = environment.phrasebook.speaking(language)
      }
      if case .setTheme(let theme) = effect { environment.theme = theme }
      if case .setMouse(let isOn) = effect { environment.isMouseOn = isOn }
      for message in desk.answer(effect, now: now) { waiting += state.reduce(message, environment) }
    }
    // A screen that takes over what it can equals one that is drawn anew, whatever happened before.
    #expect(state.draw(environment, remembering: &memory) == state.draw(environment))
    state.drawAhead(environment, remembering: &memory)
  }

  /// The screen as text.
  var screen: String { state.draw(environment).plainText }
  /// The screen row on which the selected case stands.
  var selectedRow: Int? {
    guard let number = state.queue.selection else { return nil }
    return screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.contains("▸ ") && ($0.contains(number.description) || $0.contains("C-\(number.value) "))
    }
  }
}
