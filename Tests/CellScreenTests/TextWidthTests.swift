import CellScreen
import Testing

@Suite("Width of text")
struct TextWidthTests {
  let measure = TextWidth.builtIn

  @Test(
    "Cells of a line",
    arguments: [
      ("", 0), ("abc", 3), ("中文", 4), ("，", 2), ("…", 1), ("①", 1), ("한국", 4), ("e\u{301}", 1), ("👍🏽", 2),
      ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("🇨🇳🇩🇪", 4), ("☎️", 1), ("1️⃣", 1), ("\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("\t", 1), ("\u{1B}[0m", 4), ("a\r\nb", 3), ("a\u{200B}b", 2), ("नमस्ते", 4), ("\u{FEFF}x", 1), ("❤️", 1),
      ("✅", 2),
    ])
  func width(text: String, cells: Int) {
    #expect(measure.measure(text) == cells)
  }

  @Test("No letter of a conjunct is lost")
  func conjuncts() {
    let letters = "नमस्ते".unicodeScalars.filter { $0.properties.generalCategory == .otherLetter }
    let shown = measure.harmless("नमस्ते").unicodeScalars
    #expect(letters.allSatisfy { shown.contains($0) })
  }

  @Test("Emoji tails are left out, flags are not")
  func emoji() {
    #expect(measure.harmless("👩🏽‍🚀!") == "👩!")
    #expect(measure.harmless("🏳️‍🌈") == "🏳")
    #expect(measure.harmless("🇨🇳🇩🇪") == "🇨🇳🇩🇪")
    #expect(measure.harmless("🏴\u{E0067}\u{E0062}\u{E007F}.") == "🏴.")
    #expect(measure.harmless("👍👍🏽") == "👍👍")
  }

  @Test("A skin tone by itself and a lone mark are seen")
  func lonely() {
    #expect(measure.harmless("\u{1F3FD}") == "\u{1F3FD}")
    #expect(measure.harmless("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(measure.harmless("\u{1B}\u{301}") == "\u{241B}\u{25CC}\u{301}")
  }

  @Test("At most four marks on a letter")
  func zalgo() {
    let marks = String(repeating: "\u{351}", count: 9)
    #expect(measure.harmless("Z" + marks + "y") == "Z\u{351}\u{351}\u{351}\u{351}y")
  }

  @Test("Nothing that steers a terminal comes out", arguments: NaughtyStrings.all.indices)
  func harmless(index: Int) {
    let text = NaughtyStrings.all[index]
    for scalar in measure.harmless(text).unicodeScalars {
      let value = scalar.value
      #expect(value >= 0x20 && !(0x7F...0x9F).contains(value))
      #expect(![0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF].contains(value))
      #expect(!(0x202A...0x202E).contains(value) && !(0x2060...0x206F).contains(value))
      #expect(!(0xE0000...0xE0FFF).contains(value))
    }
  }

  @Test("Harmless text measures the same and stays as it is", arguments: NaughtyStrings.all.indices)
  func idempotent(index: Int) {
    let text = NaughtyStrings.all[index]
    let once = measure.harmless(text)
    #expect(measure.measure(once) == measure.measure(text))
    #expect(measure.harmless(once) == once)
  }

  @Test(
    "Cut and filled, any text takes exactly the cells it was given", arguments: NaughtyStrings.all.indices)
  func exactWidth(index: Int) {
    let text = NaughtyStrings.all[index]
    for width in 0...30 {
      for alignment in [Alignment.leading, .trailing, .center] {
        let padded = measure.padded(text, to: width, alignment: alignment)
        #expect(measure.measure(padded) == width, "\(text.debugDescription) to \(width)")
      }
      let cut = measure.truncated(text, to: width)
      #expect(measure.measure(cut) <= width)
      if measure.measure(text) <= width { #expect(cut == measure.harmless(text)) }
    }
  }

  @Test("Random text takes exactly the cells it was given")
  func randomText() {
    var random = SplitMix(state: 7)
    let pieces = NaughtyStrings.all.flatMap { Array($0.unicodeScalars) }
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.below(20) { scalars.append(pieces[random.below(pieces.count)]) }
      let text = String(scalars)
      let width = random.below(24)
      #expect(measure.measure(measure.padded(text, to: width)) == width, "\(text.debugDescription)")
      #expect(measure.measure(measure.harmless(text)) == measure.measure(text), "\(text.debugDescription)")
    }
  }

  @Test("Cut at the side that is asked for")
  func alignment() {
    #expect(measure.padded("ab", to: 5, alignment: .trailing) == "   ab")
    #expect(measure.padded("ab", to: 5, alignment: .center) == " ab  ")
    #expect(measure.truncated("房间空调", to: 6) == "房间…")
    #expect(measure.truncated("房间空调", to: 7) == "房间空…")
    #expect(measure.truncated("房间空调", to: 7, ellipsis: "~") == "房间空~")
    #expect(measure.truncated("房间", to: 4) == "房间")
    #expect(measure.truncated("房间", to: 0) == "")
  }

  @Test("Measuring stops once the limit is passed")
  func limit() {
    let asked = Counter()
    let counting = TextWidth(
      CellWidths { _ in
        asked.add()
        return 1
      })
    let long = String(repeating: "\u{3A9}", count: 100_000)
    #expect(counting.measure(long, limit: 10) == 11)
    #expect(counting.truncated(long, to: 10).unicodeScalars.count == 10)
    #expect(asked.count < 200)
  }

  @Test("A flood of invisible characters costs no more than what it shows")
  func flood() {
    let flood = String(repeating: "\u{200B}", count: 6_400)
    #expect(measure.measure(flood) > 0)
    #expect(measure.measure("a" + flood, limit: 20) > 20)
  }

  @Test("Text read the fast way is the same text, however it goes on", arguments: NaughtyStrings.all.indices)
  func fastReading(_ index: Int) {
    for other in NaughtyStrings.all {
      let text = "房 a" + NaughtyStrings.all[index] + other
      let glyphs = measure.glyphs(of: text)
      let width = glyphs.reduce(0) { $0 + $1.width }
      #expect(measure.measure(text) == width)
      var canvas = Canvas(width: width, height: 1, text: measure)
      canvas.put(text, row: 0, column: 0)
      #expect(canvas.shown(row: 0) == measure.harmless(text))
    }
  }
}
