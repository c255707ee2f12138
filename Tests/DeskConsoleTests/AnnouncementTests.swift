import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Clocks are announced once, and not again; and nothing is told of others while a customer looks on.
@Suite struct AnnouncementTests {
  /// A desk with a case whose first word is due in `minutes`.
  private func console(dueIn minutes: Int, owner: Actor? = nil) -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    let number = desk.record(
      DeskWorld.complaint("Lee", "order never came", receivedAgo: .minutes(60 - minutes)))
    if let owner { desk.append([.claimed(CaseClaimed())], to: number, by: owner, at: DeskWorld.now) }
    return (TestConsole(desk), number)
  }

  @Test func aClockThatRunsOutIsSaidOnce() {
    var (console, _) = console(dueIn: 3)
    for _ in 0..<3 { console.pass(.minutes(1)) }
    #expect(console.state.notice == nil)
    console.pass(.minutes(1))
    #expect(console.screen.contains("Overdue now: C-000001 Lee."))
    console.pass(Notice.readingSpan)
    console.press("j")
    #expect(!console.screen.contains("Overdue now"))
    for _ in 0..<5 { console.pass(.minutes(1)) }
    #expect(!console.screen.contains("Overdue now"))
  }

  @Test func whatIsSeenToRunOutIsCountedAtThatMoment() {
    var (console, _) = console(dueIn: 3)
    console.pass(.minutes(2))
    // Half a minute past a full one, so that no minute of the clock passes with it.
    console.pass(.seconds(30))
    console.pass(.seconds(30))
    #expect(!console.screen.contains("Overdue now"))
    console.pass(.milliseconds(1))
    #expect(console.screen.contains("Overdue now: C-000001 Lee."))
    #expect(console.screen.contains("overdue 1"))
  }

  @Test func whatWasSoBeforeTheStartIsNotSaid() {
    var (console, _) = console(dueIn: -5)
    for _ in 0..<5 { console.pass(.minutes(1)) }
    #expect(console.state.notice == nil)
  }

  @Test func othersCasesAreTheirs() {
    var (console, _) = console(dueIn: 3, owner: DeskWorld.mei)
    for _ in 0..<6 { console.pass(.minutes(1)) }
    #expect(console.state.notice == nil)
  }

  @Test func itWaitsUntilAGraveMessageIsRead() {
    var (console, _) = console(dueIn: 1)
    console.send(.failed(nil, .storage(.notKnownToBeSaved(path: "journal", reason: nil))))
    let grave = console.state.notice
    for _ in 0..<3 { console.pass(.minutes(1)) }
    #expect(console.state.notice == grave)
    console.press("j")
    #expect(console.screen.contains("Overdue now"))
  }

  @Test func manyAreCountedAndAFailedQuestionIsAskedAgain() throws {
    var announcer = ClockAnnouncer()
    let start = DeskWorld.now
    #expect(announcer.question(at: start) == nil)
    let minute = start + .minutes(1)
    #expect(announcer.question(at: minute) == .loadCrossings(after: start, until: minute))
    #expect(announcer.question(at: minute) == nil)
    announcer.forgetQuestion()
    #expect(announcer.question(at: minute) == .loadCrossings(after: start, until: minute))
    var desk = FakeDesk()
    let rows = try (0..<5).map { index in
      let number = desk.record(DeskWorld.complaint("c\(index)", "h", receivedAgo: .minutes(60)))
      return try #require(desk.state(number)?.summary)
    }
    announcer.take(rows)
    let words = announcer.takeWaiting()?.words(DeskWorld.environment().phrasebook, isHidden: true)
    #expect(words == "Overdue now: C-000001, C-000002, C-000003 and 2 more.")
    #expect(announcer.waiting == nil)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func oneKeyHidesWhatACustomerMustNotSee(
    width: Int, height: Int
  ) {
    var desk = FakeDesk()
    let first = desk.record(
      DeskWorld.complaint("Lee", "order never came", words: "my own words", receivedAgo: .minutes(50)))
    desk.record(DeskWorld.complaint("Kim", "another one", receivedAgo: .minutes(40)))
    desk.append([.noted(CaseNoted(text: "difficult"))], to: first, by: DeskWorld.wang, at: DeskWorld.now)
    var console = TestConsole(desk, width: width, height: height)
    let secrets = ["Kim", "another one", "difficult", "severe", "apologise", "all open"]
    console.press("enter P")
    #expect(console.screen.contains("HIDDEN (P)"))
    #expect(console.screen.contains("my own words"))
    for pane in ["", "tab", "tab", "tab"] {
      console.press(pane)
      for secret in secrets { #expect(!console.screen.contains(secret), "\(secret)") }
    }
    // Nothing leads to another customer's case or to what was half written for one.
    console.press("shift-tab shift-tab shift-tab")
    let number = console.state.story.number
    for keys in [
      "j", "g g", "v", "/", "t", "N", "b", "g d", "G", "space", "M", "F", "tab", "ctrl-n", "ctrl-p",
      "shift-tab",
    ] {
      console.press(keys)
      #expect(console.state.dialogs.isEmpty, "\(keys)")
      #expect(console.state.story.number == number, "\(keys)")
      #expect(console.state.queue.marked.isEmpty, "\(keys)")
    }
    console.press("P")
    #expect(!console.screen.contains("HIDDEN"))
    #expect(console.screen.contains("difficult"))
  }
}
