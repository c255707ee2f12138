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

  @Test("Any scalars leave rows whose cells sum to the width, with nothing that a terminal obeys")
  func anyScalars() {
    var random = SplitMix(state: 11)
    let blocks: [ClosedRange<UInt32>] = [
      0...0x9F, 0x20...0x7E, 0x300...0x36F, 0x590...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x2000...0x206F,
      0x2600...0x27BF, 0x3000...0x30FF, 0x4E00...0x4FFF, 0xFE00...0xFE0F, 0xFF00...0xFFEF, 0x1F1E6...0x1F1FF,
      0x1F300...0x1FAFF, 0x20000...0x20100, 0xE0000...0xE01EF, 0...0x10FFFF,
    ]
    for _ in 0..<400 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.below(40) {
        let block = blocks[random.below(blocks.count)]
        let value = block.lowerBound + UInt32(random.below(block.count))
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      var canvas = canvas(30, 6)
      let inner = canvas.drawOverlay(
        CellRectangle(row: 0, column: 0, width: 30, height: 6), title: String(scalars))
      canvas.put(String(scalars), row: inner.row, column: random.below(12))
      canvas.put(
        String(scalars), row: inner.row + 1, column: inner.column, width: inner.width, alignment: .trailing)
      for (row, line) in canvas.text.wrapped(String(scalars), width: inner.width, maxLines: 2).enumerated() {
        canvas.put(line, row: inner.row + 2 + row, column: inner.column, width: inner.width)
      }
      for row in 0..<6 {
        let cells = canvas.row(row)
        #expect(cells.reduce(0) { $0 + Int($1.width) } == 30)
        #expect(TextWidth.builtIn.measure(canvas.shown(row: row)) == 30)
        #expect(cells.allSatisfy { $0.width == 0 || $0.scalar.value >= 0x20 && !$0.scalar.steersTerminals })
      }
    }
  }

  @Test("Of a line of a million letters no more is read than is shown")
  func longLine() {
    for piece in ["x", "房", "e\u{301}", "\u{202E}", "👩🏽‍🚀", "\u{1B}["] {
      let text = String(repeating: piece, count: 1_000_000)
      let counter = Counter()
      let counting = CellWidths { scalar in
        counter.add()
        return CellWidths.builtIn.width(of: scalar)
      }
      var canvas = Canvas(width: 80, height: 2, text: TextWidth(counting))
      canvas.put(text, row: 0, column: 0, width: 80)
      _ = canvas.text.wrapped(text, width: 80, maxLines: 20)
      #expect(counter.count < 200_000, "\(piece.unicodeScalars): \(counter.count)")
      #expect(canvas.row(0).reduce(0) { $0 + Int($1.width) } == 80)
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

  @Test("Blanks beside words have no part in what the words mean; a field is a field to its end")
  func blanksBesideWords() {
    var canvas = canvas(8, 3)
    canvas.put("it is", row: 0, column: 0, width: 8, role: .warning)
    canvas.put("ab", row: 1, column: 0, width: 8, role: .overdue, alignment: .trailing)
    canvas.put("x", row: 2, column: 0, width: 8, role: .input)
    let roles = (0..<3).map { row in (0..<8).map { canvas[row, $0]?.role } }
    #expect(roles[0] == Array(repeating: .warning, count: 5) + Array(repeating: .text, count: 3))
    #expect(roles[1] == Array(repeating: .text, count: 6) + [.overdue, .overdue])
    #expect(roles[2] == Array(repeating: .input, count: 8))
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

extension Unicode.Scalar {
  /// Whether a terminal would obey it, or turn the direction of the line.
  fileprivate var steersTerminals: Bool {
    (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x2028 || value == 0x2029
  }
}
