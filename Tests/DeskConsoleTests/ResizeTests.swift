import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Resizing while something is written or chosen: nothing is lost, nothing is done unseen, borders stay whole.
@Suite struct ResizeTests {
  private static func console(_ language: Language = .english) -> TestConsole {
    var desk = FakeDesk()
    desk.record(
      DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: "13800138000", receivedAgo: .minutes(72)))
    desk.record(DeskWorld.complaint("Lee", "order never came", receivedAgo: .minutes(12)))
    return TestConsole(desk, language: language)
  }

  /// The keys that open each form and dialog from the queue, a text to write there where text can be written.
  private static let openings: [(keys: String, text: String)] = [
    ("n", "half a 一半 thought"), ("m", "said 说过"), ("N", "138 0013 8000"),
    ("N tab tab tab tab", "words\u{301}"),
    ("e", ""), ("J", ""), ("s", ""), ("E", "王"), ("w", ""), ("a space j j j space", "12.50"),
    ("/", "owner:me 空调"),
    (":", "cl"), ("v", ""), ("?", ""), ("T", ""), ("L", ""), ("x", ""), ("d", ""), ("n x ctrl-x", ""),
  ]

  private static let namedSizes = [
    (80, 24), (120, 40), (200, 60), (60, 16), (40, 10), (59, 16), (60, 15), (99, 30), (100, 20), (159, 45),
    (160, 45),
    (1, 1), (220, 70), (220, 1), (1, 70),
  ]

  /// Sizes that follow from a seed alone.
  private static func sizes(seed: UInt64, count: Int) -> [(Int, Int)] {
    var bits = seed
    func next(_ limit: UInt64) -> Int {
      // Knuth's MMIX generator; the high bits are the good ones.
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((bits >> 33) % limit)
    }
    return (0..<count).map { _ in (1 + next(220), 1 + next(70)) }
  }

  @Test(arguments: Array(openings.indices)) func wildResizingLosesNothing(_ opening: Int) {
    let (keys, text) = Self.openings[opening]
    var console = Self.console(Language.allCases[opening % Language.allCases.count])
    console.press(keys)
    console.type(text)
    let dialogs = console.state.dialogs
    let before = console.state.draw(console.environment)
    for (width, height) in Self.namedSizes + Self.sizes(seed: UInt64(opening) + 7, count: 5) {
      console.send(.input(.resize(width: width, height: height)))
      let canvas = console.state.draw(console.environment)
      for row in 0..<height where TextWidth.builtIn.measure(canvas.shown(row: row)) != width {
        Issue.record("row \(row) of \(width)×\(height) after \(keys)")
      }
      // A question over a form has a border of its own.
      if dialogs.count == 1 { expectWholeBorder(canvas, "\(width)×\(height) after \(keys)") }
      if !text.isEmpty { #expect(canvas.cursor != nil, "\(width)×\(height) after \(keys)") }
      #expect(console.state.dialogs == dialogs)
    }
    console.send(.input(.resize(width: 120, height: 40)))
    #expect(console.state.draw(console.environment) == before)
  }

  /// What a dialog's border covers is a whole rectangle.
  private func expectWholeBorder(_ canvas: Canvas, _ place: String) {
    func isBorder(_ row: Int, _ column: Int) -> Bool {
      let role = canvas[row, column]?.role
      return role == .overlayBorder || role == .overlayTitle
    }
    var rows: [Int] = []
    var columns: [Int] = []
    for row in 0..<canvas.height {
      for column in 0..<canvas.width where canvas[row, column]?.role == .overlayBorder {
        rows.append(row)
        columns.append(column)
      }
    }
    guard let top = rows.min(), let bottom = rows.max(), let left = columns.min(), let right = columns.max()
    else { return }
    let isWhole =
      (left...right).allSatisfy { isBorder(top, $0) && isBorder(bottom, $0) }
      && (top...bottom).allSatisfy { isBorder($0, left) && isBorder($0, right) }
    #expect(isWhole, "\(place)\n\(canvas.plainText)")
  }

  @Test func whatIsTypedOnATooSmallScreenIsSeenAndKept() throws {
    var console = Self.console()
    console.press("n")
    console.type("quick")
    console.send(.input(.resize(width: 40, height: 10)))
    console.type(" q一半")
    console.press("enter x backspace left")
    console.send(.input(.paste("end")))
    #expect(console.screen.contains("quick q一半"))
    #expect(console.screen.contains("end"))
    #expect(console.state.draw(console.environment).cursor != nil)
    #expect(!console.desk.hasQuit, "a letter of a text never quits")
    console.press("ctrl-d tab esc up f1")
    console.send(.input(.resize(width: 80, height: 24)))
    guard case .form(let form)? = console.state.dialogs.last else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.values.text(.text) == "quick q一半end" || form.values.text(.text) == "quick q一\nend半")
    #expect(console.desk.state(try #require(form.number))?.revision == 1, "nothing was sent unseen")
  }

  @Test func aTooSmallScreenChangesNoChoiceUnseen() {
    var console = Self.console()
    console.press("e 2")
    let dialogs = console.state.dialogs
    console.send(.input(.resize(width: 40, height: 10)))
    console.press("right 3 x down tab space")
    console.send(.input(.paste("delay")))
    #expect(console.state.dialogs == dialogs)
  }

  @Test func aTooSmallScreenIsLeftOnlyWhenNothingIsLost() {
    var console = Self.console()
    console.press("n")
    console.type("x")
    console.send(.input(.resize(width: 40, height: 10)))
    console.press("ctrl-c")
    #expect(!console.desk.hasQuit, "no host keeps the text")
    console.state.restore([])
    console.press("ctrl-c")
    #expect(console.desk.hasQuit)
  }
}
