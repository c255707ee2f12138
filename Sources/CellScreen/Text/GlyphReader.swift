/// Cuts a text into glyphs, one at a time, reading no further than it must.
///
/// Whatever stands in the text, only scalars that a terminal shows come out: controls, escapes, direction
/// overrides and tags become visible symbols, what a terminal draws differently from its own count (emoji
/// tails, skin tones, variation selectors) is left out.
struct GlyphReader {
  /// One glyph and where it stood in the text.
  struct Item {
    /// What is shown.
    var glyph: Glyph
    /// The scalars that it stands for, those left out included.
    var range: Range<String.Index>
  }

  /// Invisible scalars taken up by one glyph at most, so that a flood of them costs no more than a
  /// screenful; beyond it they show as dots.
  private static let invisibleLimit = 64

  private let scalars: Substring.UnicodeScalarView
  private let widths: CellWidths
  private var position: String.Index

  /// Starts at the beginning of a text.
  init(_ text: Substring, widths: CellWidths) {
    self.scalars = text.unicodeScalars
    self.widths = widths
    self.position = text.unicodeScalars.startIndex
  }

  /// The next glyph, or nil at the end.
  mutating func next() -> Item? {
    while position < scalars.endIndex {
      let start = position
      let scalar = scalars[position]
      scalars.formIndex(after: &position)
      if (0x20..<0x7F).contains(scalar.value), position == scalars.endIndex || scalars[position].isASCII {
        return Item(glyph: Glyph(scalar, width: 1), range: start..<position)
      }
      switch ScalarKind(scalar, widths: widths) {
      case .invisible:
        if let item = skippingInvisible(from: start) { return item }
      case .symbol(let symbol):
        if scalar == "\r", position < scalars.endIndex, scalars[position] == "\n" {
          scalars.formIndex(after: &position)
          return Item(glyph: Glyph("\u{21B5}", width: 1), range: start..<position)
        }
        return Item(glyph: Glyph(symbol, width: 1), range: start..<position)
      case .mark:
        var glyph = Glyph("\u{25CC}", width: 1)
        glyph.marks.append(scalar)
        takeTail(of: &glyph)
        return Item(glyph: glyph, range: start..<position)
      case .spacing(let width):
        var glyph = Glyph(scalar, width: width)
        takeTail(of: &glyph)
        return Item(glyph: glyph, range: start..<position)
      }
    }
    return nil
  }

  /// Passes over invisible scalars at the start of a text or after a symbol; a flood of them is a dot.
  private mutating func skippingInvisible(from start: String.Index) -> Item? {
    var taken = 1
    while position < scalars.endIndex, case .invisible = ScalarKind(scalars[position], widths: widths) {
      scalars.formIndex(after: &position)
      taken += 1
      if taken == Self.invisibleLimit {
        return Item(glyph: Glyph("\u{B7}", width: 1), range: start..<position)
      }
    }
    return nil
  }

  /// Adds the marks that follow, and passes over what is not drawn: selectors, joiners with the emoji that
  /// they join, skin tones.
  private mutating func takeTail(of glyph: inout Glyph) {
    // Nearly always another glyph follows: what an emoji is costs a search through tables.
    guard position < scalars.endIndex, !CellWidths.isUndisputed(scalars[position]) else { return }
    var taken = 0
    var isJoined = false
    let isEmoji = glyph.scalar.isPictograph
    while position < scalars.endIndex, taken < Self.invisibleLimit {
      let scalar = scalars[position]
      if isEmoji, (0x1F3FB...0x1F3FF).contains(scalar.value) || (isJoined && scalar.isPictograph) {
        isJoined = false
      } else if glyph.scalar == "\u{1F3F4}", scalar.isTag {
        isJoined = false
      } else {
        switch ScalarKind(scalar, widths: widths) {
        case .mark: glyph.marks.append(scalar)
        case .invisible: isJoined = isEmoji && (scalar == "\u{200D}" || (isJoined && scalar == "\u{FE0F}"))
        case .spacing, .symbol: return
        }
      }
      scalars.formIndex(after: &position)
      taken += 1
    }
  }
}
