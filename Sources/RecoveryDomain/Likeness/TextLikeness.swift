/// A short text as the words and the pairs of neighbouring ideographs in it, to tell how alike two texts are.
///
/// Pairs stand for words where none are written apart: 空调不制冷 and 空调坏了 share 空调.
public struct TextLikeness: Hashable, Sendable {
  /// The words of three letters and more, in lower case, and the pairs of ideographs.
  public let features: Set<String>

  /// So much of a text is looked at, in characters.
  private static let longestText = 200
  /// Shorter words are mostly articles and prepositions.
  private static let shortestWord = 3

  /// The features of a text; full-width letters count as half-width ones.
  public init(_ text: String) {
    var features: Set<String> = []
    var word = ""
    var ideographs: [Character] = []
    func endWord() {
      if word.count >= Self.shortestWord { features.insert(word) }
      word = ""
    }
    func endIdeographs() {
      for (first, second) in zip(ideographs, ideographs.dropFirst()) { features.insert("\(first)\(second)") }
      if ideographs.count == 1 { features.insert(String(ideographs)) }
      ideographs = []
    }
    for character in HalfWidth.text(String(text.prefix(Self.longestText))).lowercased() {
      if character.isIdeograph {
        endWord()
        ideographs.append(character)
      } else {
        endIdeographs()
        if character.isLetter || character.isNumber { word.append(character) } else { endWord() }
      }
    }
    endWord()
    endIdeographs()
    self.features = features
  }

  /// What both texts have, sorted.
  public func shared(with other: TextLikeness) -> [String] { features.intersection(other.features).sorted() }

  /// How alike two texts are, 0…1: twice what both have, as a part of what each has (Dice 1945, Ecology 26).
  public func likeness(to other: TextLikeness) -> Double {
    let all = features.count + other.features.count
    return all == 0 ? 0 : 2 * Double(features.intersection(other.features).count) / Double(all)
  }
}

extension Character {
  /// Whether the character is written without blanks between words: Han, kana.
  fileprivate var isIdeograph: Bool {
    guard let scalar = unicodeScalars.first?.value else { return false }
    return (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
  }
}
