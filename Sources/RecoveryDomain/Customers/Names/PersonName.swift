/// A name as it was written, ready to be compared: without titles, in lower case, full-width letters as plain ones.
public struct PersonName: Hashable, Sendable {
  /// The Chinese characters, simplified; empty where the name has none.
  let han: [Unicode.Scalar]
  /// Whether a character had to be simplified.
  let wasTraditional: Bool
  /// The words in letters, without marks over them.
  let words: [String]
  /// The same with `ä` as `ae` and the like; equal to `words` where there are none.
  let expandedWords: [String]
  /// Which of several of one name: `jr`, `iii`.
  let generation: String?
  /// The characters with the surname first, where they were written as two words with it last.
  let turnedHan: [Unicode.Scalar]?
  /// Whom the form of address is for.
  let address: FormOfAddress?
  /// Whether it names several people: `John & Mary Smith`.
  let isJoint: Bool

  /// Reads a name; a Chinese name may have its Latin form behind it.
  public init(_ text: String) {
    var plain = LatinFolding()
    var han: [Unicode.Scalar] = []
    // Where a word of characters begins behind another.
    var breaks: [Int] = []
    var isBroken = false
    var isJoint = false
    for scalar in text.unicodeScalars {
      if HanNames.isHan(scalar) {
        if isBroken, !han.isEmpty { breaks.append(han.count) }
        isBroken = false
        han.append(scalar)
        plain.endWord()
      } else {
        isBroken = true
        if Self.joints.contains(scalar) { isJoint = true }
        plain.take(scalar)
      }
    }
    plain.endWord()
    han = Array(han.prefix(Self.longest))
    let hanTitle = FormOfAddress.behind(han)
    han.removeLast(hanTitle?.length ?? 0)
    let simple = han.map(HanNames.simplified)
    wasTraditional = simple != han
    self.han = simple
    turnedHan = breaks.count == 1 ? Self.turned(simple, at: breaks[0]) : nil
    let isName = { (word: String) in
      FormOfAddress.words[word] == nil && !Self.generations.contains(word) && !Self.jointWords.contains(word)
    }
    generation = plain.words.first(where: Self.generations.contains)
    address =
      hanTitle?.address ?? plain.words.lazy.compactMap { FormOfAddress.words[$0] }.first { $0 != .anybody }
    self.isJoint = isJoint || plain.words.contains(where: Self.jointWords.contains)
    words = Array(plain.words.filter(isName).prefix(Self.longest))
    expandedWords = Array(plain.expandedWords.filter(isName).prefix(Self.longest))
  }

  /// So many characters or words of a name are compared: what is longer is no name.
  private static let longest = 12

  /// Whether there is nothing to compare.
  public var isEmpty: Bool { han.isEmpty && words.isEmpty }

  /// What names that are the same but for case, width, titles and order share; empty for no name.
  public var key: String {
    han.isEmpty
      ? words.sorted().joined(separator: " ") : String(String.UnicodeScalarView(han))
  }

  /// The second word of characters before the first, where it can only be a surname behind a given name.
  private static func turned(_ han: [Unicode.Scalar], at start: Int) -> [Unicode.Scalar]? {
    guard start < han.count, han.count - start == 1, HanNames.isFrequentSurname(han[start]),
      start > 1 || !HanNames.isFrequentSurname(han[0])
    else { return nil }
    return Array(han[start...] + han[..<start])
  }

  /// Words that tell apart people of one name.
  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  /// Words between the names of several people.
  private static let jointWords: Set<String> = ["and", "und", "et"]
  /// Marks between the names of several people.
  private static let joints: Set<Unicode.Scalar> = ["&", "＆", "+", "/", "、"]
}
