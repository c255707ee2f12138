extension Canvas {
  /// Draws tabs in a row, the open one between brackets, so that it is not told by colour alone.
  ///
  /// - Returns: The columns of each tab, for the mouse; empty for those that did not fit.
  @discardableResult
  public mutating func drawTabs(
    _ names: [String], active: Int, row: Int, column: Int, width: Int
  ) -> [Range<Int>] {
    var position = column
    let end = column + width
    return names.enumerated().map { index, name in
      let isActive = index == active
      let words = isActive ? "[\(name)]" : " \(name) "
      let needed = text.measure(words, limit: width)
      guard position + needed <= end else { return position..<position }
      let start = position
      position = put(words, row: row, column: start, width: needed, role: isActive ? .tabActive : .tab)
      return start..<position
    }
  }

  /// Draws a bar of `width` cells, filled from the left; anything above nothing shows at least one cell.
  ///
  /// - Parameter fraction: From 0 to 1; beyond that it is cut, what is not a number is nothing.
  public mutating func drawBar(
    _ fraction: Double, row: Int, column: Int, width: Int, role: Role = .bar
  ) {
    guard width > 0 else { return }
    let part = fraction.isNaN ? 0 : min(max(0, fraction), 1)
    let rounded = Int((part * Double(width)).rounded())
    let filled = part > 0 ? max(1, rounded) : 0
    fill(
      CellRectangle(row: row, column: column, width: filled, height: 1), with: symbols.barFull, role: role)
    fill(
      CellRectangle(row: row, column: column + filled, width: width - filled, height: 1),
      with: symbols.barEmpty, role: .barEmpty)
  }

  /// Draws a scroll bar in one column, usually the right border of a pane; nothing when all rows are seen.
  public mutating func drawScrollbar(
    row: Int, column: Int, height: Int, visible: Range<Int>, count: Int, role: Role = .border
  ) {
    guard height > 0, count > visible.count, !visible.isEmpty else { return }
    let length = max(1, height * visible.count / count)
    let room = height - length
    let hidden = count - visible.count
    let start = visible.lowerBound == 0 ? 0 : max(room > 0 ? 1 : 0, room * visible.lowerBound / hidden)
    fill(
      CellRectangle(row: row + min(start, room), column: column, width: 1, height: length),
      with: symbols.scrollHandle, role: role)
  }
}
