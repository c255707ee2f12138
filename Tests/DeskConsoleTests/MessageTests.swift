import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// What the message line says, what waits, and where all of it can be read.
@Suite struct MessageTests {
  private func fault(_ name: String) -> Fault {
    .theme(.mistake(theme: "/t/\(name).toml", line: 3, .unknownRole("kee", similar: ["key"])))
  }

  private func console(_ width: Int = 80, _ height: Int = 24) -> TestConsole {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "cold room"))
    return TestConsole(desk, width: width, height: height)
  }

  @Test func graveMessagesComeOneAfterTheOther() {
    var console = console()
    for name in ["one", "two", "three"] { console.send(.told(.fault(fault(name)))) }
    #expect(console.screen.contains("one.toml") && console.screen.contains("2 more: g m"))
    console.pass(.seconds(2))
    #expect(console.screen.contains("one.toml"), "time alone takes nothing away")
    console.press("j")
    #expect(console.screen.contains("two.toml") && console.screen.contains("1 more: g m"))
    console.pass(.seconds(2))
    console.press("j")
    console.pass(.seconds(2))
    #expect(console.screen.contains("three.toml"))
    console.press("j")
    #expect(!console.screen.contains(".toml"))
  }

  @Test func aKeyInTheSameMomentDoesNotTakeAGraveMessageAway() {
    var console = console()
    console.send(.told(.fault(fault("one"))))
    console.press("j")
    #expect(console.screen.contains("one.toml"))
    console.pass(.seconds(2))
    console.press("j")
    #expect(!console.screen.contains("one.toml"))
  }

  @Test func aGraveMessageComesBackAfterTheAnswerToACommand() {
    var console = console()
    console.send(.told(.fault(fault("one"))))
    console.press("c")
    #expect(console.screen.contains("C-000001 is yours."))
    console.press("k")
    #expect(console.screen.contains("one.toml"))
  }

  @Test(arguments: [(60, 16), (80, 24), (60, 19)])
  func aLongMessageIsWrappedInABoxAndReadWholeInTheList(size: (Int, Int)) {
    var console = console(size.0, size.1)
    let long = (1...60).map { "word\($0)" }.joined(separator: " ")
    console.send(.told(.fault(.theme(.mistake(theme: long, line: 1, .unknownRole("kee", similar: []))))))
    #expect(console.screen.contains("word1 ") && console.screen.contains("Message"))
    #expect(console.screen.contains("the rest: g m"))
    #expect(console.screen.contains("? help"), "the line of keys stays")
    console.press("g m")
    #expect(console.screen.contains("09:00 "))
    console.press("G")
    #expect(console.screen.contains("word60"))
    console.press("esc")
    #expect(!console.screen.contains("word1 "))
  }

  @Test func theListIsScrolledAndShowsThePlace() throws {
    var console = console()
    console.press("g")
    console.press("m")
    #expect(console.screen.contains("Nothing was said yet."))
    for index in 0..<120 {
      console.send(.told(.fault(fault("f\(index)"))))
      console.pass(.seconds(2))
      console.press("k")
    }
    console.press("g m")
    #expect(console.state.messages.said.count == MessageLog.limit)
    #expect(console.screen.contains("f119.toml") && !console.screen.contains("f20.toml"))
    #expect(console.screen.contains("1-"))
    console.press("G")
    #expect(!console.screen.contains("f119.toml") && console.screen.contains("f21.toml"))
  }

  @Test func helpTellsWhatMattersHereFirstAndMovementLast() throws {
    var console = console(120, 100)
    console.press("?")
    func row(_ words: String) throws -> Int {
      try #require(console.screen.split(separator: "\n").firstIndex { $0.contains(words) }, "\(words)")
    }
    let order = try [
      "Search all cases", "Take the case on", "Claim the first case", "Signs", "Moving about",
    ].map(row)
    #expect(order == order.sorted())
  }

  @Test func helpWrapsReasonsWhole() {
    var console = console(60, 40)
    console.press("?")
    let narrow = console.screen.split(separator: "\n").map { $0.replacing(/[│█]/, with: "") }
      .joined(separator: " ").replacing(/\s+/, with: " ")
    #expect(narrow.contains("Nothing is searched."))
    #expect(!narrow.contains("…"))
  }
}
