extension Canvas {
  /// Writes one line of text, cut and filled to exactly `width` cells.
  ///
  /// What is filled is in the style of the text only where the role is an area of its own: no line is drawn below
  /// blanks that belong to no word. Whatever the text holds, it takes these cells and no others; what would steer a terminal is shown as a
  /// symbol. No more of the text is read than is shown.
  /// - Parameters:
  ///   - row: The row in the region.
  ///   - column: The first column in the region.
  ///   - width: Cells to take; up to the region's right edge when nil, and then nothing is filled.
  ///   - role: What the text means.
  ///   - alignment: On which side the text stands when it is shorter.
  ///   - attributes: Attributes beyond the role's own.
  /// - Returns: The column behind the cells taken.
  @discardableResult
  public mutating func put(
    _ text: Substring, row: Int, column: Int, width: Int? = nil, role: Role = .text,
    alignment: Alignment = .leading, attributes: CellAttributes = []
  ) -> Int {
    let room = width ?? (size.width - column)
    guard room > 0 else { return column }
    if alignment == .leading { return putLeading(text, row, column, room, width != nil, role, attributes) }
    let whole = CellRectangle(row: row, column: column, width: room, height: 1)
    let measure = self.text.measure(text, limit: room)
    if measure <= room {
      fillBeside(whole, role, attributes)
      let before = alignment.leadingSpace(of: room - measure)
      _ = putLeading(text, row, column + before, measure, false, role, attributes)
      return column + room
    }
    let line = self.text.fit(text, to: room, ellipsis: symbols.ellipsis)
    let before = alignment.leadingSpace(of: room - line.width)
    fillBeside(whole, role, attributes)
    var position = column + before
    for glyph in line.glyphs {
      write(Cell(glyph, role: role, attributes: attributes), row, position)
      position += glyph.width
    }
    return column + room
  }

  /// Writes one line of text: see ``put(_:row:column:width:role:alignment:attributes:)-(Substring,_,_,_,_,_,_)``.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, role: Role = .text,
    alignment: Alignment = .leading, attributes: CellAttributes = []
  ) -> Int {
    put(
      text[...], row: row, column: column, width: width, role: role, alignment: alignment,
      attributes: attributes)
  }

  /// Fills a rectangle of the region with one scalar, which must be one cell wide.
  public mutating func fill(
    _ rectangle: CellRectangle, with scalar: Unicode.Scalar = " ", role: Role = .text,
    attributes: CellAttributes = []
  ) {
    let cell = Cell(Glyph(scalar, width: 1), role: role, attributes: attributes)
    let target = CellRectangle(
      row: rectangle.row + origin.row, column: rectangle.column + origin.column, width: rectangle.width,
      height: rectangle.height
    ).intersection(clip)
    guard !target.isEmpty else { return }
    for row in target.rows {
      healEdges(row: row, columns: target.columns)
      let start = row * fullSize.width
      for index in (start + target.column)..<(start + target.columns.upperBound) {
        cells[index] = cell.placed(over: cells[index])
      }
    }
  }

  /// Lays a backdrop (selection, mark, match) behind what stands in a rectangle of the region.
  ///
  /// Roles stay, so a row still tells what is overdue while it is selected.
  public mutating func lay(_ backdrop: Role, behind rectangle: CellRectangle) {
    restyle(rectangle) { $0.backdrop = backdrop }
  }

  /// Changes role, backdrop or attributes of the cells in a rectangle of the region, not what they show.
  public mutating func restyle(_ rectangle: CellRectangle, _ change: (inout Cell) -> Void) {
    let target = CellRectangle(
      row: rectangle.row + origin.row, column: rectangle.column + origin.column, width: rectangle.width,
      height: rectangle.height
    ).intersection(clip)
    for row in target.rows {
      for column in target.columns { change(&cells[row * fullSize.width + column]) }
    }
  }

  /// Writes from the left while glyphs fit; when the text goes on, takes back what the ellipsis needs.
  private mutating func putLeading(
    _ text: Substring, _ row: Int, _ column: Int, _ room: Int, _ isFilled: Bool, _ role: Role,
    _ attributes: CellAttributes
  ) -> Int {
    let end = column + room
    var position = column
    let blank = Cell(Glyph(" ", width: 1), role: role, attributes: attributes)
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      var reader = PlainReader(bytes)
      while let item = reader.next() {
        guard position + item.width <= end else { return nil as Int? }
        write(blank.showing(item.scalar, width: item.width), row, position)
        position += item.width
      }
      return reader.offset
    }
    guard let plain = plain ?? 0 else {
      return putEllipsis(row, from: column, after: position, end: end, role, attributes)
    }
    var reader = GlyphReader(
      text[text.utf8.index(text.startIndex, offsetBy: plain)...], widths: self.text.widths)
    while let item = reader.next() {
      if position + item.glyph.width > end {
        return putEllipsis(row, from: column, after: position, end: end, role, attributes)
      }
      write(Cell(item.glyph, role: role, attributes: attributes), row, position)
      position += item.glyph.width
    }
    guard isFilled else { return position }
    let rest = CellRectangle(row: row, column: position, width: end - position, height: 1)
    fillBeside(rest, role, attributes)
    return end
  }

  /// Fills what a text leaves of its room.
  private mutating func fillBeside(_ rectangle: CellRectangle, _ role: Role, _ attributes: CellAttributes) {
    if role.isArea {
      fill(rectangle, role: role, attributes: attributes)
    } else {
      fill(rectangle)
    }
  }

  /// Replaces the last glyph or two by the ellipsis and a blank where a wide one does not fit.
  private mutating func putEllipsis(
    _ row: Int, from start: Int, after position: Int, end: Int, _ role: Role, _ attributes: CellAttributes
  ) -> Int {
    let rest = CellRectangle(row: row, column: position, width: end - position, height: 1)
    fill(rest, role: role, attributes: attributes)
    var mark = min(position, end - 1)
    if mark > start, self[row, mark]?.isContinuation == true { mark -= 1 }
    fill(
      CellRectangle(row: row, column: mark, width: end - mark, height: 1), role: role, attributes: attributes)
    let symbol = symbols.ellipsis.unicodeScalars.first ?? "~"
    write(Cell(Glyph(symbol, width: 1), role: role, attributes: attributes), row, mark)
    return end
  }

  /// Writes one cell of the region and the continuation of a wide one.
  mutating func write(_ cell: Cell, _ row: Int, _ column: Int) {
    let row = row + origin.row
    let column = column + origin.column
    let width = Int(cell.width)
    guard row >= clip.row, row < clip.row + clip.height else { return }
    guard column >= clip.column, column + width <= clip.column + clip.width else {
      return writeBlankHalf(of: cell, row: row, column: column)
    }
    let index = row * fullSize.width + column
    if cells[index].width != 1 || cells[index + width - 1].width != 1 {
      healEdges(row: row, columns: column..<(column + width))
    }
    let placed = cell.placed(over: cells[index])
    cells[index] = placed
    if width == 2 { cells[index + 1] = placed.showing(" ", width: 0) }
  }

  /// Stands a blank where the clip cuts a wide character in two.
  private mutating func writeBlankHalf(of cell: Cell, row: Int, column: Int) {
    guard cell.width == 2 else { return }
    for half in [column, column + 1] where clip.columns.contains(half) {
      healEdges(row: row, columns: half..<(half + 1))
      let index = row * fullSize.width + half
      let blank = Cell(Glyph(" ", width: 1), role: cell.role, attributes: cell.attributes)
      cells[index] = blank.placed(over: cells[index])
    }
  }

  /// Blanks the outer halves of wide characters that a write to these columns would cut.
  private mutating func healEdges(row: Int, columns: Range<Int>) {
    let start = row * fullSize.width
    if cells[start + columns.lowerBound].isContinuation {
      blank(start + columns.lowerBound - 1)
      blank(start + columns.lowerBound)
    }
    if columns.upperBound < fullSize.width, cells[start + columns.upperBound].isContinuation {
      blank(start + columns.upperBound)
      blank(start + columns.upperBound - 1)
    }
  }

  /// Empties a cell and keeps its style.
  private mutating func blank(_ index: Int) {
    cells[index].scalar = " "
    cells[index].marks = Glyph.Marks()
    cells[index].width = 1
  }
}
