/// What a person typed into the search, as the full-text table understands it.
///
/// All its tokens must stand next to each other in one text. A last word of two or more letters may go on: it is
/// perhaps still being typed.
struct SearchPhrase {
  /// The expression for FTS5's MATCH; nil when nothing in the text can be searched, then nothing is found.
  ///
  /// It holds nothing but tokens, so no text can break out of it.
  let expression: String?

  /// The phrase of a text.
  init(_ text: String) {
    var text = text
    let tokens = text.withUTF8 { bytes in
      var scanner = TokenScanner(into: Collector(), addsAliases: false)
      scanner.scan(bytes)
      return scanner.sink.tokens
    }
    guard let last = tokens.last else {
      expression = nil
      return
    }
    let goesOn = last.end == text.utf8.count && last.isASCIIWord && last.text.utf8.count >= 2 ? "*" : ""
    let phrase = "\"\(tokens.map(\.text).joined(separator: " "))\"\(goesOn)"
    let digits = tokens.map(\.text).joined()
    let isNumber =
      tokens.count > 1 && DigitGroups.worthwhile.contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    expression = isNumber ? "\(phrase) OR \"\(digits)\"\(goesOn)" : phrase
  }

  /// One token of the text.
  private struct Token {
    let text: String
    let end: Int

    /// Whether it is a word that can go on, not an ideograph.
    var isASCIIWord: Bool { text.utf8.first.map { $0 < 0x80 } ?? false }
  }

  /// Keeps the tokens, up to a number that no person types.
  private struct Collector: TokenSink {
    var tokens: [Token] = []
    var isDone: Bool { tokens.count >= 64 }

    mutating func take(bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, isAlias: Bool) {
      tokens.append(Token(text: String(decoding: bytes, as: UTF8.self), end: end))
    }
  }
}
