extension Canvas {
  /// Draws a field; puts the cursor on its caret when it has the keyboard.
  public mutating func drawField(
    _ field: TextField, row: Int, column: Int, width: Int, isFocused: Bool, placeholder: String = ""
  ) {
    let role: Role = isFocused ? .inputFocused : .input
    if field.isEmpty {
      put(
        placeholder, row: row, column: column, width: width, role: placeholder.isEmpty ? role : .placeholder)
      if isFocused { placeCursor(row: row, column: column) }
      return
    }
    // One column stays free behind the text, for the caret.
    let window = field.window(width: width, text: text)
    put(window.shown, row: row, column: column, width: width, role: role)
    if isFocused { placeCursor(row: row, column: column + window.caretColumn) }
  }

  /// Draws an area; puts the cursor on its caret when it has the keyboard.
  public mutating func drawArea(_ area: TextArea, in rectangle: CellRectangle, isFocused: Bool) {
    let role: Role = isFocused ? .inputFocused : .input
    let layout = area.layout(width: rectangle.width, text: text)
    let first = layout.firstLine(height: rectangle.height)
    for row in 0..<rectangle.height {
      let line = first + row < layout.lines.count ? layout.lines[first + row] : 0..<0
      put(
        String(area.editing.characters[line]), row: rectangle.row + row, column: rectangle.column,
        width: rectangle.width, role: role)
    }
    guard isFocused else { return }
    placeCursor(
      row: rectangle.row + layout.caret.row - first,
      column: rectangle.column + min(layout.caret.column, max(0, rectangle.width - 1)))
  }
}
