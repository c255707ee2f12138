/// A screenful of cells to draw on; a value without a terminal.
///
/// Drawing outside of the canvas, or of the region one is ``within(_:_:)``, does nothing. A wide character is
/// never cut in half: where one would be, blanks stand.
public struct Canvas: Equatable, Sendable {
  /// The size of the region that is being drawn in; of the whole canvas outside of ``within(_:_:)``.
  public private(set) var size: CellSize
  /// The size of the whole canvas.
  public let fullSize: CellSize
  /// The measure that every text is put by.
  public let text: TextWidth
  /// The symbols that chrome is drawn with.
  public let symbols: SymbolSet
  /// Where the terminal's cursor stands, counted in the whole canvas; hidden when nil.
  ///
  /// Input methods and screen readers follow it, so it belongs on the caret or the selected row.
  public internal(set) var cursor: CellPoint?

  /// All cells, row by row.
  var cells: [Cell]
  /// Where the region's top left stands in the whole canvas.
  var origin = CellPoint(row: 0, column: 0)
  /// The part of the whole canvas that may be written.
  var clip: CellRectangle

  /// Makes an empty canvas of role ``Role/text``.
  public init(width: Int, height: Int, text: TextWidth, symbols: SymbolSet = .unicode) {
    size = CellSize(width: width, height: height)
    fullSize = size
    self.text = text
    self.symbols = symbols
    clip = CellRectangle(row: 0, column: 0, width: size.width, height: size.height)
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// Columns of the region that is being drawn in.
  public var width: Int { size.width }
  /// Rows of the region that is being drawn in.
  public var height: Int { size.height }
  /// The region that is being drawn in, as a rectangle from 0, 0.
  public var bounds: CellRectangle { CellRectangle(row: 0, column: 0, width: width, height: height) }

  /// Draws in a rectangle of the region: positions count from its corner, and nothing outside is touched.
  @discardableResult
  public mutating func within<Result>(
    _ rectangle: CellRectangle, _ draw: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let outer = (size, origin, clip)
    origin = CellPoint(row: origin.row + rectangle.row, column: origin.column + rectangle.column)
    size = rectangle.size
    clip = clip.intersection(
      CellRectangle(row: origin.row, column: origin.column, width: size.width, height: size.height))
    defer { (size, origin, clip) = outer }
    return try draw(&self)
  }

  /// Puts the cursor on a position of the region; takes it away when the position is outside.
  public mutating func placeCursor(row: Int, column: Int) {
    let point = CellPoint(row: origin.row + row, column: origin.column + column)
    cursor = clip.contains(point) ? point : nil
  }

  /// Takes the cursor away.
  public mutating func hideCursor() {
    cursor = nil
  }

  /// The cell at a position of the region; nil outside of the canvas.
  public subscript(row: Int, column: Int) -> Cell? {
    let point = CellPoint(row: origin.row + row, column: origin.column + column)
    guard point.row >= 0, point.row < fullSize.height, point.column >= 0, point.column < fullSize.width
    else { return nil }
    return cells[point.row * fullSize.width + point.column]
  }

  /// The cells of one row of the whole canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * fullSize.width)..<((row + 1) * fullSize.width)]
  }

  /// Whether size, cells and cursor are the same.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.fullSize == right.fullSize && left.cursor == right.cursor && left.cells == right.cells
  }
}
