import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Merging a case: which one is meant is seen before it is done, and taking it back is found.
@Suite struct MergeFormTests {
  private static let (one, two, three) = (CaseNumber(1), CaseNumber(2), CaseNumber(3))

  private func console(_ language: Language = .english) -> TestConsole {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("王伟", "房间空调整夜不制冷", receivedAgo: .minutes(50)))
    desk.record(DeskWorld.complaint("王伟", "早餐供应中断"))
    desk.record(DeskWorld.complaint("李娜", "行李破损"))
    return TestConsole(desk, language: language)
  }

  @Test(arguments: ["&", "+"]) func theCaseThatIsNamedIsShown(_ key: String) {
    var console = console()
    console.press(key)
    #expect(console.screen.contains("for example C-000042"))
    console.type("C-2")
    #expect(console.screen.contains("C-000002 · open · 王伟 · 早餐供应中断"))
    #expect(!console.screen.contains("another customer's"))
    #expect(!console.screen.contains("for example C-000042"))
    console.press("backspace")
    console.type("3")
    #expect(console.screen.contains("C-000003 · open · 李娜 · 行李破损"))
    #expect(console.screen.contains("! That case is another customer's."))
    console.type("9")
    #expect(console.screen.contains("There is no case C-000039"))
    #expect(!console.screen.contains("李娜 · 行李破损"))
  }

  @Test func aCaseIsNotMergedIntoItselfOrNone() {
    var console = console()
    console.press("&")
    console.type("1")
    #expect(console.screen.contains("A case cannot be merged into itself"))
    console.type("00")
    console.press("tab")
    console.type("why")
    console.press("ctrl-d")
    #expect(console.desk.commands.isEmpty)
  }

  @Test func whoseTheCaseIsStaysHiddenFromACustomer() {
    var console = console()
    console.state.isHidden = true
    console.press("&")
    console.type("C-3")
    #expect(console.screen.contains("C-000003 · open"))
    #expect(!console.screen.contains("李娜"))
  }

  @Test(arguments: [
    (Language.english, "merged into C-000002"), (.simplifiedChinese, "已并入 C-000002"),
    (.traditionalChinese, "已併入 C-000002"),
  ]) func aMergedCaseSaysWhereTheWorkGoesOn(_ language: Language, _ words: String) {
    var console = console(language)
    merge(&console)
    #expect(console.screen.ranges(of: words).count == 1, "said once, above the case")
    console.press("u y")
    #expect(console.desk.state(Self.one)?.mergedInto == nil)
    merge(&console)
    console.press("n")
    console.type("x")
    console.press("ctrl-d u")
    #expect(console.screen.contains("&"), "the key that takes the merging back is told")
  }

  @Test(arguments: Language.allCases, ["merge", "unmerge", "take back", "合并", "合併", "撤销合并", "取消合并", "取消合併"])
  func mergingIsFoundByUsualWords(_ language: Language, _ word: String) throws {
    var console = console(language)
    #expect(try found(word, &console) == console.environment.phrasebook.customers.mergeCase)
    merge(&console)
    #expect(try found(word, &console) == console.environment.phrasebook.customers.unmergeCase)
  }

  private func merge(_ console: inout TestConsole) {
    console.press("&")
    console.type("C-2")
    console.press("tab")
    console.type("the same night")
    console.press("ctrl-d")
    #expect(console.desk.state(Self.one)?.mergedInto == Self.two)
  }

  /// What the palette calls merging where a word is looked for.
  private func found(_ word: String, _ console: inout TestConsole) throws -> ActionWords {
    console.press(":")
    console.type(word)
    let dialog = console.state.dialogs.last
    guard case .palette(let palette)? = dialog else { throw Missing() }
    let scene = ConsoleScene(console.state, console.environment)
    let record = try #require(palette.matches(scene).first { $0.id == "case.merge" })
    console.press("esc")
    return record.words(in: scene)
  }

  private struct Missing: Error {}
}
