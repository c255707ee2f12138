import CellScreen
import NcursesTerminal
import Testing

@Suite("Bytes of a terminal as events")
struct InputDecoderTests {
  /// The events of bytes that come at once, and of waiting for no more.
  func events(_ bytes: some Sequence<UInt8>, keys: [[UInt8]: KeyStroke] = [:]) -> [InputEvent] {
    var decoder = InputDecoder(keys: keys)
    return decoder.feed(bytes) + decoder.flush()
  }

  func keys(_ text: String) -> [String] {
    events(text.utf8).map { event in
      if case .key(let stroke) = event { return stroke.description }
      return "\(event)"
    }
  }

  @Test(
    "Keys and their sequences",
    arguments: [
      ("jG?", ["j", "G", "?"]), ("房é👍", ["房", "é", "👍"]),
      ("\r\t\u{7F}\u{8}", ["enter", "tab", "backspace", "backspace"]),
      ("\u{1}\u{1A}\u{0}", ["ctrl-a", "ctrl-z", "ctrl-space"]), ("\n", ["ctrl-j"]),
      ("\u{1F}\u{1D}", ["ctrl-_", "ctrl-]"]),
      ("\u{1B}", ["esc"]), ("\u{1B}x", ["alt-x"]), ("\u{1B}\u{1}", ["ctrl-alt-a"]), ("\u{1B}房", ["alt-房"]),
      ("\u{1B}[A\u{1B}OA", ["up", "up"]), ("\u{1B}[1;5D", ["ctrl-left"]), ("\u{1B}[1;3C", ["alt-right"]),
      ("\u{1B}[1;2A", ["shift-up"]), ("\u{1B}[Z", ["shift-tab"]),
      ("\u{1B}[H\u{1B}[4~\u{1B}[7~", ["home", "end", "home"]),
      ("\u{1B}[5~\u{1B}[6~", ["pageup", "pagedown"]), ("\u{1B}[3;5~", ["ctrl-delete"]),
      ("\u{1B}[2~", ["insert"]),
      ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[C", ["f1", "f5", "f12", "f3"]), ("\u{1B}[1;5P", ["ctrl-f1"]),
      ("\u{1B}OM\u{1B}Ow", ["enter", "7"]), ("\u{1B}[97;5u", ["ctrl-a"]), ("\u{1B}[27;5;13~", ["ctrl-enter"]),
      ("\u{1B}\u{1B}[A", ["esc", "up"]), ("\u{1B}[", ["alt-["]), ("\u{1B}O", ["alt-O"]),
      ("\u{1B}]", ["alt-]"]),
    ])
  func sequences(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test(
    "What is not known means nothing, never stray letters",
    arguments: [
      "\u{1B}[?62;1c", "\u{1B}[24;80R", "\u{1B}[99~", "\u{1B}[1;2;3;4y", "\u{1B}]11;rgb:0/0/0\u{7}",
      "\u{1B}]0;title\u{1B}\\", "\u{1B}P1+r\u{1B}\\", "\u{1B}[>0;276;0c", "\u{1B}[ q", "\u{1B}Oz",
      "\u{1B}[[Z",
      "\u{1B}[<35;5;5M", "\u{1B}[1;1", "\u{9B}",
    ])
  func unknown(text: String) {
    let found = keys(text + "")
    #expect(found.isEmpty || text == "\u{1B}[[Z" && found == ["Z"])
    #expect(keys(text + "\u{1B}[A").last == "up")
  }

  @Test("Focus and mouse")
  func mouse() {
    #expect(events("\u{1B}[I\u{1B}[O".utf8) == [.focus(true), .focus(false)])
    #expect(events("\u{1B}[<0;11;3M".utf8) == [.mouse(MouseEvent(.press, row: 2, column: 10))])
    #expect(events("\u{1B}[<0;11;3m".utf8) == [.mouse(MouseEvent(.release, row: 2, column: 10))])
    #expect(events("\u{1B}[<65;1;1M".utf8) == [.mouse(MouseEvent(.wheelDown, row: 0, column: 0))])
    #expect(events("\u{1B}[<64;300;200M".utf8) == [.mouse(MouseEvent(.wheelUp, row: 199, column: 299))])
    #expect(events([0x1B, 0x5B, 0x4D, 32, 43, 35]) == [.mouse(MouseEvent(.press, row: 2, column: 10))])
    #expect(events([0x1B, 0x5B, 0x4D, 35, 43, 35]) == [.mouse(MouseEvent(.release, row: 2, column: 10))])
    #expect(events("\u{1B}[<0;0;0M".utf8).isEmpty)
  }

  @Test("A paste is one event, whatever is in it")
  func paste() {
    let text = "\u{1B}[200~第一行\rq\r\n\u{1B}[A\u{7}end\u{1B}[201~x"
    #expect(events(text.utf8) == [.paste("第一行\nq\n\u{1B}[A\u{7}end"), .key(.character("x"))])
    #expect(events("\u{1B}[200~never ended".utf8) == [.paste("never ended")])
    #expect(events("\u{1B}[200~\u{1B}[201~".utf8) == [.paste("")])
  }

  @Test("It does not matter where the bytes are cut")
  func cuts() {
    let text = "a房\u{1B}[1;5Dé\u{1B}[200~p房\u{1B}[201~\u{1B}OPz\u{1B}[<0;1;1M\u{1B}]0;t\u{7}👍\u{1B}x"
    let bytes = Array(text.utf8)
    let whole = events(bytes)
    #expect(whole.count == 10)
    for cut in 0...bytes.count {
      for second in cut...bytes.count {
        var decoder = InputDecoder()
        let found =
          decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut..<second]) + decoder.feed(bytes[second...])
        #expect(found + decoder.flush() == whole)
      }
    }
  }

  @Test("Bytes that are no UTF-8 are dropped alone")
  func invalid() {
    let bytes: [UInt8] = [
      0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE6, 0x88, 0x64, 0xC0, 0x80, 0x65, 0xED, 0xA0, 0x80, 0x66, 0xE6,
    ]
    #expect(events(bytes) == "abcdef".map { InputEvent.key(.character($0)) })
  }

  @Test("A lone Escape waits a little, a cut sequence longer, nothing not at all")
  func pending() {
    var decoder = InputDecoder()
    #expect(decoder.pendingMilliseconds == nil)
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.pendingMilliseconds == 25)
    #expect(decoder.flush() == [.key(KeyStroke(.escape))])
    #expect(decoder.feed("\u{1B}[1".utf8).isEmpty)
    #expect((decoder.pendingMilliseconds ?? 0) > 25)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.pendingMilliseconds == nil)
  }

  @Test("What the terminal's description says comes first")
  func described() {
    let table: [[UInt8]: KeyStroke] = [
      Array("\u{1B}[25~".utf8): KeyStroke(.function(11)), []: KeyStroke(.up),
    ]
    #expect(events("\u{1B}[25~".utf8, keys: table) == [.key(KeyStroke(.function(11)))])
  }

  @Test("A flood of rubbish ends, and leaves the decoder usable")
  func rubbish() {
    var state: UInt64 = 42
    var decoder = InputDecoder()
    for _ in 0..<2_000 {
      let bytes: [UInt8] = (0..<17).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        return byte % 5 == 0 ? 0x1B : byte % 7 == 0 ? 0x5B : byte
      }
      _ = decoder.feed(bytes)
    }
    _ = decoder.flush()
    #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    #expect(decoder.feed([0x1B, 0x5B] + Array(repeating: 0x31, count: 5_000)).isEmpty)
  }
}
