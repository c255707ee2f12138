import TOMLPlaces
import Testing

/// Where keys stand in a TOML text.
@Suite struct TOMLOutlineTests {
  static let text = #"""
    # A comment with [brackets] and key = "value"
    format = 1 # [not.a.table]
    dotted.key."with dots.inside" = 2
      'quoted' = 'a "quote" # no comment'

    [clocks]   # comment
    resolve = "72h"
    long = """
    [not] = a table
    neither = "this" \"""
    """
    after = [
      "one", # ] no end
      "two]",
      [3, 4],
    ]
    inline = { a = 1, b = { c = "}" }, d.e = '''x''' }
    last = 2026-05-01 12:00:00

    [[actions]]
    code = "one"
    draft.en = "x"
    [actions.limits]
    agent = "1.00"

    [[ actions ]]
    code = "two"
    [[actions.parts]]
    name = "p0"
    [[actions.parts]]
    name = "p1"
    [kept.holidays."2026.json"]
    days = []
    """#

  @Test(
    arguments: [
      ("format", 2), ("dotted.key.with dots.inside", 3), ("quoted", 4), ("clocks", 6), ("clocks.resolve", 7),
      ("clocks.long", 8), ("clocks.neither", 6), ("clocks.after", 12), ("clocks.after[1]", 14),
      ("clocks.after[2][1]", 15), ("clocks.inline.b.c", 17), ("clocks.inline.d.e", 17), ("clocks.last", 18),
      ("clocks.missing", 6), ("actions", 20), ("actions[0]", 20), ("actions[0].code", 21),
      ("actions[0].draft.en", 22), ("actions[0].draft.fr", 22), ("actions[0].limits.agent", 24),
      ("actions[1].code", 27), ("actions[1].name.en", 26), ("actions[1].parts[0].name", 29),
      ("actions[1].parts[1].name", 31), ("kept.holidays.2026.json.days", 33), ("nothing.at.all", nil),
    ] as [(String, Int?)])
  func everyKeyIsFound(key: String, line: Int?) {
    #expect(TOMLOutline(Self.text).line(of: key) == line)
  }

  @Test func linesEndAsTheyMay() {
    let outline = TOMLOutline("a = 1\r\n\r\n[b]\r\nc = \"x\"\r\n")
    #expect(outline.line(of: "b.c") == 4)
    #expect(TOMLOutline("").line(of: "x") == nil)
    #expect(TOMLOutline("a = 1").line(of: "a") == 1)
  }

  @Test func whatStandsTwiceIsNamed() {
    let outline = TOMLOutline("a = 1\n[t]\nb = 1\n[u]\nb = 2\n[t]\na = { x = 1, x = 2 }\n")
    #expect(
      outline.repetitions.map { [$0.path, "\($0.line)", "\($0.first)"] } == [
        ["t", "6", "2"], ["t.a.x", "7", "7"],
      ])
  }

  /// Whatever stands in a file, the scan ends and finds the keys before the damage.
  @Test func anythingIsScannedToItsEnd() {
    let pieces = Array(Self.text.unicodeScalars)
    for cut in stride(from: 0, to: pieces.count, by: 7) {
      var text = String.UnicodeScalarView(pieces[..<cut])
      text.append(contentsOf: "\n= ] } \"\"\" ' [[ a.b = [ { \\".unicodeScalars)
      let outline = TOMLOutline(String(text))
      #expect(cut < 80 || outline.line(of: "format") == 2)
    }
  }
}
