import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// The line of keys: what matters most in the situation at hand, within the room there is.
@Suite struct FooterTests {
  /// The last line of the screen, without blanks around it.
  private func footer(_ console: TestConsole) -> String {
    let lines = console.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last { !$0.isEmpty }.map { $0.trimmingPrefix(" ").description } ?? ""
  }

  private func desk(_ events: [CaseEvent] = []) -> FakeDesk {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("Lee", "cold room"))
    for event in events { desk.append([event], to: number, by: DeskWorld.wang, at: DeskWorld.now) }
    return desk
  }

  /// Whoever knows other programs finds claim, note, act, search, help and quit on the first screen.
  @Test(arguments: [(80, 24), (60, 16)], Language.allCases)
  func theFirstScreenNamesWhatEverybodyNeeds(size: (Int, Int), language: Language) {
    let console = TestConsole(desk(), width: size.0, height: size.1, language: language)
    let book = console.environment.phrasebook
    for (key, words) in [
      ("c", book.caseActions.claim), ("n", book.caseActions.note), ("a", book.caseActions.pick),
      ("/", book.queuePane.search), ("?", book.consoleFrame.help), ("q", book.consoleFrame.quit),
    ] {
      #expect(footer(console).contains("\(key) \(words.label)"))
    }
  }

  @Test func anEmptyQueueNamesNothingThatNeedsACase() {
    let console = TestConsole(FakeDesk(), width: 80, height: 24)
    #expect(footer(console) == "/ search  v views  N new  ? help  : commands  tab pane  q quit")
  }

  @Test func whatIsDoneAlreadyMakesRoomForTheNextStep() {
    let claimed = TestConsole(desk([.claimed(CaseClaimed())]), width: 80, height: 24)
    #expect(footer(claimed).hasPrefix("J judge  n note"))
    #expect(!footer(claimed).contains("claim"))
    let waiting = TestConsole(
      desk([.claimed(CaseClaimed()), .waitStarted(CaseWaitStarted(reason: .customer, text: "photo?"))]),
      width: 80,
      height: 24)
    #expect(footer(waiting).hasPrefix("A answered"))
  }

  @Test func theLineFollowsTheCaseThatIsShownAndNotTheRowsThatArePassed() {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("First", "h", receivedAgo: .minutes(10)))
    let mine = desk.record(DeskWorld.complaint("Mine", "h", receivedAgo: .minutes(9)))
    desk.append([.claimed(CaseClaimed())], to: mine, by: DeskWorld.wang, at: DeskWorld.now)
    for index in 0..<4 {
      desk.record(DeskWorld.complaint("Later \(index)", "h", receivedAgo: .minutes(index)))
    }
    var console = TestConsole(desk, width: 80, height: 24)
    console.press("g g")
    console.type("j")
    #expect(console.state.queue.selection == mine)
    #expect(footer(console).hasPrefix("J judge"), "the first step is followed at once")
    for _ in 0..<2 {
      console.pass(.milliseconds(20))
      console.type("j")
    }
    #expect(console.state.queue.selection != mine)
    #expect(footer(console).hasPrefix("J judge"), "the hand still moves")
    console.pass(StoryPane.restSpan)
    #expect(footer(console).contains("c claim"))
    // A dialog has keys of its own at once.
    console.type("k?")
    #expect(footer(console).contains("esc back"))
  }

  @Test func aSearchAndWhatCameInUnseenNameTheirKeys() {
    var desk = desk()
    for index in 0..<40 {
      desk.record(DeskWorld.complaint("Guest \(index)", "h", receivedAgo: .minutes(index)))
    }
    var console = TestConsole(desk, width: 80, height: 24)
    #expect(!footer(console).contains("esc "))
    console.press("G")
    _ = console.arrives(DeskWorld.complaint("Early", "h", receivedAgo: .hours(9)))
    #expect(footer(console).contains("f "))
    console.press("/")
    console.type("Guest")
    console.press("enter")
    #expect(footer(console).hasPrefix("esc "))
  }

  @Test(arguments: Language.allCases) func theStripNamesTheNextStepAndTheKeyThatMeetsIt(_ language: Language)
  {
    let judged = CaseJudged(judgement: .upheld, reason: "promise-broken")
    var console = TestConsole(
      desk([.claimed(CaseClaimed()), .judged(judged)]), width: 260, height: 50, language: language)
    let book = console.environment.phrasebook
    let analyse = "[4 \(book.word(RecoveryStep.analyse))"
    #expect(console.screen.contains(book.basics.labelled(analyse, "e \(book.caseActions.classify.label)]")))
    #expect(console.screen.contains("8 \(book.word(RecoveryStep.evaluate))"))
    console.send(.input(.resize(width: 60, height: 24)))
    console.press("enter")
    #expect(console.screen.contains(analyse))
    #expect(footer(console).contains("e \(book.caseActions.classify.label)"))
  }

  @Test func whatDoesNotFitLeavesItsRoomToWhatDoes() {
    for width in 60...220 {
      let console = TestConsole(desk(), width: width, height: 24)
      let line = footer(console)
      #expect(TextWidth.builtIn.measure(line) <= width - 1)
      #expect(line.hasSuffix("quit"))
    }
  }
}
