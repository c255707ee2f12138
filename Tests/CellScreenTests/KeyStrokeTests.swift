import CellScreen
import Testing

@Suite("Keys as text")
struct KeyStrokeTests {
  @Test(
    "What help writes, a keymap reads",
    arguments: [
      "j", "G", "?", ":", "-", "é", "麦", "space", "enter", "esc", "tab", "shift-tab", "up", "ctrl-n", "alt-x",
      "ctrl-alt-x", "ctrl-shift-up", "f1", "f12", "pageup", "pagedown", "backspace", "delete", "insert",
      "home",
      "end", "ctrl--", "alt-space",
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(KeyStroke(text)).description == text)
  }

  @Test(
    "Other names for the same keys",
    arguments: [
      ("Escape", "esc"), ("RETURN", "enter"), ("PgUp", "pageup"), ("backtab", "shift-tab"),
      ("Alt-Ctrl-x", "ctrl-alt-x"), ("F5", "f5"), (" ", "space"),
    ])
  func synonyms(text: String, canonical: String) {
    #expect(KeyStroke(text)?.description == canonical)
  }

  @Test("What names no key is refused", arguments: ["", "ctrl-", "f0", "f13", "foo", "shift-j", "jk"])
  func refusals(text: String) {
    #expect(KeyStroke(text) == nil)
  }

  @Test("Only plain characters type")
  func typing() {
    #expect(KeyStroke.character("麦").typed == "麦")
    #expect(KeyStroke(.character("x"), .control).typed == nil)
    #expect(KeyStroke(.enter).typed == nil)
  }
}
