/// What the screen makes of one scalar.
enum ScalarKind: Equatable {
  /// Takes cells of its own: 1 or 2.
  case spacing(width: Int)
  /// Is drawn over the glyph before it.
  case mark
  /// Is left out without a trace, because it only steers layout.
  case invisible
  /// Is shown as this one-cell symbol, because the terminal would obey or hide it.
  case symbol(Unicode.Scalar)

  /// Judges a scalar by its code and its width.
  init(_ scalar: Unicode.Scalar, widths: CellWidths) {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) {
      self = .spacing(width: 1)
    } else if value < 0xA0 {
      self = .symbol(Self.picture(ofControl: value))
    } else if value < 0x300, value != 0xAD {
      self = .spacing(width: 1)
    } else if let kind = Self.kindOfFormat(value) {
      self = kind
    } else {
      switch widths.width(of: scalar) {
      case ..<0: self = .symbol("\u{FFFD}")
      case 0: self = scalar.properties.generalCategory == .format ? .symbol("\u{B7}") : .mark
      case 1: self = .spacing(width: 1)
      default: self = .spacing(width: 2)
      }
    }
  }

  /// The symbol shown for a C0 or C1 control or DEL: its control picture; a space for a tab; an arrow for a
  /// line feed.
  private static func picture(ofControl value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0x0A, 0x85: "\u{21B5}"
    case 0x7F: "\u{2421}"
    case 0x80...: "\u{FFFD}"
    default: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    }
  }

  /// Format characters, selectors, separators and tags, which no width function judges rightly for us.
  private static func kindOfFormat(_ value: UInt32) -> ScalarKind? {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
      .invisible
    case 0x2028, 0x2029:
      .symbol("\u{21B5}")
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2061...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE00FF:
      .symbol("\u{B7}")
    default:
      nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can take part in an emoji sequence; digits and other ASCII do not count.
  var isPictograph: Bool { value > 0xFF && properties.isEmoji }

  /// Whether the scalar is one of the tags that spell the region of a flag.
  var isTag: Bool { (0xE0020...0xE007F).contains(value) }
}
