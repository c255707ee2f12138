import CellScreen

/// Rows in aligned columns: cut to a terminal's width, in full where there is none.
struct Table {
  /// One column.
  struct Column {
    /// What stands above it.
    let heading: String
    /// On which side its texts stand.
    var alignment: Alignment = .leading
    /// Whether it gives way where the rows are wider than the terminal; it keeps at least this many cells.
    var leastWidth: Int?
  }

  private let columns: [Column]
  private var rows: [[String]] = []
  private let measure = TextWidth.builtIn

  /// A table with these columns and no rows.
  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row with one text for each column; a text is one line and harmless for where it goes.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, heading first; `width` nil cuts nothing.
  func lines(width: Int?) -> [String] {
    let widths = width.map { fitted(natural(limit: .max), into: $0) } ?? natural(limit: Self.widestPadding)
    return ([columns.map(\.heading)] + rows).map { line($0, widths, cuts: width != nil) }
  }

  /// Where nothing is cut, texts are filled up to that of their column's widest which is no wider than this: one
  /// enormous name does not make every line enormous.
  private static let widestPadding = 60

  /// Between two columns.
  private static let gap = "  "

  /// The widest text of each column, of those that are no wider than the limit.
  private func natural(limit: Int) -> [Int] {
    var widths = columns.map { measure.measure($0.heading) }
    for row in rows {
      for (index, text) in row.enumerated() {
        let width = limit == .max ? measure.measure(text) : measure.measure(text, limit: limit + 1)
        if width <= limit { widths[index] = max(widths[index], width) }
      }
    }
    return widths
  }

  /// Takes from the yielding columns, the widest first, until the row fits.
  private func fitted(_ natural: [Int], into width: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    while excess > 0 {
      let candidates = columns.indices.filter { index in
        columns[index].leastWidth.map { widths[index] > $0 } ?? false
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ texts: [String], _ widths: [Int], cuts: Bool) -> String {
    var line = ""
    for (index, text) in texts.enumerated() {
      let isLast = index == texts.count - 1
      if !cuts, measure.measure(text, limit: widths[index] + 1) > widths[index] {
        line += text
      } else if isLast, columns[index].alignment == .leading {
        line += measure.measure(text) <= widths[index] ? text : measure.truncated(text, to: widths[index])
      } else {
        line += measure.padded(text, to: widths[index], alignment: columns[index].alignment)
      }
      if !isLast { line += Self.gap }
    }
    return line.trimmingEnd(of: " ")
  }
}
