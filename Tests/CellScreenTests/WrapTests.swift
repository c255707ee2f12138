import CellScreen
import Testing

@Suite("Breaking text into lines")
struct WrapTests {
  let measure = TextWidth.builtIn

  func lines(_ text: String, _ width: Int) -> [String] {
    measure.wrapped(text, width: width).map(String.init)
  }

  @Test("Words stay whole when they fit")
  func words() {
    #expect(lines("the order never came", 9) == ["the order", "never", "came"])
    #expect(lines("the order  never", 9) == ["the order", "never"])
    #expect(lines("extraordinarily", 6) == ["extrao", "rdinar", "ily"])
    #expect(lines("a well-known fault", 7) == ["a well-", "known", "fault"])
  }

  @Test("Ideographs break anywhere, but never before closing or after opening punctuation")
  func chinese() {
    #expect(lines("房间空调整夜不制冷", 8) == ["房间空调", "整夜不制", "冷"])
    #expect(lines("房间空调，整夜", 8) == ["房间空", "调，整夜"])
    #expect(lines("他说「不行」了", 6) == ["他说", "「不", "行」了"])
    #expect(lines("订单ABC没到", 6) == ["订单", "ABC没", "到"])
    #expect(lines("好，hello", 7) == ["好，", "hello"])
  }

  @Test("Line breaks of the text are kept")
  func newlines() {
    #expect(lines("", 10) == [""])
    #expect(lines("a\n\nb", 10) == ["a", "", "b"])
    #expect(lines("a\r\nb\n", 10) == ["a", "b", ""])
    #expect(lines("abcd \nx", 4) == ["abcd", "x"])
    #expect(lines("a\u{2028}b", 4) == ["a", "b"])
  }

  @Test(
    "Every line fits, and no text but spaces and line breaks is lost", arguments: NaughtyStrings.all.indices)
  func nothingLost(index: Int) {
    let text = NaughtyStrings.all[index]
    for width in 2...24 {
      let lines = measure.wrapped(text, width: width)
      #expect(lines.allSatisfy { measure.measure($0) <= width })
      let kept = lines.flatMap { $0.unicodeScalars.filter { !$0.properties.isWhitespace } }
      #expect(kept == text.unicodeScalars.filter { !$0.properties.isWhitespace }, "\(text.debugDescription)")
    }
  }

  @Test("No more is read than the lines need")
  func lazy() {
    let asked = Counter()
    let counting = TextWidth(
      CellWidths { _ in
        asked.add()
        return 1
      })
    let long = String(repeating: "\u{3A9}", count: 100_000)
    #expect(counting.wrapped(long, width: 20, maxLines: 3).count == 3)
    #expect(asked.count < 1_000)
  }

  @Test("A flag is not torn in two")
  func flags() {
    #expect(lines("a🇨🇳b", 2) == ["a", "🇨🇳", "b"])
  }

  @Test("Letters under thousands of marks are wrapped in one walk over the text")
  func towersOfMarks() {
    let counter = Counter()
    let counting = TextWidth(
      CellWidths { scalar in
        counter.add()
        return CellWidths.builtIn.width(of: scalar)
      })
    let text = "Z" + String(repeating: "\u{351}\u{36B}\u{343}", count: 20_000) + "algo"
    let lines = counting.wrapped(text, width: 40)
    #expect(lines.map(String.init).joined().unicodeScalars.count == text.unicodeScalars.count)
    #expect(counter.count < 500_000)
    #expect(lines.allSatisfy { counting.measure($0) <= 40 })
  }
}
