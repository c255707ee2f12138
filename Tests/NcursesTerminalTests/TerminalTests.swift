import CNcurses
import CellScreen
import Glibc
import NcursesTerminal
import Testing

@Suite("The terminal without a terminal")
struct TerminalTests {
  @Test(
    "A pipe is refused in one sentence, and nothing is left behind", .enabled(if: isatty(STDIN_FILENO) == 0))
  func notATerminal() {
    #expect(throws: TerminalError.notATerminal("input")) {
      _ = try Terminal(Terminal.Options(environment: ["TERM": "xterm-256color"]))
    }
    #expect(TerminalError.notATerminal("input").description.contains("not a terminal"))
  }

  @Test("Every reason names a mend")
  func sentences() {
    let errors: [TerminalError] = [
      .notATerminal("output"), .terminalTypeMissing, .terminalTypeUnknown("x"),
      .terminalTypeTooSimple("dumb"),
      .databaseMissing,
    ]
    for error in errors { #expect(error.description.contains(":")) }
  }

  @Test("A waker can be used from any thread and never blocks")
  func waker() async throws {
    let waker = try Waker()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<1_000 { waker.wake() } } }
    }
  }

  @Test("The widths nobody disputes are those of the C library")
  func widths() throws {
    try #require(Terminal.prepareLocale(environment: [:]) != .asciiOnly)
    let measure = TextWidth.systemWidths
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3,
      0xFF01...0xFF60,
    ]
    for range in ranges {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        #expect(Int(cn_width(value)) == measure.widths.width(of: scalar), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("The built-in table agrees with the C library on what desks write")
  func builtInWidths() throws {
    try #require(Terminal.prepareLocale(environment: [:]) != .asciiOnly)
    let texts = [
      "房间空调整夜不制冷，前台无人理会。「不行」①②③…—“”·±★", "한국어 주문", "ｆｕｌｌ", "👍🏽 🇨🇳 ☎️ ✅ ⌚",
      "e\u{301} नमस्ते ทดสอบ", "│─┌┬┐▇▁█▸",
    ]
    for text in texts {
      #expect(TextWidth.systemWidths.measure(text) == TextWidth.builtIn.measure(text), "\(text)")
    }
  }
}
