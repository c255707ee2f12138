import CellScreen
import Testing

@Suite("Drawing on a canvas")
struct CanvasTests {
  func canvas(_ width: Int, _ height: Int, _ symbols: SymbolSet = .unicode) -> Canvas {
    Canvas(width: width, height: height, text: .builtIn, symbols: symbols)
  }

  @Test("A text takes exactly the cells it was given, whatever it is", arguments: NaughtyStrings.all.indices)
  func exact(index: Int) {
    let text = NaughtyStrings.all[index]
    for width in 1...18 {
      for alignment in [Alignment.leading, .trailing, .center] {
        var canvas = canvas(20, 1)
        canvas.fill(canvas.bounds, with: "#")
        canvas.put(text, row: 0, column: 1, width: width, alignment: alignment)
        let row = canvas.shown(row: 0)
        #expect(TextWidth.builtIn.measure(row) == 20)
        let scalars = Array(row.unicodeScalars)
        #expect(scalars.first == "#" && scalars.suffix(19 - width).allSatisfy { $0 == "#" })
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: scalars.dropFirst().dropLast(19 - width))
        let padded = TextWidth.builtIn.padded(text, to: width, alignment: alignment)
        #expect(shown.elementsEqual(padded.unicodeScalars))
      }
    }
  }

  @Test("Any sequence of drawing leaves whole characters only")
  func wholeCharacters() {
    var random = SplitMix(state: 3)
    var canvas = canvas(12, 3)
    for _ in 0..<3_000 {
      let text = NaughtyStrings.all[random.below(NaughtyStrings.all.count)]
      let (row, column) = (random.below(5) - 1, random.below(16) - 2)
      switch random.below(3) {
      case 0: canvas.put(text, row: row, column: column, width: random.below(9))
      case 1: canvas.fill(CellRectangle(row: row, column: column, width: random.below(5), height: 1))
      default:
        canvas.within(CellRectangle(row: row, column: column, width: random.below(6), height: 2)) {
          $0.put(text, row: random.below(3) - 1, column: random.below(6) - 3)
        }
      }
      for row in 0..<3 { #expect(TextWidth.builtIn.measure(canvas.shown(row: row)) == 12) }
    }
  }

  @Test("Writing over half of a wide character blanks the other half")
  func halves() {
    var canvas = canvas(6, 1)
    canvas.put("房间空", row: 0, column: 0)
    canvas.put("x", row: 0, column: 3, width: 1)
    #expect(canvas.shown(row: 0) == "房 x空")
  }

  @Test("A region cannot be left")
  func region() {
    var canvas = canvas(8, 3)
    canvas.fill(canvas.bounds, with: ".")
    canvas.within(CellRectangle(row: 1, column: 2, width: 3, height: 1)) { region in
      #expect(region.size == CellSize(width: 3, height: 1))
      region.put("too long", row: 0, column: 0)
      region.put("above", row: -1, column: 0)
      region.put("房", row: 0, column: 2, width: 2)
      region.placeCursor(row: 0, column: 9)
    }
    #expect(canvas.plainText == "........\n..to ...\n........")
    #expect(canvas.cursor == nil)
    canvas.within(CellRectangle(row: 1, column: 2, width: 3, height: 1)) { $0.placeCursor(row: 0, column: 1) }
    #expect(canvas.cursor == CellPoint(row: 1, column: 3))
  }

  @Test("A region in a region counts from its own corner and stays in both")
  func nested() {
    var canvas = canvas(8, 4)
    canvas.within(CellRectangle(row: 1, column: 1, width: 5, height: 2)) { outer in
      outer.within(CellRectangle(row: 1, column: 2, width: 9, height: 9)) {
        $0.put("abcdefgh", row: 0, column: 0)
      }
    }
    #expect(canvas.plainText == "\n\n   abc\n")
  }

  @Test("A canvas without cells takes drawing as nothing")
  func empty() {
    var canvas = canvas(0, 0)
    canvas.put("x", row: 0, column: 0)
    canvas.drawFrame(CellRectangle(row: 0, column: 0, width: 5, height: 5), title: "t")
    canvas.drawOverlay(CellRectangle(row: 0, column: 0, width: 1, height: 1))
    #expect(canvas.plainText == "")
    #expect(canvas.golden == "+\n")
  }

  @Test("Frames of neighbours join")
  func frames() {
    var canvas = canvas(16, 5)
    canvas.drawFrame(CellRectangle(row: 0, column: 0, width: 9, height: 5), title: "A")
    canvas.drawFrame(CellRectangle(row: 0, column: 8, width: 8, height: 3))
    canvas.drawFrame(CellRectangle(row: 2, column: 8, width: 8, height: 3))
    #expect(
      canvas.plainText == """
        ┌─ A ───┬──────┐
        │       │      │
        │       ├──────┤
        │       │      │
        └───────┴──────┘
        """)
  }

  @Test("ASCII frames join too, and the focused pane is told without colour")
  func asciiFrames() {
    var canvas = canvas(16, 3, .ascii)
    canvas.drawFrame(CellRectangle(row: 0, column: 0, width: 9, height: 3), title: "A", isFocused: true)
    canvas.drawFrame(CellRectangle(row: 0, column: 8, width: 8, height: 3), title: "Long title")
    #expect(
      canvas.plainText == """
        +- > A -+- L~ -+
        |       |      |
        +-------+------+
        """)
  }

  @Test("Text that looks like a line does not join")
  func noFalseJoins() {
    var canvas = canvas(5, 3)
    canvas.put("──│──", row: 0, column: 0, role: .customerWords)
    canvas.drawVerticalLine(row: 0, column: 2, height: 3)
    #expect(canvas.plainText == "──│──\n  │\n  │")
  }

  @Test("A dialog hides what is below, lines included")
  func overlay() {
    var canvas = canvas(8, 4)
    canvas.drawFrame(canvas.bounds)
    let inner = canvas.drawOverlay(CellRectangle(row: 0, column: 0, width: 6, height: 3), title: "Hi")
    #expect(inner == CellRectangle(row: 1, column: 1, width: 4, height: 1))
    #expect(canvas.plainText == "┌────┐─┐\n│    │ │\n└────┘ │\n└──────┘")
    #expect(canvas[1, 1]?.role == .overlay)
  }

  @Test("A backdrop keeps what the text means")
  func backdrop() {
    var canvas = canvas(4, 1)
    canvas.put("late", row: 0, column: 0, role: .overdue)
    canvas.lay(.selected, behind: canvas.bounds)
    #expect(canvas[0, 2]?.role == .overdue)
    #expect(canvas[0, 2]?.backdrop == .selected)
    #expect(canvas[0, 4] == nil)
  }

  @Test("The golden form tells text, roles and cursor")
  func golden() {
    var canvas = canvas(6, 2)
    canvas.put("王", row: 0, column: 0, role: .customerWords)
    canvas.put("ok", row: 0, column: 3, role: .good, attributes: .bold)
    canvas.lay(.selected, behind: CellRectangle(row: 0, column: 0, width: 2, height: 1))
    canvas.placeCursor(row: 1, column: 2)
    #expect(
      canvas.golden == """
        王 ok |
              |
        ------+
        bb aa |
          ^   |
        a = good bold
        b = customerWords on selected

        """)
  }

  @Test("A change is sent as runs of whole characters")
  func diff() {
    var old = canvas(30, 2)
    old.put("房间空调 and then some more", row: 0, column: 0)
    var new = old
    new.put("屋", row: 0, column: 2, width: 2)
    new.put("X", row: 0, column: 20, width: 1)
    let runs = CanvasDiff.runs(from: old, to: new)
    #expect(runs.map(\.columns) == [2..<4, 20..<21])
    #expect(runs.allSatisfy { $0.row == 0 })
    #expect(CanvasDiff.runs(from: new, to: new).isEmpty)
    #expect(CanvasDiff.runs(from: nil, to: new).count == 2)
    #expect(CanvasDiff.runs(from: canvas(3, 2), to: new).map(\.columns) == [0..<30, 0..<30])
  }

  @Test("Applying the runs to the old canvas gives the new one")
  func diffIsComplete() {
    var random = SplitMix(state: 11)
    var old = canvas(20, 2)
    for _ in 0..<500 {
      var new = old
      let text = NaughtyStrings.all[random.below(NaughtyStrings.all.count)]
      new.put(text, row: random.below(2), column: random.below(20), width: random.below(8))
      var cells = (0..<2).map { Array(old.row($0)) }
      for run in CanvasDiff.runs(from: old, to: new) {
        let row = Array(new.row(run.row))
        for column in run.columns { cells[run.row][column] = row[column] }
        #expect(row[run.columns.lowerBound].width != 0)
      }
      #expect(cells == (0..<2).map { Array(new.row($0)) })
      old = new
    }
  }
}
