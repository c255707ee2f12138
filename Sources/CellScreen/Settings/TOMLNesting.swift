/// How many tables a key leads through, looked at before the parser sees a text: it has a limit of its own for
/// brackets, but none for dotted keys, and goes as deep as they do until the stack ends.
enum TOMLNesting {
  /// The most dots of a key that are read: themes and settings need two.
  private static let most = 64

  /// What is told of a text that goes deeper, in English as the parser's own reasons are.
  static let reason = "a key of more than \(most) parts"

  /// The first line, from 1, with a key that leads too deep; nil when there is none.
  ///
  /// Dots in quotes on one line are no parts; so many in a text over several lines would count, which no theme and no
  /// setting holds.
  static func firstLineTooDeep(_ text: String) -> Int? {
    var line = 1
    var dots = 0
    // The mark that began a string, or the comment that the rest of a line is.
    var quote: UInt8?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): (line, dots, quote) = (line + 1, 0, nil)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      case UInt8(ascii: "."): if quote == nil { dots += 1 }
      case UInt8(ascii: "#"): quote = quote ?? byte
      case UInt8(ascii: "="), UInt8(ascii: ","): if quote == nil { dots = 0 }
      default: break
      }
      if dots > most { return line }
    }
    return nil
  }
}
