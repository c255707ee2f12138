/// One piece of a written query: a word, a phrase or `field:value`.
struct QueryToken {
  /// The text without minus and quotation marks.
  let text: String
  /// The characters from the minus to the end.
  let range: Range<Int>
  /// Whether a minus stood before it.
  let isNegated: Bool
  /// Whether it stood in quotation marks.
  let isQuoted: Bool
  /// The parts around its first colon; nil when it has none or nothing stands before it.
  let colon: Colon?

  /// The parts around a colon.
  struct Colon {
    /// What stands before it.
    let name: String
    /// Where that stands.
    let nameRange: Range<Int>
    /// What stands behind it.
    let value: Value

    /// Whether the name could only be meant as a field: letters, and behind the colon no `//`.
    var looksLikeField: Bool {
      name.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" } && !value.text.hasPrefix("//")
    }
  }

  /// What stands behind a colon.
  struct Value {
    /// The text without quotation marks.
    let text: String
    /// Where it stands.
    let range: Range<Int>
    /// Whether it stood in quotation marks.
    let isQuoted: Bool
  }
}

/// Cuts a written query into its pieces.
struct QueryScanner {
  private let characters: [Character]
  private var index = 0

  /// A scanner at the beginning of a text.
  init(_ text: String) { characters = Array(text) }

  /// The next piece; nil at the end.
  /// - Throws: when a quotation mark is not closed, or a minus has nothing behind it.
  mutating func next() throws(QueryMistake) -> QueryToken? {
    skipEmpty()
    guard index < characters.count else { return nil }
    let start = index
    let isNegated = "-－".contains(characters[index])
    if isNegated { index += 1 }
    guard index < characters.count, !characters[index].isWhitespace else {
      throw QueryMistake(.nothingToNegate, at: start..<index)
    }
    if let phrase = try quoted() {
      if phrase.text.isBlank { throw QueryMistake(.nothingToNegate, at: start..<index) }
      return QueryToken(
        text: phrase.text, range: start..<index, isNegated: isNegated, isQuoted: true, colon: nil)
    }
    let wordStart = index
    var colon: QueryToken.Colon?
    while index < characters.count, !characters[index].isWhitespace {
      index += 1
      let isColon = ":：".contains(characters[index - 1])
      guard isColon, colon == nil, index - 1 > wordStart else { continue }
      let nameRange = wordStart..<index - 1
      colon = QueryToken.Colon(
        name: String(characters[nameRange]), nameRange: nameRange, value: try value())
      break
    }
    return QueryToken(
      text: String(characters[wordStart..<index]), range: start..<index, isNegated: isNegated,
      isQuoted: false, colon: colon)
  }

  /// Goes on to the next character that says something, past spaces and quotation marks with nothing in them.
  private mutating func skipEmpty() {
    while index < characters.count {
      if characters[index].isWhitespace {
        index += 1
        continue
      }
      guard let closing = Self.quotes[characters[index]],
        let end = characters[(index + 1)...].firstIndex(where: { $0 == closing || !$0.isWhitespace }),
        characters[end] == closing
      else { return }
      index = end + 1
    }
  }

  /// What stands behind a colon, up to the next space or within quotation marks.
  private mutating func value() throws(QueryMistake) -> QueryToken.Value {
    if let phrase = try quoted() { return phrase }
    let start = index
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return QueryToken.Value(
      text: String(characters[start..<index]), range: start..<index, isQuoted: false)
  }

  /// A text in quotation marks, if one begins here.
  private mutating func quoted() throws(QueryMistake) -> QueryToken.Value? {
    guard index < characters.count, let closing = Self.quotes[characters[index]] else { return nil }
    guard let end = characters[(index + 1)...].firstIndex(of: closing) else {
      throw QueryMistake(.quoteNotClosed, at: index..<characters.count)
    }
    let value = QueryToken.Value(
      text: String(characters[index + 1..<end]), range: index..<end + 1, isQuoted: true)
    index = end + 1
    return value
  }

  /// The closing mark of each opening one, Chinese ones included.
  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "「": "」", "『": "』"]
}
