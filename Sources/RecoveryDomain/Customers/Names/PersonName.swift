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

  /// Reads a name; a Chinese name may have its Latin form behind it.
  public init(_ text: String) {
    var plain = LatinFolding()
    var han: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if HanNames.isHan(scalar) {
        han.append(scalar)
        plain.endWord()
      } else {
        plain.take(scalar)
      }
    }
    plain.endWord()
    if !han.isEmpty { han = Self.withoutTitle(Array(han.prefix(Self.longest))) }
    let simple = han.map(HanNames.simplified)
    wasTraditional = simple != han
    self.han = simple
    let isName = { (word: String) in !Self.titles.contains(word) && !Self.generations.contains(word) }
    generation = plain.words.first(where: Self.generations.contains)
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

  /// The characters without a form of address behind them.
  private static func withoutTitle(_ han: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for title in hanTitles where han.count > title.count && Array(han.suffix(title.count)) == title {
      return Array(han.dropLast(title.count))
    }
    return han
  }

  /// Forms of address before or behind a name in letters.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "mme", "herr", "frau", "phd",
    "md",
    "esq",
  ]
  /// Words that tell apart people of one name.
  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  /// Forms of address behind a Chinese name, the longest first.
  private static let hanTitles: [[Unicode.Scalar]] = [
    "先生", "女士", "小姐", "太太", "夫人", "老师", "老師", "经理", "經理", "主任", "医生", "醫生", "教授", "同志", "师傅", "師傅",
    "阿姨", "叔叔", "大哥", "大姐", "总", "總",
  ].map { Array($0.unicodeScalars) }
}

/// Gathers the words of a name in letters.
struct LatinFolding {
  /// The words without marks over their letters.
  private(set) var words: [String] = []
  /// The words with `ä` as `ae` and the like.
  private(set) var expandedWords: [String] = []
  private var word = ""
  private var expanded = ""

  /// Takes the next character; an apostrophe belongs to its word, everything else that is no letter ends it.
  mutating func take(_ scalar: Unicode.Scalar) {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    switch value {
    case 0x41...0x5A: add(Character(Unicode.Scalar(UInt8(value + 0x20))))
    case 0x61...0x7A: add(Character(Unicode.Scalar(UInt8(value))))
    case 0x300...0x36F, 0x27, 0x2019, 0x2BC, 0x60: break
    default:
      if let folded = Self.folded[scalar] {
        word += folded.plain
        expanded += folded.expanded
      } else if scalar.properties.isAlphabetic {
        let lower = scalar.properties.lowercaseMapping
        word += lower
        expanded += lower
      } else {
        endWord()
      }
    }
  }

  /// Ends the word.
  mutating func endWord() {
    guard !word.isEmpty else { return }
    words.append(word)
    expandedWords.append(expanded)
    word = ""
    expanded = ""
  }

  private mutating func add(_ letter: Character) {
    word.append(letter)
    expanded.append(letter)
  }

  /// Letters with marks, as the letters without and, where it is usual, as two letters.
  private static let folded: [Unicode.Scalar: (plain: String, expanded: String)] = {
    var folded: [Unicode.Scalar: (plain: String, expanded: String)] = [:]
    let groups = [
      "a": "àáâãåāăąǎÀÁÂÃÅĀĂĄǍ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "g": "ĝğġģĜĞĠĢ",
      "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ", "n": "ñńņňÑŃŅŇ",
      "o": "òóôõōŏőǒÒÓÔÕŌŎŐǑ", "r": "ŕŗřŔŖŘ", "s": "śŝşšșŚŜŞŠȘ", "t": "ţťŧțŢŤŦȚ", "u": "ùúûũūŭůűųǔÙÚÛŨŪŬŮŰŲǓ",
      "w": "ŵŴ", "y": "ýÿŷÝŸŶ", "z": "źżžŹŻŽ", "ss": "ßẞ", "ae": "æÆ", "oe": "œŒ", "th": "þÞ",
    ]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars { folded[scalar] = (plain, plain) }
    }
    for (letters, plain, expanded) in [("äÄ", "a", "ae"), ("öÖøØ", "o", "oe"), ("üÜǖǘǚǜ", "u", "ue")] {
      for scalar in letters.unicodeScalars { folded[scalar] = (plain, expanded) }
    }
    return folded
  }()
}
