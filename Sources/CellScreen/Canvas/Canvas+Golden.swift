extension Canvas {
  /// The canvas as text, for golden screens: every row ending in `|`, then a map of roles.
  ///
  /// The map has one letter per cell and a legend; a blank stands for ``Role/text`` without attributes. The
  /// cursor is the `^` in the map. The same canvas always gives the same text.
  public var golden: String {
    let legend = GoldenLegend(cells)
    var lines = (0..<fullSize.height).map { shown(row: $0) + "|" }
    lines.append(String(repeating: "-", count: fullSize.width) + "+")
    for row in 0..<fullSize.height {
      var letters = self.row(row).map(legend.letter)
      if let cursor, cursor.row == row { letters[cursor.column] = "^" }
      lines.append(String(letters) + "|")
    }
    lines.append(contentsOf: legend.lines)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text of one row of the whole canvas, without styles.
  public func shown(row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in self.row(row) where !cell.isContinuation {
      scalars.append(cell.scalar)
      scalars.append(contentsOf: cell.marks.scalars)
    }
    return String(scalars)
  }

  /// The text of all rows, without styles and without blanks at the ends of rows.
  public var plainText: String {
    (0..<fullSize.height).map { row in
      var line = shown(row: row)
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

/// The letters that stand for the styles of one canvas, given out in the order of roles.
private struct GoldenLegend {
  /// A style as goldens tell it.
  struct Style: Hashable {
    var role: Role
    var backdrop: Role
    var ground: Role
    var attributes: CellAttributes
  }

  private var letters: [Style: Character] = [:]
  /// One line per letter.
  private(set) var lines: [String] = []

  /// Collects the styles that occur.
  init(_ cells: [Cell]) {
    let styles = Set(cells.map(Self.style)).sorted { Self.order($0) < Self.order($1) }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    var next = 0
    for style in styles {
      if style == Style(role: .text, backdrop: .text, ground: .text, attributes: []) {
        letters[style] = " "
        continue
      }
      let letter = next < alphabet.count ? alphabet[next] : "?"
      next += 1
      letters[style] = letter
      lines.append("\(letter) = \(Self.describe(style))")
    }
  }

  /// The letter of a cell's style.
  func letter(_ cell: Cell) -> Character {
    letters[Self.style(cell)] ?? "?"
  }

  private static func style(_ cell: Cell) -> Style {
    Style(
      role: cell.role, backdrop: cell.backdrop, ground: cell.ground, attributes: cell.attributes)
  }

  private static func order(_ style: Style) -> Int {
    Int(style.backdrop.rawValue) << 24 | Int(style.role.rawValue) << 16 | Int(style.ground.rawValue) << 8
      | Int(style.attributes.rawValue)
  }

  private static func describe(_ style: Style) -> String {
    let names: [(CellAttributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"),
    ]
    var words = style.role.name
    if style.backdrop != .text { words += " on \(style.backdrop.name)" }
    if style.ground != .text, style.ground != style.role { words += " over \(style.ground.name)" }
    for (attribute, name) in names where style.attributes.contains(attribute) { words += " \(name)" }
    return words
  }
}
