import CellScreen

/// One line of a pane, in pieces of different meaning.
struct StyledLine: Equatable {
  /// A piece of a line.
  struct Piece: Equatable {
    /// What it says.
    let text: Substring
    /// What it means.
    let role: Role
  }

  /// The pieces from left to right.
  var pieces: [Piece]
  /// Columns left free before them.
  var indent = 0

  /// A line of one piece.
  init(_ text: some StringProtocol, _ role: Role = .text, indent: Int = 0) {
    pieces = [Piece(text: Substring(text), role: role)]
    self.indent = indent
  }

  /// A line of several pieces.
  init(_ pieces: [(String, Role)], indent: Int = 0) {
    self.pieces = pieces.map { Piece(text: $0.0[...], role: $0.1) }
    self.indent = indent
  }

  /// Draws the line on a row, up to the right edge of the region or in `width` columns from `column`.
  func draw(on canvas: inout Canvas, row: Int, column start: Int = 0, width: Int? = nil) {
    let end = min(canvas.width, start + (width ?? canvas.width))
    var column = start + indent
    for piece in pieces where column < end {
      // A width makes the canvas end a piece that is too long in an ellipsis.
      let room = end - column
      let width = min(canvas.text.measure(piece.text, limit: room), room)
      column = canvas.put(piece.text, row: row, column: column, width: width, role: piece.role)
    }
  }
}

/// Lines that are made until a pane is full, and no further.
struct LineBuilder {
  /// The lines so far.
  private(set) var lines: [StyledLine] = []
  /// The columns of the pane.
  let width: Int
  /// So many lines are enough.
  let limit: Int
  /// The measure of text.
  let measure: TextWidth

  /// Whether more lines would not be seen.
  var isFull: Bool { lines.count >= limit }

  /// A builder for a pane.
  init(width: Int, limit: Int, measure: TextWidth) {
    self.width = width
    self.limit = limit
    self.measure = measure
  }

  /// Adds a line.
  mutating func add(_ line: StyledLine) {
    if !isFull { lines.append(line) }
  }

  /// Adds a line of one piece.
  mutating func add(_ text: String, _ role: Role = .text, indent: Int = 0) {
    add(StyledLine(text, role, indent: indent))
  }

  /// Adds an empty line, unless nothing stands before.
  mutating func addGap() {
    if let last = lines.last, !last.pieces.allSatisfy({ $0.text.isEmpty }) { add("") }
  }

  /// Adds a text, broken to the pane's width.
  mutating func addWrapped(_ text: String, _ role: Role = .text, indent: Int = 0) {
    guard !isFull else { return }
    for line in measure.wrapped(text, width: width - indent, maxLines: limit - lines.count) {
      lines.append(StyledLine(line, role, indent: indent))
    }
  }

  /// Adds a label with a value behind it, the value broken under itself.
  mutating func addField(
    _ label: String, _ value: String, role: Role = .text, labelWidth: Int, labelRole: Role = .label,
    indent margin: Int = 0
  ) {
    guard !isFull else { return }
    let indent = margin + labelWidth + 1
    let wrapped = measure.wrapped(value, width: max(8, width - indent), maxLines: limit - lines.count)
    let head = measure.padded(label, to: labelWidth)
    for (index, line) in wrapped.enumerated() {
      if index == 0 {
        lines.append(StyledLine([(head + " ", labelRole), (String(line), role)], indent: margin))
      } else {
        lines.append(StyledLine(line, role, indent: indent))
      }
    }
  }
}
