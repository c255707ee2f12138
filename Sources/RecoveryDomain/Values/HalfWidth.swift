/// Full-width forms as the ASCII characters that they stand for: what a Chinese input method leaves switched on.
public enum HalfWidth {
  /// The text with full-width letters, digits and signs, and the ideographic space, as their ASCII ones.
  public static func text(_ text: String) -> String {
    var halved = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: halved.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01) + 0x21))
      case 0x3000: halved.append(" ")
      default: halved.append(scalar)
      }
    }
    return String(halved)
  }

  /// A text as it is compared: half-width, in lower case, without blanks.
  static func key(_ text: String) -> String { self.text(text).lowercased().filter { !$0.isWhitespace } }
}
