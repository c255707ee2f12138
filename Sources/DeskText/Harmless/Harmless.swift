/// Customers' and others' text made harmless for command output to a terminal: what a terminal would obey is shown.
///
/// Control characters become their pictures (`␛`), C1 controls `�`, controls of direction and other format
/// characters `·`; what is invisible in itself disappears; more than four marks on one character are dropped. The
/// console draws the same symbols, so a text looks the same in both.
public enum Harmless {
  /// The text with its line breaks kept; tabs become a space.
  public static func text(_ text: String) -> String { clean(text, lineBreak: "\n") }

  /// The text on one line: line breaks become `↵`.
  public static func line(_ text: String) -> String { clean(text, lineBreak: "\u{21B5}") }

  /// As many marks as a screen cell can hold over one character.
  private static let mostMarks = 4

  private static func clean(_ text: String, lineBreak: Unicode.Scalar) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var markCount = 0
    var follows: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      defer { follows = scalar }
      if scalar == "\n", follows == "\r" { result.removeLast() }
      guard let shown = symbol(for: scalar, lineBreak: lineBreak) else { continue }
      if shown == scalar, isMark(scalar) {
        markCount += 1
        if markCount > mostMarks { continue }
      } else {
        markCount = 0
      }
      result.append(shown)
    }
    return String(result)
  }

  /// What is shown for a scalar: itself, a symbol, or nothing.
  private static func symbol(for scalar: Unicode.Scalar, lineBreak: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: return scalar
    case 0x09: return " "
    case 0x0A, 0x85, 0x2028, 0x2029: return lineBreak
    case 0x7F: return "\u{2421}"
    case ..<0x20: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0xAD, 0x200B, 0x2060, 0xFEFF: return nil
    // Joiners and selectors shape scripts and emoji, and no terminal obeys them.
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return scalar
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2061...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE00FF:
      return "\u{B7}"
    default:
      return scalar.properties.generalCategory == .format ? "\u{B7}" : scalar
    }
  }

  /// Whether the scalar is drawn over the one before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
