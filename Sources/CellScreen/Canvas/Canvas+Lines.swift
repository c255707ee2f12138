extension Canvas {
  /// Draws a frame around a rectangle; where it meets lines drawn before, they join.
  ///
  /// Let neighbouring panes share the column or row of their common border.
  /// - Parameters:
  ///   - rectangle: The outer edge, in the region; less than 2×2 draws nothing.
  ///   - title: Stands in the upper border.
  ///   - trailing: Stands at the right end of the upper border, when there is room for both; in the same role with
  ///     and without the keyboard, since it may change with each key.
  ///   - isFocused: Whether the pane has the keyboard: other roles, and marks around the title, so that it
  ///     is not told by colour alone.
  /// - Returns: The rectangle inside the border.
  @discardableResult
  public mutating func drawFrame(
    _ rectangle: CellRectangle, title: String = "", trailing: String = "", isFocused: Bool = false
  ) -> CellRectangle {
    drawFrameSides(rectangle, isFocused: isFocused)
    return drawFrameTitle(rectangle, title: title, trailing: trailing, isFocused: isFocused)
  }

  /// Draws the sides of a pane's frame alone, for words that change more often than it does.
  public mutating func drawFrameSides(_ rectangle: CellRectangle, isFocused: Bool) {
    drawSides(rectangle, isFocused ? .borderFocused : .border)
  }

  /// Draws the words of a pane's frame over its sides; the whole frame is
  /// ``drawFrame(_:title:trailing:isFocused:)``.
  /// - Returns: The rectangle inside the border.
  @discardableResult
  public mutating func drawFrameTitle(
    _ rectangle: CellRectangle, title: String, trailing: String, isFocused: Bool
  ) -> CellRectangle {
    drawTitle(
      rectangle, title: title, trailing: trailing, role: isFocused ? .titleFocused : .title,
      pointer: isFocused)
    return rectangle.inset()
  }

  /// Draws a dialog: an empty rectangle over what was there, with a frame of the overlay's roles.
  /// - Returns: The rectangle inside the border.
  @discardableResult
  public mutating func drawOverlay(_ rectangle: CellRectangle, title: String = "") -> CellRectangle {
    fill(rectangle, role: .overlay)
    drawSides(rectangle, .overlayBorder)
    drawTitle(rectangle, title: title, trailing: "", role: .overlayTitle, pointer: false)
    return rectangle.inset()
  }

  /// Draws a horizontal line, joining the lines that it touches.
  public mutating func drawHorizontalLine(row: Int, column: Int, width: Int, role: Role = .border) {
    guard width > 1 else { return }
    for position in column..<(column + width) {
      var arms: LineArms = [.left, .right]
      if position == column { arms.remove(.left) }
      if position == column + width - 1 { arms.remove(.right) }
      join(arms, row, position, role)
    }
  }

  /// Draws a vertical line, joining the lines that it touches.
  public mutating func drawVerticalLine(row: Int, column: Int, height: Int, role: Role = .border) {
    guard height > 1 else { return }
    for position in row..<(row + height) {
      var arms: LineArms = [.up, .down]
      if position == row { arms.remove(.up) }
      if position == row + height - 1 { arms.remove(.down) }
      join(arms, position, column, role)
    }
  }

  /// Draws the words in the upper border.
  private mutating func drawTitle(
    _ rectangle: CellRectangle, title: String, trailing: String, role titleRole: Role, pointer: Bool
  ) {
    guard rectangle.width >= 2, rectangle.height >= 2 else { return }
    let (row, column) = (rectangle.row, rectangle.column)
    let room = rectangle.width - 4
    var used = 0
    if !title.isEmpty, room >= 3 {
      let words = pointer ? "\(symbols.pointer) \(title)" : title
      used = min(text.measure(words, limit: room) + 2, room)
      put(
        " \(text.truncated(words, to: used - 2, ellipsis: symbols.ellipsis)) ",
        row: row, column: column + 2, width: used, role: titleRole)
    }
    let tail = text.measure(trailing, limit: room) + 2
    if !trailing.isEmpty, used + tail + 1 <= room {
      put(" \(trailing) ", row: row, column: column + 2 + room - tail, width: tail, role: .title)
    }
  }

  /// Draws the border alone.
  private mutating func drawSides(_ rectangle: CellRectangle, _ role: Role) {
    guard rectangle.width >= 2, rectangle.height >= 2 else { return }
    let (top, bottom) = (rectangle.row, rectangle.row + rectangle.height - 1)
    let (left, right) = (rectangle.column, rectangle.column + rectangle.width - 1)
    for column in (left + 1)..<max(left + 1, right) {
      join([.left, .right], top, column, role)
      join([.left, .right], bottom, column, role)
    }
    for row in (top + 1)..<max(top + 1, bottom) {
      join([.up, .down], row, left, role)
      join([.up, .down], row, right, role)
    }
    join([.down, .right], top, left, role)
    join([.down, .left], top, right, role)
    join([.up, .right], bottom, left, role)
    join([.up, .left], bottom, right, role)
  }

  /// Adds arms to the line character that stands at a position; a neighbour's words and scrollbar in a shared border
  /// stay.
  private mutating func join(_ arms: LineArms, _ row: Int, _ column: Int, _ role: Role) {
    var joined = arms
    if let cell = self[row, column] {
      if cell.role.isTitle { return }
      if cell.role.isBorder {
        if cell.scalar == symbols.scrollHandle { return }
        joined.formUnion(LineArms(cell.scalar, symbols: symbols))
      }
    }
    write(Cell(Glyph(joined.scalar(symbols), width: 1), role: role), row, column)
  }
}

extension Role {
  /// Whether lines are drawn in this role, so that others join them.
  var isBorder: Bool { self == .border || self == .borderFocused || self == .overlayBorder }
  /// Whether panes write their names in this role.
  var isTitle: Bool { self == .title || self == .titleFocused }
}
