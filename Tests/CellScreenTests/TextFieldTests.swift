import CellScreen
import Testing

@Suite("Writing in fields")
struct TextFieldTests {
  /// Presses keys written as text; what is no key name is typed.
  func press(_ keys: String..., in field: inout TextField) {
    for key in keys {
      if let stroke = KeyStroke(key) {
        _ = field.edit(with: stroke)
      } else {
        field.insert(key)
      }
    }
  }

  @Test("Letters, Chinese and emoji go in at the caret and come out as one character each")
  func editing() {
    var field = TextField()
    press("王", "芳", "👨‍👩‍👧‍👦", "e", "\u{301}", "left", "left", "x", in: &field)
    #expect(field.text == "王芳x👨‍👩‍👧‍👦é")
    press("delete", in: &field)
    #expect(field.text == "王芳xé")
    press("backspace", "backspace", in: &field)
    #expect(field.text == "王é")
  }

  @Test("Pieces of an emoji join when they are typed one after the other")
  func joining() {
    var field = TextField()
    for scalar in "👩🏽‍🚀".unicodeScalars { _ = field.edit(with: .character(Character(scalar))) }
    #expect(field.editing.characters.count == 1)
    press("backspace", in: &field)
    #expect(field.isEmpty)
  }

  @Test("Words are jumped over and removed as in a shell")
  func words() {
    var field = TextField("refund the 房间, please")
    press("ctrl-w", in: &field)
    #expect(field.text == "refund the 房间, ")
    press("alt-b", "alt-b", "ctrl-k", in: &field)
    #expect(field.text == "refund the ")
    press("home", "ctrl-right", "ctrl-u", in: &field)
    #expect(field.text == " the ")
    press("alt-d", in: &field)
    #expect(field.text == " ")
  }

  @Test("A field has one line; keys that mean more are left to others")
  func oneLine() {
    var field = TextField("a\nb")
    field.insert("c\r\nd")
    #expect(field.text == "a bc d")
    for key in ["enter", "esc", "tab", "up", "down", "f1", "alt-x", "ctrl-s"] {
      let stroke = KeyStroke(key)
      #expect(stroke.map { field.edit(with: $0) } == false)
    }
    #expect(field.text == "a bc d")
  }

  @Test("The caret is always in the window, at its place")
  func window() {
    var random = SplitMix(state: 17)
    for _ in 0..<1_000 {
      let text = NaughtyStrings.all[random.below(NaughtyStrings.all.count)]
      var field = TextField(text)
      field.moveCaret(to: random.below(field.editing.characters.count + 1))
      let width = 2 + random.below(12)
      var canvas = Canvas(width: width, height: 1, text: .builtIn)
      canvas.drawField(field, row: 0, column: 0, width: width, isFocused: true)
      let cursor = canvas.cursor
      #expect(cursor != nil && (0..<width).contains(cursor?.column ?? -1))
      let (shown, column) = field.window(width: width, text: .builtIn)
      let rest = String(field.editing.characters[field.editing.caret...])
      #expect(shown.hasSuffix(rest))
      #expect(column < width)
    }
  }

  @Test("The cursor of an input method stands behind wide characters")
  func caretColumn() {
    var canvas = Canvas(width: 10, height: 1, text: .builtIn)
    canvas.drawField(TextField("房间"), row: 0, column: 1, width: 8, isFocused: true)
    #expect(canvas.cursor == CellPoint(row: 0, column: 5))
    canvas.hideCursor()
    canvas.drawField(TextField(), row: 0, column: 1, width: 8, isFocused: false, placeholder: "name")
    #expect(canvas.cursor == nil)
    #expect(canvas.plainText == " name")
  }
}

@Suite("Writing in areas")
struct TextAreaTests {
  func press(_ keys: [String], in area: inout TextArea, width: Int = 9) {
    for key in keys {
      if let stroke = KeyStroke(key) { _ = area.edit(with: stroke, width: width, text: .builtIn) }
    }
  }

  @Test("Up and down go by wrapped lines and aim at the column they began in")
  func vertical() {
    var area = TextArea("房间空调整夜\nab\nlonger line")
    area.moveCaret(to: 3)
    #expect(area.layout(width: 9, text: .builtIn).caret == CellPoint(row: 0, column: 6))
    press(["down"], in: &area)
    #expect(area.layout(width: 9, text: .builtIn).caret == CellPoint(row: 1, column: 4))
    press(["down", "down"], in: &area)
    #expect(area.layout(width: 9, text: .builtIn).caret == CellPoint(row: 3, column: 6))
    press(["up", "up", "up"], in: &area)
    #expect(area.layout(width: 9, text: .builtIn).caret == CellPoint(row: 0, column: 6))
    press(["up"], in: &area)
    #expect(area.editing.caret == 0)
  }

  @Test("Enter, paste with any line ends, Home and End of the line")
  func lines() {
    var area = TextArea("one")
    press(["enter"], in: &area)
    area.insert("two\r\nthree\rfour")
    #expect(area.text == "one\ntwo\nthree\nfour")
    press(["up", "home", "X", "end", "Y"], in: &area, width: 40)
    #expect(area.text == "one\ntwo\nXthreeY\nfour")
    press(["ctrl-home", "ctrl-k"], in: &area, width: 40)
    #expect(area.text == "\ntwo\nXthreeY\nfour")
  }

  @Test("Every caret position has its place in the layout", arguments: NaughtyStrings.all.indices)
  func layout(index: Int) {
    var area = TextArea(
      NaughtyStrings.all[index] + "\n" + NaughtyStrings.all[(index + 7) % NaughtyStrings.all.count])
    for width in [3, 6, 11] {
      var last = CellPoint(row: 0, column: 0)
      for caret in 0...area.editing.characters.count {
        area.moveCaret(to: caret)
        let layout = area.layout(width: width, text: .builtIn)
        let place = layout.caret
        #expect(layout.lines.indices.contains(place.row) && (0..<width).contains(place.column))
        #expect(place.row > last.row || (place.row == last.row && place.column >= last.column))
        #expect((0..<3).contains(place.row - layout.firstLine(height: 3)))
        last = place
      }
    }
  }

  @Test("An area draws its lines and its caret")
  func drawing() {
    var canvas = Canvas(width: 8, height: 2, text: .builtIn)
    let area = TextArea("first\nsecond\nthird 房")
    canvas.drawArea(area, in: canvas.bounds, isFocused: true)
    #expect(canvas.plainText.contains("房"))
    #expect(canvas.cursor != nil)
  }
}
