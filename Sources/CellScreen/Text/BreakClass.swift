/// How a glyph behaves at the end of a line: a small selection of the classes of Unicode Annex 14.
enum BreakClass: Equatable {
  /// Nothing stands before: no break.
  case start
  /// A line ends here in any case.
  case newline
  /// White space: a line may end behind it.
  case space
  /// A hyphen or slash inside a word: a line may end behind it.
  case hyphen
  /// Opening punctuation: no line ends with it.
  case opening
  /// Closing or separating punctuation: no line begins with it.
  case closing
  /// Closing punctuation as wide as an ideograph: no line begins with it, but a word may follow it on the next.
  case wideClosing
  /// An ideograph, kana, syllable or emoji: lines break on both sides.
  case ideograph
  /// A letter of a word that stays whole.
  case letter

  /// Judges a glyph.
  /// - Parameter first: The first scalar that the glyph stands for, which tells a line break from an arrow.
  init(_ glyph: Glyph, first: Unicode.Scalar) {
    switch first {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      self = .newline
    case " ", "\t", "\u{3000}":
      self = .space
    case "-", "/", "\u{2010}", "\u{2013}":
      self = .hyphen
    case "(", "[", "{", "\u{2018}", "\u{201C}", "\u{3008}", "\u{300A}", "\u{300C}", "\u{300E}", "\u{3010}",
      "\u{3014}", "\u{3016}", "\u{FF08}", "\u{FF3B}", "\u{FF5B}", "\u{FFE5}", "\u{A5}", "$":
      self = .opening
    case ")", "]", "}", "!", ",", ".", ":", ";", "?", "%", "\u{B7}", "\u{2014}", "\u{2019}", "\u{201D}",
      "\u{2026}", "\u{3001}", "\u{3002}", "\u{3005}", "\u{3009}", "\u{300B}", "\u{300D}", "\u{300F}",
      "\u{3011}", "\u{3015}", "\u{3017}", "\u{30FB}", "\u{30FC}", "\u{FF01}", "\u{FF05}", "\u{FF09}",
      "\u{FF0C}", "\u{FF0E}", "\u{FF1A}", "\u{FF1B}", "\u{FF1F}", "\u{FF3D}", "\u{FF5D}", "\u{FF5E}":
      self = glyph.width == 2 ? .wideClosing : .closing
    default:
      self = glyph.width == 2 ? .ideograph : .letter
    }
  }

  /// Whether a line may end between a glyph of this class and the next one.
  func allowsBreak(before next: BreakClass) -> Bool {
    switch (self, next) {
    case (.start, _), (_, .space), (_, .closing), (_, .wideClosing), (.opening, _): false
    case (.space, _), (.wideClosing, _): true
    case (.ideograph, _), (_, .ideograph): true
    case (.hyphen, .letter): true
    case (.closing, .opening): true
    default: false
    }
  }
}
