import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct ScreenTests {
  /// A desk with the texts that break columns: Chinese, emoji, combining marks, escapes.
  private static var desk: FakeDesk {
    var desk = FakeDesk()
    let first = desk.record(
      DeskWorld.complaint(
        "王芳", "房间空调整夜不制冷，前台说没有房间可换，孩子发烧", words: "昨晚入住，空调整夜不制冷。前台说没有房间可换。\n孩子发烧，一夜没睡。请给一个说法。",
        contact: "13800138000", receivedAgo: .minutes(72)))
    var facts = Classification()
    facts.severity = .severe
    facts.kind = .outcome
    facts.flags = [.vulnerable, .threatensPublic]
    desk.append([.claimed(CaseClaimed())], to: first, by: DeskWorld.wang, at: DeskWorld.now - .minutes(40))
    desk.append(
      [.classified(CaseClassified(change: facts))], to: first, by: DeskWorld.wang,
      at: DeskWorld.now - .minutes(35))
    desk.append(
      [.noted(CaseNoted(text: "顾客在大堂等候"))], to: first, by: DeskWorld.mei, at: DeskWorld.now - .minutes(20))
    desk.record(DeskWorld.complaint("Lee 👨‍👩‍👧 Ünal", "order never came", receivedAgo: .minutes(12)))
    desk.record(
      DeskWorld.complaint(
        "\u{1B}[31mred\u{202E}", "escape \u{1B}]0;x\u{7} and \u{0} in it", receivedAgo: .minutes(40)))
    desk.record(DeskWorld.complaint("王芳", "早餐收費兩次", contact: "13800138000", receivedAgo: .hours(30)))
    for index in 0..<30 {
      desk.record(
        DeskWorld.complaint("Guest \(index)", "coffee machine broken again", receivedAgo: .minutes(index)))
    }
    return desk
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (50, 12)], Language.allCases)
  func mainScreen(_ size: (Int, Int), _ language: Language) throws {
    var console = TestConsole(Self.desk, width: size.0, height: size.1, language: language)
    console.press("g g j")
    try Golden.expect(
      console.state.draw(console.environment), "main-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func caseTabs(_ language: Language) throws {
    var desk = Self.desk
    desk.dossiers = [CaseNumber(1): CustomerTabTests.known]
    var console = TestConsole(desk, width: 80, height: 24, language: language)
    console.press("/")
    console.type("1")
    console.press("enter enter")
    for tab in ["story", "facts", "customer", "recovery", "clocks"] {
      try Golden.expect(console.state.draw(console.environment), "case-\(tab)-80x24-\(language.rawValue)")
      console.press("l")
    }
  }

  @Test(arguments: Language.allCases) func dialogs(_ language: Language) throws {
    var console = TestConsole(Self.desk, width: 80, height: 24, language: language)
    for (name, keys) in [
      ("note", "n"), ("contact", "m"), ("classify", "e"), ("judge", "J"), ("rate", "s"), ("complaint", "N"),
      ("views", "v"), ("palette", ":"), ("help", "?"), ("owed", "x"), ("correct", "E"),
    ] {
      console.press(keys)
      try Golden.expect(console.state.draw(console.environment), "dialog-\(name)-80x24-\(language.rawValue)")
      console.press("esc")
      #expect(console.state.dialogs.isEmpty)
    }
    console.press("a space j j j space")
    console.type("240")
    console.press("enter")
    try Golden.expect(console.state.draw(console.environment), "picker-80x24-\(language.rawValue)")
    console.press("enter")
    try Golden.expect(console.state.draw(console.environment), "preview-80x24-\(language.rawValue)")
  }

  /// Every size draws, and every row is exactly as wide as the screen.
  @Test func everySizeDraws() {
    var console = TestConsole(Self.desk)
    for (width, height) in [
      (1, 1), (10, 3), (59, 16), (60, 16), (61, 17), (99, 30), (100, 20), (159, 45), (160, 45), (300, 90),
    ] {
      console.send(.input(.resize(width: width, height: height)))
      for keys in ["", "n", "N", "a", "?", ":", "v"] {
        console.press(keys)
        let canvas = console.state.draw(console.environment)
        for row in 0..<height { #expect(TextWidth.builtIn.measure(canvas.shown(row: row)) == width) }
        console.press("esc")
      }
    }
  }

  @Test func hostileTextNeverReachesTheScreen() {
    let console = TestConsole(Self.desk, width: 200, height: 60)
    let scalars = console.screen.unicodeScalars
    #expect(!scalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F || $0.value == 0x202E })
  }
}
