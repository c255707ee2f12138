import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// One command for several cases: previewed, done one after the other, each telling what came of it.
@Suite struct BatchTests {
  private let numbers: [CaseNumber]
  private var desk = FakeDesk()

  init() {
    var desk = FakeDesk()
    numbers = (0..<4).map { desk.record(DeskWorld.complaint("c\($0)", "h", receivedAgo: .minutes(50 - $0))) }
    for (number, actor) in zip(numbers, [DeskWorld.wang, DeskWorld.wang, DeskWorld.mei]) {
      desk.append([.claimed(CaseClaimed())], to: number, by: actor, at: DeskWorld.now)
    }
    self.desk = desk
  }

  private func holder(_ index: Int, _ console: TestConsole) -> String? {
    console.desk.state(numbers[index])?.claim?.holder
  }

  @Test func allOfOnesOwnGoBackWithOneNote() throws {
    var console = TestConsole(desk)
    console.press("F")
    console.type("shift is over")
    #expect(console.desk.commands.isEmpty)
    console.press("enter")
    #expect(console.screen.contains("2 cases"))
    #expect(console.screen.contains("wang → unclaimed"))
    console.press("F enter")
    #expect(console.desk.commands.isEmpty, "the key that opened it does not confirm")
    console.press("y")
    #expect(holder(0, console) == nil && holder(1, console) == nil)
    #expect(holder(2, console) == "mei")
    #expect(console.screen.contains("2 of 2 done, 0 not"))
    for number in numbers.prefix(2) {
      let last = try #require(console.desk.commits[number]?.last?.events.first)
      #expect(last == .released(CaseReleased(text: "shift is over")))
    }
    console.press("esc")
    #expect(console.state.dialogs.isEmpty)
    console.press("F")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.screen.contains("You have no open case."))
  }

  @Test func whatWasTypedForSeveralIsHereAgainAndCanBeThrownAway() {
    var console = TestConsole(desk)
    console.press("F")
    console.type("shift is over")
    console.press("esc F")
    #expect(console.screen.contains("What you had written is here again"))
    console.press("ctrl-d")
    #expect(console.screen.contains("note for each: shift is over"), "seen before it is done")
    console.press("esc F ctrl-x ctrl-d y")
    #expect(holder(0, console) == nil)
    #expect(
      console.desk.commits[numbers[0]]?.last?.events.first == .released(CaseReleased(text: nil)))
  }

  @Test func aCommonReleaseIsTakenBackWhereNobodyHasDoneMore() {
    var console = TestConsole(desk)
    console.press("F enter y")
    console.othersDo([.claimed(CaseClaimed())], to: numbers[0])
    #expect(console.screen.contains("u undo all"))
    console.press("u")
    #expect(console.screen.contains("2 cases") && holder(1, console) == nil, "asked before it is done")
    console.press("u y")
    #expect(holder(0, console) == "mei" && holder(1, console) == "wang")
    #expect(
      console.screen.contains("1 of 2 done, 1 not") && console.screen.contains("mei has changed the case"))
    #expect(!console.screen.contains("u undo all"), "an undoing is not undone")
    console.press("esc")
    #expect(console.state.dialogs.isEmpty && console.state.batchTexts == BatchTexts())
  }

  @Test func whatWasDoneToSeveralIsTakenBackLater() {
    var console = TestConsole(desk)
    console.press("U")
    #expect(console.state.dialogs.isEmpty && console.screen.contains("Nothing done to several cases"))
    console.press("F enter y esc j")
    console.press("U y")
    #expect(holder(0, console) == "wang" && holder(1, console) == "wang")
    console.press("esc U")
    #expect(console.state.dialogs.isEmpty, "once")
    console.press("g g space j space n")
    console.type("seen")
    console.press("enter y")
    #expect(!console.screen.contains("u undo all"))
    console.press("u")
    #expect(console.screen.contains("A note stays on record") && console.screen.contains("2 of 2 done"))
    console.press("esc U")
    #expect(console.state.dialogs.isEmpty && console.screen.contains("Nothing done to several cases"))
  }

  @Test func markedCasesThatAreRefusedAreToldAndStayMarked() {
    var console = TestConsole(desk)
    console.press("M c y")
    #expect(holder(2, console) == "mei")
    #expect(holder(3, console) == "wang")
    #expect(console.screen.contains("3 of 4 done, 1 not"))
    #expect(console.state.queue.marked == [numbers[2]])
    console.press("enter")
    #expect(console.state.dialogs.isEmpty, "what was done is read and left with either key")
  }

  @Test func onlyMarkedRowsAreMeant() {
    var console = TestConsole(desk)
    console.press("space j space n")
    console.type("seen")
    console.press("enter y esc")
    let noted = numbers.map { number in
      console.desk.commits[number]?.last?.events == [.noted(CaseNoted(text: "seen"))]
    }
    #expect(noted == [true, false, true, false])
    #expect(console.state.queue.marked.isEmpty)
    #expect(console.state.dialogs.isEmpty)
  }

  @Test func whatIsForOneCaseSaysSoWhileSeveralAreMarked() {
    var console = TestConsole(desk)
    console.press("space space")
    #expect(console.screen.contains("c r H n act on 2 marked"))
    for key in ["a", "J", "e", "d", "x"] {
      console.press(key)
      #expect(console.state.dialogs.isEmpty && console.state.focus == .queue)
      #expect(console.screen.contains("2 cases are marked, and this works on one"))
    }
    console.press("enter n")
    if case .form? = console.state.dialogs.last {} else { Issue.record("beside the queue one case is meant") }
    console.press("esc esc esc")
    #expect(console.state.queue.marked.isEmpty)
    console.press("a")
    #expect(console.state.focus == .recovery)
  }

  @Test func aFailureEndsTheRunAndWhatWasNotTriedIsTold() {
    var desk = desk
    desk.fault = .storage(.notKnownToBeSaved(path: "journal", reason: nil))
    var console = TestConsole(desk)
    console.press("F enter y")
    #expect(console.screen.contains("0 of 2 done, 2 not"))
    #expect(console.screen.contains("not tried"))
    #expect(console.state.pending.isEmpty)
  }

  @Test func stoppingLetsTheCurrentCaseEnd() {
    let console = TestConsole(desk)
    var state = console.state
    let environment = console.environment
    _ = state.reduce(.input(.key(.character("F"))), environment)
    _ = state.reduce(.ownLoaded(numbers.prefix(2).compactMap { desk.state($0)?.summary }), environment)
    _ = state.reduce(.input(.key(.init(.enter))), environment)
    let sent = state.reduce(.input(.key(.character("y"))), environment)
    guard case .perform(let id, _, let number, _)? = sent.first else { return #expect(sent.isEmpty == false) }
    #expect(number == numbers[0])
    _ = state.reduce(.input(.key(.init(.escape))), environment)
    let commit = SavedCommit(number: number, revision: 3, seq: 9)
    let after = state.reduce(.performed(id, .saved(commit)), environment)
    #expect(!after.contains { if case .perform = $0 { true } else { false } })
    #expect(state.draw(environment).plainText.contains("1 of 2 done, 1 not"))
  }

  @Test func whatIsNeededIsAskedForAndWhatWasTypedIsKept() {
    var console = TestConsole(desk)
    console.press("space H enter")
    console.type("please")
    console.press("enter")
    #expect(console.screen.contains("Both lines are needed."))
    console.press("tab")
    console.type("chen")
    console.press("esc H")
    #expect(console.screen.contains("please"))
    console.press("enter enter y")
    #expect(holder(0, console) == "chen")
  }
}
