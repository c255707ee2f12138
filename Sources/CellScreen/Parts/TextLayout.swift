/// A text as it is wrapped into an area, with the caret's place.
public struct TextLayout: Equatable, Sendable {
  /// The characters of each line, as a range of the text's characters; the space or line break at its end is
  /// not in it.
  public let lines: [Range<Int>]
  /// Row and column of the caret among the lines, in cells.
  public let caret: CellPoint

  /// Wraps a text.
  init(_ editing: TextEditing, width: Int, _ measure: TextWidth) {
    let text = editing.text
    var ranges: [Range<Int>] = []
    // Counted by bytes: a character that is wider than a line is cut in two by wrapping, and belongs to the line on
    // which it begins.
    var count = 0
    var byte = 0
    func characters(before end: Int) -> Int {
      while byte < end, count < editing.characters.count {
        byte += editing.characters[count].utf8.count
        count += 1
      }
      return count
    }
    // One column stays free, so that the caret has a place behind a full line.
    for line in measure.wrapped(text, width: width - 1) {
      let start = characters(before: text.utf8.distance(from: text.startIndex, to: line.startIndex))
      let end = characters(before: text.utf8.distance(from: text.startIndex, to: line.endIndex))
      ranges.append(start..<end)
    }
    let row = max(0, (ranges.firstIndex { $0.lowerBound > editing.caret } ?? ranges.count) - 1)
    let line = ranges[row]
    let before = editing.characters[line.lowerBound..<min(editing.caret, line.upperBound)]
    lines = ranges
    caret = CellPoint(row: row, column: min(measure.measure(String(before)), max(0, width - 1)))
  }

  /// The first line to show in a window of `height` lines so that the caret is in it; depends on the caret
  /// only, and jumps by halves.
  public func firstLine(height: Int) -> Int {
    guard height > 0, caret.row >= height else { return 0 }
    let step = max(1, height / 2)
    return min(((caret.row - height) / step + 1) * step, max(0, lines.count - 1))
  }

  /// The character at or before a column of a line.
  func index(row: Int, column: Int, in editing: TextEditing, _ measure: TextWidth) -> Int {
    var sum = 0
    for index in lines[row] {
      sum += measure.measure(String(editing.characters[index]))
      if sum > column { return index }
    }
    return lines[row].upperBound
  }
}
