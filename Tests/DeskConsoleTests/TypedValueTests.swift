import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// What people type into fields of times and amounts, and what does not fit.
@Suite struct TypedValueTests {
  @Test(arguments: [
    ("16:30", "2026-11-21T16:30:00.000Z"), ("08:00", "2026-11-22T08:00:00.000Z"),
    ("11-24 16:30", "2026-11-24T16:30:00.000Z"), ("2027-01-02 09:05", "2027-01-02T09:05:00.000Z"),
    ("１６：３０", "2026-11-21T16:30:00.000Z"), ("16点30分", "2026-11-21T16:30:00.000Z"),
    ("16點", "2026-11-21T16:00:00.000Z"), ("11月24日16时30分", "2026-11-24T16:30:00.000Z"),
    ("24:00", "2026-11-22T00:00:00.000Z"), ("2026-12-31 24:00", "2027-01-01T00:00:00.000Z"),
    ("24点", "2026-11-22T00:00:00.000Z"), ("11/24\u{3000}16:30", "2026-11-24T16:30:00.000Z"),
    ("01-02 10:00", "2027-01-02T10:00:00.000Z"),
  ]) func timesAheadAreRead(_ typed: String, _ expected: String) {
    #expect(TypedTime.moment(typed, .ahead, now: DeskWorld.now, zone: .utc)?.text == expected)
  }

  @Test(arguments: [
    ("08:00", "2026-11-21T08:00:00.000Z"), ("16:30", "2026-11-20T16:30:00.000Z"),
    ("12-31 10:00", "2025-12-31T10:00:00.000Z"), ("11-20 16:30", "2026-11-20T16:30:00.000Z"),
    ("24:00", "2026-11-21T00:00:00.000Z"), ("11-20 24:00", "2026-11-21T00:00:00.000Z"),
  ]) func timesBehindAreRead(_ typed: String, _ expected: String) {
    #expect(TypedTime.moment(typed, .behind, now: DeskWorld.now, zone: .utc)?.text == expected)
  }

  @Test(arguments: [
    "", "tomorrow", "25:00", "24:01", "2026-02-29 24:00", "13-40 10:00", "10", "1:2:3", "-1:30", ":", "点",
    "x 10:00", "10:00 x",
    "99999:00",
  ]) func whatIsNoTimeIsRefused(_ typed: String) {
    for side in [TypedTime.Side.ahead, .behind] {
      #expect(TypedTime.moment(typed, side, now: DeskWorld.now, zone: .utc) == nil)
    }
  }

  @Test(
    arguments: [
      ("240", 24_000), ("240.50", 24_050), ("２４０．５", 24_050), ("1,240.50", 124_050), ("¥240", 24_000),
      ("￥２４０", 24_000), ("240元", 24_000), ("CNY 240", 24_000), (" 2 4 0 ", 24_000), ("0", 0),
    ] as [(String, Int64)]) func amountsAreRead(_ typed: String, _ minorUnits: Int64)
  {
    #expect(TypedAmount.money(typed, DeskWorld.yuan)?.minorUnits == minorUnits)
  }

  @Test(arguments: [
    "", "-1", "1,24", "12,3456", ",240", "2.4.0", "x", "¥", "1e3", "２４０．５５５", "99999999999999999999",
  ])
  func whatIsNoAmountIsRefused(_ typed: String) {
    #expect(TypedAmount.money(typed, DeskWorld.yuan) == nil)
  }

  private func console(_ language: Language = .english) -> TestConsole {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: "13800138000"))
    return TestConsole(desk, width: 80, height: 24, language: language)
  }

  @Test(arguments: Language.allCases) func whatIsTypedIsJudgedAtOnce(_ language: Language) {
    var console = console(language)
    let text = console.environment.phrasebook.consoleForms
    console.press("E tab tab tab tab tab tab")
    console.type("１２x")
    #expect(console.screen.contains(text.notMoney))
    console.press("backspace")
    #expect(!console.screen.contains(text.notMoney) && console.screen.contains("¥12.00"))
    console.press("tab tab")
    console.type("2030-01-01 10:00")
    #expect(console.screen.contains(text.isAhead))
    console.press("ctrl-u")
    console.type("08:00")
    #expect(
      console.screen.contains(console.environment.phrasebook.times.dateAndTime(DeskWorld.now - .hours(1))))
  }

  @Test func aPromiseInThePastIsToldAsSuch() {
    var console = console()
    console.press("w 1 tab")
    console.type("another")
    console.press("tab")
    console.type("2026-11-20 10:00")
    #expect(console.screen.contains("that time is past"))
  }

  @Test func aHugePasteIsCutAndSaid() throws {
    var console = console()
    console.press("n")
    console.send(.input(.paste(String(repeating: "字\u{0}\u{1B}[2J", count: 200_000))))
    guard case .form(let form)? = console.state.dialogs.last else {
      Issue.record("no form")
      return
    }
    #expect(form.values.text(.text).count == FieldValue.longestArea)
    #expect(console.screen.contains("at most 50,000 characters"))
    #expect(!console.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    console.type("x")
    #expect(console.screen.contains("at most 50,000 characters"), "a letter that does not fit is told too")
    console.press("backspace")
    #expect(!console.screen.contains("at most 50,000 characters"))
  }

  @Test func aPasteIsKeptAsItCame() throws {
    var console = console()
    let hostile = "a\u{0}b\u{1B}[31mc\u{202E}d 字"
    console.press("n")
    console.send(.input(.paste(hostile)))
    console.press("ctrl-d")
    let commits = console.desk.commits.values.first ?? []
    #expect(commits.last?.events == [.noted(CaseNoted(text: hostile))])
  }
}
