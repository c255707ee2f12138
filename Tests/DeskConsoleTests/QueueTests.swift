import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct QueueTests {
  private func entry(_ number: Int64, due minutes: Int, revision: Int = 1) -> QueueEntry {
    let due = DeskWorld.now + .minutes(minutes)
    return QueueEntry(
      position: QueuePosition(
        rank: .running, moment: due, received: DeskWorld.now, number: CaseNumber(number)),
      nearestDue: due, revision: revision)
  }

  /// Any changes, few or many at once, leave the list as sorting it anew would.
  @Test func editsEqualAPlainSort() {
    var random = SplitMix(seed: 7)
    var list = QueueList()
    var reference: [CaseNumber: QueueEntry] = [:]
    for round in 0..<300 {
      let size = round % 10 == 0 ? 40 : Int(random.next(3)) + 1
      var edits: [QueueList.Edit] = []
      for number in Set((0..<size).map { _ in Int64(random.next(60)) + 1 }) {
        let isGone = random.next(4) == 0
        let entry = isGone ? nil : entry(number, due: Int(random.next(500)))
        edits.append(.init(number: CaseNumber(number), entry: entry))
        reference[CaseNumber(number)] = entry
      }
      _ = list.apply(edits)
      #expect(list.entries == reference.values.sorted { $0.position < $1.position })
    }
  }

  /// Whatever comes and goes above and below, the selected row keeps its line on screen.
  @Test func theSelectedRowStaysOnItsLine() {
    var random = SplitMix(seed: 11)
    var desk = FakeDesk()
    for index in 0..<60 {
      desk.record(DeskWorld.complaint("c\(index)", "h", receivedAgo: .minutes(index * 3 + 100)))
    }
    var console = TestConsole(desk)
    console.press("pagedown j j j")
    let selected = console.state.queue.selection
    let line = console.state.queue.viewport.selected - console.state.queue.viewport.top
    for _ in 0..<40 {
      let arrived = console.arrives(
        DeskWorld.complaint("new", "n", receivedAgo: .minutes(Int(random.next(400)) + 1)))
      if random.next(2) == 0, arrived != selected {
        console.othersDo([.voided(CaseVoided(reason: "mistake"))], to: arrived)
      }
      #expect(console.state.queue.selection == selected)
      #expect(console.state.queue.viewport.selected - console.state.queue.viewport.top == line)
    }
  }

  @Test func rowsThatComeInAboveAreSaidAndOneKeyGoesThere() {
    var desk = FakeDesk()
    for index in 0..<80 { desk.record(DeskWorld.complaint("c\(index)", "h", receivedAgo: .minutes(index))) }
    var console = TestConsole(desk)
    console.press("G")
    let number = console.arrives(DeskWorld.complaint("Zhao", "urgent", receivedAgo: .minutes(600)))
    #expect(console.screen.contains("1 new above (f)"))
    console.press("f")
    #expect(console.state.queue.selection == number)
    #expect(!console.screen.contains("new above"))
  }

  @Test func aCaseThatLeavesTheViewStaysUntilTheAgentMovesOn() {
    var desk = FakeDesk()
    let first = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    #expect(console.state.queue.selection == first)
    console.othersDo([.voided(CaseVoided(reason: "mistake"))], to: first)
    #expect(console.state.queue.selection == first)
    #expect(console.state.queue.departed == first)
    console.press("j")
    #expect(console.state.queue.selection == second)
    #expect(console.state.queue.list.entries.map(\.number) == [second])
  }

  @Test func aListThatTimeHasPassedOverIsAskedForWithTheCountsThatShowIt() {
    var console = TestConsole(FakeDesk())
    console.press("v 5")
    #expect(console.state.queue.view == .overdue)
    let asked = console.effects.count
    console.send(.countsLoaded([.overdue: 0]))
    #expect(console.effects.count == asked, "the same number")
    console.send(.countsLoaded([.overdue: 1]))
    let isAsked = console.effects[asked...].contains { if case .loadQueue = $0 { true } else { false } }
    #expect(isAsked)
  }

  @Test(arguments: [1, 2]) func whatIsFoundFromAnotherPaneIsShown(_ tabs: Int) {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "cold room", receivedAgo: .minutes(50)))
    var console = TestConsole(desk, width: 80, height: 24)
    for _ in 0..<tabs { console.press("tab") }
    console.press("/")
    console.type("nothing like it")
    console.press("enter")
    #expect(console.state.focus == .queue && console.screen.contains("No case has “nothing like it”."))
  }

  @Test func staleListsAreDropped() {
    var console = TestConsole(FakeDesk())
    let before = console.state
    console.send(.queueLoaded(generation: 99, entries: [entry(1, due: 5)], isComplete: true))
    #expect(console.state == before)
  }

  @Test func aHundredKeysAskForOneCaseAtATime() {
    var state = ConsoleState(now: DeskWorld.now, width: 120, height: 40)
    let environment = DeskWorld.environment()
    _ = state.start(environment)
    let entries = (1...500).map { entry(Int64($0), due: $0) }
    var effects = state.reduce(.queueLoaded(generation: 1, entries: entries, isComplete: true), environment)
    for _ in 0..<100 { effects += state.reduce(.input(.key(KeyStroke(.down))), environment) }
    let loads = effects.filter { if case .loadCase = $0 { true } else { false } }
    #expect(loads == [.loadCase(CaseNumber(1), generation: 1)])
    let next = state.reduce(.caseLoaded(generation: 1, nil, earlier: []), environment)
    #expect(next == [.loadCase(CaseNumber(101), generation: 2)])
  }

  @Test func keysThatComeOneByOneAskForACaseWhenTheyRest() {
    var state = ConsoleState(now: DeskWorld.now, width: 120, height: 40)
    let environment = DeskWorld.environment()
    _ = state.start(environment)
    let entries = (1...500).map { entry(Int64($0), due: $0) }
    _ = state.reduce(.queueLoaded(generation: 1, entries: entries, isComplete: true), environment)
    var now = DeskWorld.now
    var effects: [ConsoleEffect] = []
    for _ in 0..<100 {
      now = now + .milliseconds(33)
      effects += state.reduce(.tick(now), environment)
      effects += state.reduce(.input(.key(KeyStroke(.down))), environment)
    }
    #expect(!effects.contains { if case .loadCase = $0 { true } else { false } })
    #expect(state.reduce(.caseLoaded(generation: 1, nil, earlier: []), environment).isEmpty)
    let rested = now + StoryPane.restSpan
    #expect(state.nextChange(after: now) == rested)
    #expect(state.reduce(.tick(rested), environment) == [.loadCase(CaseNumber(101), generation: 2)])
  }

  /// One step is followed at once; in a run of them the case before stays for a moment, then no case is shown
  /// until the selection rests.
  @Test func theCaseFollowsASelectionThatRests() throws {
    var desk = FakeDesk()
    for name in ["Lee", "Kim", "Cho", "Ono"] {
      desk.record(DeskWorld.complaint(name, "h", words: "by \(name)"))
    }
    var console = TestConsole(desk)
    let down = ConsoleMessage.input(.key(KeyStroke(.down)))
    console.pass(.seconds(1))
    console.send(down)
    #expect(console.screen.contains("by Kim"))
    console.pass(.milliseconds(50))
    console.send(down)
    #expect(console.screen.contains("─ C-000002 Kim ─") && console.screen.contains("by Kim"))
    for step in 0..<5 {
      console.pass(.milliseconds(50))
      console.send(.input(.key(KeyStroke(step % 2 == 0 ? .down : .up))))
    }
    #expect(!console.screen.contains("by "))
    #expect(console.screen.contains("─ Case ─") && console.screen.contains("loading…"))
    #expect(console.state.story.number == console.state.queue.selection)
    console.pass(StoryPane.restSpan)
    #expect(console.screen.contains("─ C-000004 Ono ─") && console.screen.contains("by Ono"))
  }

  /// Whatever is done to the case makes it come at once.
  @Test func aCaseThatIsWorkedOnDoesNotWaitForARest() {
    var desk = FakeDesk()
    for name in ["Lee", "Kim", "Cho"] { desk.record(DeskWorld.complaint(name, "h", words: "by \(name)")) }
    var console = TestConsole(desk)
    for key in [KeyStroke(.down), KeyStroke(.down), KeyStroke(.enter)] { console.send(.input(.key(key))) }
    #expect(console.screen.contains("by Cho"))
  }

  @Test func aClockThatIsSetBackDoesNotProlongARest() {
    var desk = FakeDesk()
    for name in ["Lee", "Kim"] { desk.record(DeskWorld.complaint(name, "h", words: "by \(name)")) }
    var console = TestConsole(desk)
    console.send(.input(.key(KeyStroke(.down))))
    console.pass(.seconds(-3600))
    #expect(console.screen.contains("by Kim"))
  }

  @Test(arguments: [
    ("空调 Lee", CaseQuery(.text("空调"), .text("Lee"))), ("42", CaseQuery(.number(CaseNumber(42)))),
    ("owner:me status:已结案", CaseQuery(.owner(.me), .status(.closed))),
  ])
  func aSearchIsReadAsAQuery(text: String, query: CaseQuery) {
    var console = TestConsole(FakeDesk())
    console.press("/")
    console.type(text)
    console.press("enter")
    #expect(console.state.queue.query == query)
    #expect(console.state.dialogs.isEmpty)
  }

  @Test func aSearchThatCannotBeReadStaysWithItsMistakeUnderTheCaret() throws {
    var console = TestConsole(FakeDesk())
    console.press("/")
    console.type("Lee status:opn")
    console.press("enter")
    let lines = console.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.hasPrefix("/Lee status:opn") })
    #expect(lines[row + 1].hasPrefix("            ^^^"))
    #expect(console.screen.contains("opn”"))
    #expect(console.state.queue.query == QueueView.allOpen.query)
    console.press("backspace")
    #expect(!console.screen.contains("^^^"))
  }

  @Test func timeBoundedViewsAreAskedAgainEachMinute() {
    var console = TestConsole(FakeDesk())
    console.press("5")
    let before = console.effects.count
    console.pass(.minutes(1))
    let asked = console.effects.dropFirst(before)
    #expect(asked.contains { if case .loadQueue(_, QueueView.overdue.query, _) = $0 { true } else { false } })
    #expect(asked.contains(.loadCounts))
  }

  @Test func failingReadsAreNotAskedAgainUntilSomethingHappens() {
    var state = ConsoleState(now: DeskWorld.now, width: 120, height: 40)
    let environment = DeskWorld.environment()
    _ = state.start(environment)
    #expect(state.reduce(.failed(nil, .unexpected("x")), environment).isEmpty)
    #expect(!state.reduce(.input(.key(.character("j"))), environment).isEmpty)
  }
}

/// A generator with a seed, for repeatable chance.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to below `bound`.
  mutating func next(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % bound
  }
}
