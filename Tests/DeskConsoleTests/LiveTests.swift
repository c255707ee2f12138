import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Who has what, who looks at what, what is new: as the rows tell it.
@Suite struct LiveTests {
  private func presence(_ user: String, _ number: CaseNumber?) -> Presence {
    Presence(user: user, host: "front", pid: 1, number: number)
  }

  /// The line of a case in the queue.
  private func row(_ number: CaseNumber, _ console: TestConsole) -> String {
    let lines = console.screen.split(separator: "\n").map(String.init)
    return lines.first { $0.contains("│") && $0.contains("C-\(number.value) ") } ?? ""
  }

  @Test func whoElseHasACaseOpenIsShownInItsRowAndOnTheCase() {
    var desk = FakeDesk()
    let first = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    console.send(.presenceChanged([presence("mei", second), presence("li", nil)]))
    #expect(row(second, console).contains("@mei"))
    #expect(!row(first, console).contains("@"))
    console.press("j")
    #expect(console.screen.contains("viewed by mei"))
    console.send(.presenceChanged([]))
    #expect(!console.screen.contains("mei"))
  }

  @Test func othersAreToldWhatIsOpenHereOnceEach() {
    var desk = FakeDesk()
    let first = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    console.press("j n esc")
    let told = console.effects.compactMap { if case .showPresence(let number) = $0 { number } else { nil } }
    #expect(told == [first, second])
  }

  @Test func aLeaseThatIsOverIsToldBySignAndWords() {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("Lee", "one"))
    desk.append([.claimed(CaseClaimed())], to: number, by: DeskWorld.mei, at: DeskWorld.now)
    var console = TestConsole(desk)
    #expect(row(number, console).contains("mei"))
    console.press("O")
    #expect(console.state.dialogs.isEmpty, "who may not take over is told so before typing a reason")
    #expect(console.screen.contains("mei"))
    console.pass(.hours(8) - .minutes(1))
    #expect(!row(number, console).contains("mei~"))
    console.pass(.minutes(1))
    #expect(row(number, console).contains("mei~"))
    #expect(console.screen.contains("may be taken over"))
    console.press("O")
    #expect(console.state.dialogs.count == 1)
  }

  @Test(
    arguments: [
      ("wang", [], false, 10, "wang"), ("wang", [], true, 10, "wang~"), (nil, ["li"], false, 10, "@li"),
      ("wang", ["wang"], false, 10, "wang@"), ("wang", ["li"], true, 10, "wang~ @li"),
      ("wangxiaoming", ["li", "chen"], true, 10, "wangxi…~@2"), (nil, ["li", "chen"], false, 5, "@li,…"),
      ("王小明", ["李"], false, 7, "王小明@"), (nil, [], false, 5, ""),
    ] as [(String?, [String], Bool, Int, String)])
  func holders(holder: String?, others: [String], isOver: Bool, width: Int, words: String) {
    let cell = HolderCell(
      holder: holder, others: others, isLeaseOver: isOver, me: "me", width: width, text: .builtIn)
    #expect(cell.words == words)
    #expect(TextWidth.builtIn.measure(cell.words) <= width)
  }

  @Test func whatIsNewIsMarkedUntilItIsLookedAt() {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    console.othersDo([.noted(CaseNoted(text: "called"))], to: second)
    console.pass(.hours(1))
    #expect(row(second, console).contains("* "))
    console.press("j")
    #expect(!row(second, console).contains("* "))
    #expect(console.state.queue.fresh.isEmpty)
  }

  @Test func marksStayThroughAnotherViewAndASearchThatShowsTheRowFirst() {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    console.othersDo([.noted(CaseNoted(text: "called"))], to: second)
    console.press("3 1")
    #expect(console.state.queue.fresh == [second])
    console.press("/")
    console.type("Kim")
    console.press("enter")
    #expect(console.state.queue.selection == second)
    console.press("v esc esc")
    #expect(console.state.queue.fresh == [second], "nobody went to the row")
    console.press("j")
    #expect(console.state.queue.fresh.isEmpty)
  }

  @Test func onesOwnChangesAreNoNews() {
    var desk = FakeDesk()
    let first = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let second = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    var console = TestConsole(desk)
    console.press("space space c y")
    #expect(console.desk.state(second)?.claim?.holder == "wang")
    #expect(console.state.queue.fresh.isEmpty)
    console.press("esc")
    console.othersDo([.noted(CaseNoted(text: "called"))], to: first)
    #expect(console.state.queue.fresh == [first])
  }

  @Test(arguments: Language.allCases) func whoseCaseIsTakenOverIsToldByWhomOnce(_ language: Language) {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    var console = TestConsole(desk, width: 80, height: 24, language: language)
    console.press("c n")
    console.type("half a sentence")
    console.othersDo([.takenOver(CaseTakenOver(from: "wang", reason: "absent"))], to: number)
    let words = console.environment.phrasebook.consoleFrame.isNowWith("mei", number.description, count: 1)
    #expect(console.screen.contains(words) && console.screen.contains("half a sentence"))
    console.pass(.seconds(2))
    console.type("!")
    #expect(console.screen.contains("half a sentence!"))
    console.othersDo([.noted(CaseNoted(text: "x"))], to: number)
    #expect(console.state.messages.said.count { if case .lost = $0.content { true } else { false } } == 1)
  }

  @Test func whatIsGivenAwayFromHereIsNoLoss() throws {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    var console = TestConsole(desk)
    console.press("c H")
    console.type("mei")
    console.press("tab")
    console.type("please")
    console.press("ctrl-d")
    let summary = try #require(console.desk.state(number)?.summary)
    #expect(summary.owner == "mei")
    console.send(.casesLost([summary]))
    #expect(console.state.messages.said.allSatisfy { if case .lost = $0.content { false } else { true } })
  }

  @Test func aRowSaysForWhomTheCaseWaitsAndWhenItIsClosed() throws {
    var desk = FakeDesk()
    let waiting = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    let others = desk.record(DeskWorld.complaint("Kim", "two", receivedAgo: .minutes(40)))
    desk.append(
      [.waitStarted(CaseWaitStarted(reason: .customer, text: "photo?"))], to: waiting, by: DeskWorld.wang,
      at: DeskWorld.now)
    desk.append(
      [.waitStarted(CaseWaitStarted(reason: .others, party: "kitchen", text: "what happened?"))], to: others,
      by: DeskWorld.wang, at: DeskWorld.now)
    let console = TestConsole(desk)
    #expect(row(waiting, console).contains("..customer: one"))
    #expect(row(others, console).contains("..others: two"))
  }

  @Test func aClosedRowCountsDownNoMore() throws {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("Lee", "one", receivedAgo: .minutes(50)))
    var console = TestConsole(desk)
    var closed = try #require(desk.state(number)).summary
    closed.status = .closed
    closed.revision += 1
    let change = QueueChange(summary: closed, isListed: true, isNew: false)
    console.send(.deskChanged(generation: console.state.queue.generation, [change]))
    #expect(closed.nearestDue != nil)
    #expect(row(number, console).contains("closed"))
  }

  /// Columns never overlap, stay within the width, and the headline has the most from 58 columns on.
  @Test func columnsShareEveryWidth() {
    for width in 44...220 {
      for largest in [CaseNumber(7), CaseNumber(123_456)] {
        for namesHolders in [true, false] {
          let columns = QueueColumns(width: width, largest: largest, namesHolders: namesHolders)
          let all = [
            columns.countdown, columns.flags, columns.number, columns.customer, columns.headline,
            columns.owner,
          ].filter { !$0.isEmpty }
          for (left, right) in zip(all, all.dropFirst()) { #expect(left.upperBound < right.lowerBound) }
          #expect(all.last?.upperBound ?? 0 <= width)
          #expect(columns.text(largest).count <= columns.number.count)
          if width >= 58 { #expect(columns.headline.count >= columns.customer.count) }
        }
      }
    }
  }
}
