import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// The picker's list: what is owed first, what packages hold, the filter.
@Suite struct PickerTests {
  private let one = CaseNumber(1)

  private func console(
    _ policy: Policy, _ width: Int, _ height: Int, _ language: Language = .english,
    channel: Channel = .phone, promising codes: [String] = []
  ) -> TestConsole {
    var desk = FakeDesk()
    desk.policy = policy
    desk.record(DayWorld.complaint("王芳", "早餐后多人呕吐", channel: channel, receivedAgo: .minutes(5)))
    for (index, code) in codes.enumerated() {
      desk.append([promise(code, index)], to: one, by: DeskWorld.wang, at: DeskWorld.now)
    }
    return TestConsole(desk, width: width, height: height, language: language)
  }

  /// A promise; later ones are due sooner.
  private func promise(_ code: String, _ index: Int) -> CaseEvent {
    let due = DeskWorld.now + .hours(10 - index)
    return .proposed(
      PackageProposed(promises: [.init(code: code, amount: nil, owner: "wang", due: due)]))
  }

  @Test func whatIsPromisedStandsFirstTheSoonestDueOnTop() {
    var console = console(DayWorld.policy, 80, 24, channel: .foundByUs, promising: ["replace", "redo"])
    console.press("a")
    let rows = console.state.pickerRows(console.environment)
    #expect(rows.prefix(2).map { $0.action?.code } == ["redo", "replace"])
    #expect(rows.count { $0.action?.code == "redo" } == 1)
    #expect(rows.dropFirst(2).contains { $0.action == nil }, "packages follow")
  }

  @Test(arguments: [
    (Language.english, "promised"), (.simplifiedChinese, "已承诺"), (.traditionalChinese, "已承諾"),
  ])
  func theFilterKnowsWhatIsPromised(_ language: Language, _ word: String) {
    var console = console(DayWorld.policy, 80, 24, language, promising: ["replace"])
    console.press("a /")
    console.type(word)
    let rows = console.state.pickerRows(console.environment)
    #expect(rows.map { $0.action?.code } == ["replace"])
  }

  @Test func aPromiseOfAColleagueDoesNotMoveTheRowUnderTheHand() {
    var console = console(DayWorld.policy, 80, 24)
    console.press("a j j j")
    let before = console.state.currentRow(console.environment)
    console.othersDo([promise("follow-up", 0)], to: one)
    let rows = console.state.pickerRows(console.environment)
    #expect(rows.first?.action?.code == "follow-up")
    #expect(console.state.currentRow(console.environment) == before)
  }

  /// What a package holds is told before what it comes to, however narrow the screen is.
  @Test(arguments: Language.allCases, [(60, 16), (80, 24), (120, 40)])
  func aPackageTellsItsActionsFirst(_ language: Language, _ size: (width: Int, height: Int)) throws {
    var console = console(DayWorld.policy, size.width, size.height, language)
    console.press("c e 1 tab 3 ctrl-d a")
    let (book, screen) = (console.environment.phrasebook, console.screen)
    let packages = try #require(console.state.suggestions(console.environment)?.packages)
    for package in packages {
      let name = book.suggestions.size(package.size)
      let row = try #require(
        screen.split(separator: "\n").first { $0.contains("\(name)") && $0.contains("[ ]") })
      #expect(row.contains("确保安全") && row.contains("通知值班经理"))
      let named = package.actions.count { row.contains(book.action($0.code, in: DayWorld.policy)) }
      let rest = package.actions.count - named
      #expect(rest == 0 || row.contains(book.basics.more(rest)), "so many are not named")
    }
  }
}
