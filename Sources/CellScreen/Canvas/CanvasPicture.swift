/// A rectangle of cells as it was drawn, with the cursor if it stood in it.
public struct CanvasPicture: Sendable {
  /// The size of the rectangle.
  let size: CellSize
  /// The cells, row by row.
  let cells: [Cell]
  /// Where the cursor stood, counted from the rectangle's corner.
  let cursor: CellPoint?
}

extension Canvas {
  /// The cells of a rectangle of the region; nothing of what is outside of the canvas.
  public func picture(of rectangle: CellRectangle) -> CanvasPicture {
    let place = onWhole(rectangle)
    let inside = place.intersection(
      CellRectangle(row: 0, column: 0, width: fullSize.width, height: fullSize.height))
    guard inside == place else {
      return CanvasPicture(size: CellSize(width: 0, height: 0), cells: [], cursor: nil)
    }
    var picture: [Cell] = []
    picture.reserveCapacity(place.width * place.height)
    for row in place.rows {
      let start = row * fullSize.width
      picture += cells[(start + place.column)..<(start + place.columns.upperBound)]
    }
    let cursor = cursor.flatMap { point in
      place.contains(point) ? CellPoint(row: point.row - place.row, column: point.column - place.column) : nil
    }
    return CanvasPicture(size: place.size, cells: picture, cursor: cursor)
  }

  /// Puts a picture back into a rectangle of the region; false, and nothing is put, when it does not fit exactly.
  public mutating func put(_ picture: CanvasPicture, in rectangle: CellRectangle) -> Bool {
    let place = onWhole(rectangle)
    guard picture.size == place.size, clip.intersection(place) == place, !place.isEmpty else { return false }
    for row in place.rows {
      let start = row * fullSize.width + place.column
      let from = (row - place.row) * place.width
      cells.replaceSubrange(start..<(start + place.width), with: picture.cells[from..<(from + place.width)])
    }
    if let point = picture.cursor {
      cursor = CellPoint(row: place.row + point.row, column: place.column + point.column)
    }
    return true
  }

  /// A rectangle of the region as it stands in the whole canvas.
  private func onWhole(_ rectangle: CellRectangle) -> CellRectangle {
    CellRectangle(
      row: origin.row + rectangle.row, column: origin.column + rectangle.column, width: rectangle.width,
      height: rectangle.height)
  }
}
