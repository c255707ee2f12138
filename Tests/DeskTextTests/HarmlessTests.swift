import DeskText
import Testing

@Suite("Hostile text")
struct HarmlessTests {
  static let samples: [(hostile: String, shown: String)] = [
    ("plain text", "plain text"),
    ("房间空调整夜不工作", "房间空调整夜不工作"),
    ("\u{1B}[2J\u{1B}]0;title\u{7}", "␛[2J␛]0;title␇"),
    ("\u{1B}]52;c;cm0gLXJm\u{1B}\\", "␛]52;c;cm0gLXJm␛\\"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}b\u{2066}c\u{200F}", "a·b·c·"),
    ("a\tb\u{0}c\u{7F}", "a b␀c␡"),
    ("over\rwrite", "over␍write"),
    ("soft\u{AD}hyphen\u{200B}\u{FEFF}", "softhyphen"),
    ("e\u{301}", "e\u{301}"),
    ("👩‍👩‍👧 ❤️", "👩‍👩‍👧 ❤️"),
    ("tag\u{E0041}", "tag·"),
  ]

  @Test("What a terminal would obey is shown", arguments: samples)
  func shown(hostile: String, shown: String) {
    #expect(Harmless.text(hostile).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("Line breaks stay in a text and are shown on a line")
  func lineBreaks() {
    #expect(Harmless.text("a\r\nb\nc\u{2028}d\u{85}e") == "a\nb\nc\nd\ne")
    #expect(Harmless.line("a\r\nb\nc") == "a↵b↵c")
  }

  @Test("A tower of marks is cut to what a cell holds")
  func marks() {
    let tower = "a" + String(repeating: "\u{30D}", count: 500) + "b"
    #expect(Harmless.text(tower).unicodeScalars.count == 6)
  }

  @Test("No control of either set survives, whatever the scalar")
  func exhaustive() {
    for value in (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init) {
      let out = Harmless.line("x" + String(Character(value)))
      #expect(!out.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    }
  }
}
