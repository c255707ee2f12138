/// Rows and columns of a piece of the screen.
public struct CellSize: Equatable, Sendable {
  /// Columns, at least 0.
  public var width: Int
  /// Rows, at least 0.
  public var height: Int

  /// Makes a size; negative measures count as 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A position, counted from 0 at the top left.
public struct CellPoint: Equatable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; may be empty, never negative.
public struct CellRectangle: Equatable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// Columns, at least 0.
  public var width: Int
  /// Rows, at least 0.
  public var height: Int

  /// Makes a rectangle; negative measures count as 0.
  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Rows from the first to before the last.
  public var rows: Range<Int> { row..<(row + height) }
  /// Columns from the first to before the last.
  public var columns: Range<Int> { column..<(column + width) }
  /// The size alone.
  public var size: CellSize { CellSize(width: width, height: height) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the position lies inside.
  public func contains(_ point: CellPoint) -> Bool {
    rows.contains(point.row) && columns.contains(point.column)
  }

  /// The rectangle without a margin on each side.
  public func inset(rows: Int = 1, columns: Int = 1) -> CellRectangle {
    CellRectangle(
      row: row + rows, column: column + columns, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// The cells that both rectangles have.
  public func intersection(_ other: CellRectangle) -> CellRectangle {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return CellRectangle(
      row: top, column: left, width: min(columns.upperBound, other.columns.upperBound) - left,
      height: min(rows.upperBound, other.rows.upperBound) - top)
  }

  /// The rectangle cut in two side by side; the left one gets `width` columns, as far as there are any.
  public func splitLeft(_ width: Int) -> (left: CellRectangle, right: CellRectangle) {
    let first = min(max(0, width), self.width)
    return (
      CellRectangle(row: row, column: column, width: first, height: height),
      CellRectangle(row: row, column: column + first, width: self.width - first, height: height)
    )
  }

  /// The rectangle cut in two one above the other; the upper one gets `height` rows, as far as there are any.
  public func splitTop(_ height: Int) -> (top: CellRectangle, bottom: CellRectangle) {
    let first = min(max(0, height), self.height)
    return (
      CellRectangle(row: row, column: column, width: width, height: first),
      CellRectangle(row: row + first, column: column, width: width, height: self.height - first)
    )
  }
}
