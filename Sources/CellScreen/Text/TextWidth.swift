/// The one measure of text on screen: everything that counts, cuts or fills cells asks it.
public struct TextWidth: Sendable {
  /// Where the width of a single scalar comes from.
  public let widths: CellWidths

  /// Measures by the given widths.
  public init(_ widths: CellWidths) {
    self.widths = widths
  }

  /// Measures by ``CellWidths/builtIn``: for tests and screens without a terminal.
  public static let builtIn = TextWidth(.builtIn)

  /// The number of cells that the text takes on one line.
  ///
  /// Line breaks in it count as the one-cell symbol that stands for them.
  /// - Parameter limit: Counting stops once the sum exceeds it; the answer is then some number above it.
  public func measure(_ text: Substring, limit: Int = .max) -> Int {
    var sum = 0
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      var reader = PlainReader(bytes)
      while sum <= limit, let item = reader.next() { sum += item.width }
      return reader.offset
    }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: plain ?? 0)...]
    var reader = GlyphReader(rest, widths: widths)
    while sum <= limit, let item = reader.next() { sum += item.glyph.width }
    return sum
  }

  /// The number of cells that the text takes on one line.
  public func measure(_ text: String, limit: Int = .max) -> Int {
    measure(text[...], limit: limit)
  }

  /// The glyphs of a text; reads the whole of it.
  public func glyphs(of text: String) -> [Glyph] {
    var reader = GlyphReader(text[...], widths: widths)
    var all: [Glyph] = []
    while let item = reader.next() { all.append(item.glyph) }
    return all
  }

  /// The text as it is shown, without anything that a terminal would obey; reads the whole of it.
  public func harmless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs(of: text) { scalars.append(glyph) }
    return String(scalars)
  }

  /// The text cut to at most `width` cells, ending in `ellipsis` when something was cut.
  ///
  /// The result is harmless, and never holds half of a wide character: it may be one cell short.
  public func truncated(_ text: String, to width: Int, ellipsis: String = "\u{2026}") -> String {
    let (shown, _) = cut(text[...], to: width, ellipsis: ellipsis)
    return shown
  }

  /// The text cut or filled with spaces to exactly `width` cells.
  public func padded(
    _ text: String, to width: Int, alignment: Alignment = .leading, ellipsis: String = "\u{2026}"
  ) -> String {
    let (shown, used) = cut(text[...], to: width, ellipsis: ellipsis)
    let rest = max(0, width - used)
    let before = alignment.leadingSpace(of: rest)
    return String(repeating: " ", count: before) + shown + String(repeating: " ", count: rest - before)
  }

  /// Cuts and says how many cells the result takes.
  private func cut(_ text: Substring, to width: Int, ellipsis: String) -> (text: String, width: Int) {
    let line = fit(text, to: width, ellipsis: ellipsis)
    var scalars = String.UnicodeScalarView()
    for glyph in line.glyphs { scalars.append(glyph) }
    return (String(scalars), line.width)
  }

  /// The glyphs that fit into `width` cells, the ellipsis included when the text does not fit.
  func fit(_ text: Substring, to width: Int, ellipsis: String) -> (glyphs: [Glyph], width: Int) {
    var all: [Glyph] = []
    var reader = GlyphReader(text, widths: widths)
    var sum = 0
    while let item = reader.next() {
      if sum + item.glyph.width > width { return shortened(all, width: sum, to: width, ellipsis: ellipsis) }
      all.append(item.glyph)
      sum += item.glyph.width
    }
    return (all, sum)
  }

  /// Drops glyphs from the end until the ellipsis fits behind them.
  private func shortened(
    _ glyphs: [Glyph], width: Int, to limit: Int, ellipsis: String
  ) -> (glyphs: [Glyph], width: Int) {
    let tail = self.glyphs(of: ellipsis)
    let tailWidth = tail.reduce(0) { $0 + $1.width }
    guard tailWidth <= limit else { return (glyphs, width) }
    var kept = glyphs
    var sum = width
    while sum + tailWidth > limit, let last = kept.popLast() { sum -= last.width }
    return (kept + tail, sum + tailWidth)
  }
}

/// On which side of its room a text stands.
public enum Alignment: Sendable {
  /// At the left, filled behind.
  case leading
  /// At the right, filled before: for numbers.
  case trailing
  /// In the middle; an odd cell goes behind.
  case center

  /// How much of the free room stands before the text.
  func leadingSpace(of room: Int) -> Int {
    switch self {
    case .leading: 0
    case .trailing: room
    case .center: room / 2
    }
  }
}

extension String.UnicodeScalarView {
  /// Adds a glyph with its marks.
  mutating func append(_ glyph: Glyph) {
    append(glyph.scalar)
    if !glyph.marks.isEmpty { append(contentsOf: glyph.marks.scalars) }
  }
}
