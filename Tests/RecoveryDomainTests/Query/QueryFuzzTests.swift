import RecoveryDomain
import Testing

@Suite("Any text as a query")
struct QueryFuzzTests {
  private static let pieces =
    QueryField.allCases.map { $0.rawValue + ":" } + QueryField.allCases.flatMap(\.codedValues)
    + [
      "-", "－", ":", "：", "\"", "“", "”", "「", "」", " ", " ", "\u{3000}", "..", ".", "<", ">", "=", "+", "2",
      "h",
      "d", "999999w", "2026-11-21", "2026", "T09:30", "T", "C-42", "0", "99999999999999999999", "//", "空调",
      "\u{301}", "👨‍👩‍👧", "\0", "\u{1B}[31m", "\r\n", "9999-12-31", "0000-01-01", "now",
    ]

  @Test("it is read or has a mistake within it, and never traps", arguments: 0..<4)
  func neverTraps(batch: UInt64) {
    var random = SeededGenerator(seed: 900 + batch)
    let reader = QueryReader(zone: DeskZone(identifier: "x") { _ in .hours(14) })
    var good = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).compactMap { _ in random.pick(Self.pieces) }.joined()
      do throws(QueryMistake) {
        let terms = try reader.read(text).terms
        #expect(terms.count <= QueryReader.termLimit)
        for term in terms {
          if case .text(let words) = term.condition { #expect(words.contains { !$0.isWhitespace }) }
        }
        good += 1
      } catch {
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.count && !error.range.isEmpty)
      }
    }
    #expect(good > 500)
  }

  @Test("long texts are read without deep recursion")
  func longTexts() {
    let reader = QueryReader(zone: .utc)
    #expect(throws: Never.self) { try reader.read(String(repeating: "\"\" ", count: 50_000)) }
    #expect(throws: Never.self) { try reader.read(String(repeating: "x", count: 100_000)) }
    #expect(throws: QueryMistake.self) { try reader.read(String(repeating: "due:", count: 50_000)) }
    #expect(throws: QueryMistake.self) { try reader.read("due:" + String(repeating: "1w", count: 50_000)) }
  }
}
