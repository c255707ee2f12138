import CellScreen
import Testing

/// Wrapping a text that is being written, at any width and with any text.
@Suite struct TextLayoutTests {
  @Test(arguments: [
    "", "half a 一半 thought", "words\u{301}", "e\u{301}e\u{301}e\u{301} \u{301}", "👨‍👩‍👧👨‍👩‍👧 x", "🇨🇳🇹🇼🇨🇳",
    "a\u{0}b\u{1B}[31m", "a\n\n b  \n", " \u{300}\u{301}\u{302}", "क्षत्रिय क्षत्रिय", "한국어 각각", "\u{200D}\u{200D}",
    "a\u{202E}b\u{FEFF}c",
    "\u{FF21}１２：３０", "long-word-with-hyphens and-more", "\t\t tab", "ะำำ", "x\u{1F3FB}\u{1F3FB}",
  ])
  func everyCharacterStandsOnOneLine(_ text: String) {
    for width in -3...30 {
      var area = TextArea(text)
      let count = area.editing.characters.count
      for caret in 0...count {
        area.moveCaret(to: caret)
        let layout = area.layout(width: width, text: .builtIn)
        #expect(layout.lines.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count }, "\(text) \(width)")
        #expect(layout.lines.indices.contains(layout.caret.row), "\(text) \(width) \(caret)")
        let apart = zip(layout.lines, layout.lines.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
        #expect(apart, "\(text) \(width)")
      }
    }
  }
}
