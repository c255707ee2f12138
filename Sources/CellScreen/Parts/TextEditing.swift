/// Text with a caret between two characters (as people count them: an emoji family is one).
///
/// What a field of one line and an area of many have in common.
public struct TextEditing: Equatable, Sendable {
  /// The characters.
  public private(set) var characters: [Character]
  /// How many characters stand before the caret.
  public private(set) var caret: Int

  /// Makes a text with the caret at its end.
  public init(_ text: String = "") {
    characters = Array(text)
    caret = characters.count
  }

  /// The text.
  public var text: String { String(characters) }
  /// Whether there is no text.
  public var isEmpty: Bool { characters.isEmpty }
  /// The text before the caret.
  public var beforeCaret: String { String(characters[..<caret]) }

  /// Puts the caret behind some characters, as far as there are so many.
  public mutating func moveCaret(to index: Int) {
    caret = min(max(0, index), characters.count)
  }

  /// Moves the caret by some characters.
  public mutating func moveCaret(by count: Int) {
    moveCaret(to: caret + count)
  }

  /// Inserts text at the caret.
  ///
  /// Joins with what stands before where Unicode says so: a combining mark goes onto its letter.
  public mutating func insert(_ text: String) {
    // What stands before the last character keeps its shape whatever follows, so a long text is not read again for
    // every letter.
    let kept = max(0, caret - 1)
    let head = Array(String(characters[kept..<caret]) + text)
    let tail = characters[caret...]
    let joined = tail.isEmpty ? head : Array(String(head) + String(tail))
    characters.replaceSubrange(kept..., with: joined)
    caret = min(kept + head.count, characters.count)
  }

  /// Replaces a range of characters, the caret standing behind what was put in.
  public mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    caret = range.lowerBound
    insert(text)
  }

  /// Removes the character before the caret.
  public mutating func deleteBackward() {
    guard caret > 0 else { return }
    replace((caret - 1)..<caret, with: "")
  }

  /// Removes the character behind the caret.
  public mutating func deleteForward() {
    guard caret < characters.count else { return }
    replace(caret..<(caret + 1), with: "")
  }

  /// Where the word before the caret begins.
  public var previousWord: Int {
    var index = caret
    while index > 0, characters[index - 1].isWordGap { index -= 1 }
    guard index > 0 else { return 0 }
    if characters[index - 1].isIdeograph { return index - 1 }
    while index > 0, !characters[index - 1].isWordGap, !characters[index - 1].isIdeograph { index -= 1 }
    return index
  }

  /// Where the word behind the caret ends.
  public var nextWord: Int {
    var index = caret
    while index < characters.count, characters[index].isWordGap { index += 1 }
    guard index < characters.count else { return index }
    if characters[index].isIdeograph { return index + 1 }
    while index < characters.count, !characters[index].isWordGap, !characters[index].isIdeograph {
      index += 1
    }
    return index
  }

  /// Where the line of the caret begins.
  public var lineStart: Int {
    (characters[..<caret].lastIndex { $0.isNewline }).map { $0 + 1 } ?? 0
  }

  /// Where the line of the caret ends.
  public var lineEnd: Int {
    characters[caret...].firstIndex { $0.isNewline } ?? characters.count
  }

  /// Does what a key does in a text that is written on one line: letters, arrows, Home and End, the common
  /// control keys of shells (a e b f h d w k u).
  ///
  /// - Returns: Whether the key meant something here.
  public mutating func edit(with key: KeyStroke) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    switch (key.code, key.modifiers) {
    case (.left, []), (.character("b"), .control): moveCaret(by: -1)
    case (.right, []), (.character("f"), .control): moveCaret(by: 1)
    case (.left, .control), (.left, .alt), (.character("b"), .alt): moveCaret(to: previousWord)
    case (.right, .control), (.right, .alt), (.character("f"), .alt): moveCaret(to: nextWord)
    case (.home, []), (.character("a"), .control): moveCaret(to: lineStart)
    case (.end, []), (.character("e"), .control): moveCaret(to: lineEnd)
    case (.home, .control): moveCaret(to: 0)
    case (.end, .control): moveCaret(to: characters.count)
    case (.backspace, []), (.character("h"), .control): deleteBackward()
    case (.delete, []), (.character("d"), .control): deleteForward()
    case (.character("w"), .control), (.backspace, .alt): replace(previousWord..<caret, with: "")
    case (.character("d"), .alt), (.delete, .control): replace(caret..<nextWord, with: "")
    case (.character("k"), .control): replace(caret..<max(caret, lineEnd), with: "")
    case (.character("u"), .control): replace(lineStart..<caret, with: "")
    default: return false
    }
    return true
  }
}

extension Character {
  /// Whether words end at this character.
  fileprivate var isWordGap: Bool { isWhitespace || isPunctuation || isSymbol && isASCII }

  /// Whether the character is a word by itself when one jumps by words.
  fileprivate var isIdeograph: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x2E80...0xD7A3).contains(scalar.value) || scalar.value > 0x1F000
  }
}
