extension TextWidth {
  /// The text broken into lines of at most `width` cells.
  ///
  /// Breaks after spaces and hyphens, and between ideographs; keeps a word whole when it fits on a line;
  /// lets no line begin with closing punctuation or end with opening punctuation where it can be helped
  /// (line breaking classes CL, CP, EX, NS and OP of Unicode Annex 14). Line breaks of the text are kept,
  /// the space at a break is dropped.
  /// - Parameters:
  ///   - width: Cells of a line; less than 2 counts as 2, so that every character fits.
  ///   - maxLines: Where to stop: no more of the text is read than these lines need.
  /// - Returns: Pieces of the text as it is, so that they can be searched and copied; drawing makes them
  ///   harmless. At least one line, empty for an empty text.
  public func wrapped(_ text: String, width: Int, maxLines: Int = .max) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    while lines.count < maxLines {
      let line = nextLine(of: text[start...], width: max(2, width))
      lines.append(text[start..<line.end])
      guard let next = line.next else { break }
      start = next
    }
    return lines
  }

  /// Where the first line of a text ends and where the one after it begins; nil when there is none.
  private func nextLine(
    of text: Substring, width: Int
  ) -> (end: String.Index, next: String.Index?) {
    var reader = GlyphReader(text, widths: widths)
    var sum = 0
    var previous: BreakClass = .start
    var lastBreak: (end: String.Index, next: String.Index?)?
    var textEnd = text.startIndex
    while let item = reader.next() {
      let kind = BreakClass(item.glyph, first: text.unicodeScalars[item.range.lowerBound])
      if kind == .newline { return (item.range.lowerBound, item.range.upperBound) }
      if previous.allowsBreak(before: kind) {
        lastBreak = (previous == .space ? textEnd : item.range.lowerBound, item.range.lowerBound)
      }
      if kind == .space {
        if previous != .space { textEnd = item.range.lowerBound }
        if sum >= width { return lineEndingInSpace(of: text, at: textEnd, from: item.range.lowerBound) }
      } else if sum + item.glyph.width > width {
        if let lastBreak { return lastBreak }
        let here = characterStart(in: text, at: item.range.lowerBound)
        return (here, here)
      }
      sum += item.glyph.width
      previous = kind
    }
    return (text.endIndex, nil)
  }

  /// The last place at or before an index that does not cut a flag or a conjunct in two, unless the line
  /// would be empty then.
  ///
  /// Looks at the nearest scalars alone: a letter under thousands of marks is one character to Unicode, and finding its
  /// beginning for every line would take minutes.
  private func characterStart(in text: Substring, at index: String.Index) -> String.Index {
    let scalars = text.unicodeScalars
    let low =
      scalars.index(index, offsetBy: -Self.longestCharacter, limitedBy: text.startIndex) ?? text.startIndex
    let high = scalars.index(index, offsetBy: 1, limitedBy: text.endIndex) ?? text.endIndex
    let start = text[low..<high].indices.last { $0 <= index } ?? index
    guard start > low else { return index }
    // An index remembers how long its character is; in the piece looked at here that may be less than in the text.
    return text.utf8.index(low, offsetBy: text.utf8.distance(from: low, to: start))
  }

  /// The scalars of the longest character that is kept whole.
  private static let longestCharacter = 64

  /// Ends a full line at a run of spaces: they are passed over, with the line break that may follow.
  private func lineEndingInSpace(
    of text: Substring, at end: String.Index, from space: String.Index
  ) -> (end: String.Index, next: String.Index?) {
    let scalars = text.unicodeScalars
    var next = space
    while next < scalars.endIndex, scalars[next] == " " || scalars[next] == "\t" {
      scalars.formIndex(after: &next)
    }
    if next < scalars.endIndex, scalars[next] == "\r" {
      scalars.formIndex(after: &next)
      if next < scalars.endIndex, scalars[next] == "\n" { scalars.formIndex(after: &next) }
    } else if next < scalars.endIndex, scalars[next] == "\n" {
      scalars.formIndex(after: &next)
    }
    return (end, next < scalars.endIndex ? next : nil)
  }
}
