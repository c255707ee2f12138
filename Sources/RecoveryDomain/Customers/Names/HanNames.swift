/// What is known of Chinese characters in names: their readings without tones, and their simplified forms.
///
/// The table is read in two parts, each when it is first needed: every Chinese name is compared in simplified form,
/// few are compared with letters.
enum HanNames {
  /// The simplified forms of characters that have one.
  private static let simplifiedForms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (key, characters) in lines where key == simplifiedKey {
      var scalars = characters.unicodeScalars.makeIterator()
      while let traditional = scalars.next(), let simple = scalars.next() { forms[traditional] = simple }
    }
    return forms
  }()

  /// The readings of characters, and all syllables that are one.
  private static let read: (readings: [Unicode.Scalar: [String]], syllables: Set<String>) = {
    var readings: [Unicode.Scalar: [String]] = [:]
    var syllables: Set<String> = []
    for (key, characters) in lines where key != simplifiedKey {
      let syllable = String(key)
      syllables.insert(syllable)
      for character in characters.unicodeScalars { readings[character, default: []].append(syllable) }
    }
    return (readings, syllables)
  }()

  /// What a line of traditional and simplified characters in pairs begins with; the others begin with a syllable.
  private static let simplifiedKey: Substring = "="

  /// The lines of the table: a key and its characters.
  private static var lines: some Sequence<(Substring, Substring)> {
    String(decoding: PackageResources.han_names_txt, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n"))
      .lazy.compactMap { line in
        guard line.first != UInt8(ascii: "#"), let space = line.firstIndex(of: UInt8(ascii: " ")) else {
          return nil
        }
        return (Substring(line[..<space]), Substring(line[line.index(after: space)...]))
      }
  }

  /// The readings of the twenty most frequent surnames, more than half of all people's (Ministry of Public Security of
  /// China, National Names Report 2020).
  static let frequentSurnames: Set<String> = [
    "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu",
    "hu", "guo",
    "he", "lin", "gao", "luo",
  ]
  /// Those surnames, simplified.
  private static let frequentCharacters: Set<Unicode.Scalar> = Set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗".unicodeScalars)

  /// Whether a simplified character is one of the most frequent surnames.
  static func isFrequentSurname(_ scalar: Unicode.Scalar) -> Bool { frequentCharacters.contains(scalar) }

  /// Whether a character is a Chinese ideograph.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || (0x20000...0x323AF).contains(scalar.value)
  }

  /// The simplified form of a character; itself where it has none.
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplifiedForms[scalar] ?? scalar }

  /// The readings of a character; none where it is not known.
  static func readings(_ scalar: Unicode.Scalar) -> [String] { read.readings[scalar] ?? [] }

  /// Whether letters can be read as Chinese syllables one after another, so that a letter more or less makes another
  /// name and not a mistyped one.
  static func isPinyin(_ letters: String) -> Bool {
    if letters.isEmpty { return true }
    // No name is longer, and what is not a name must not be tried in every way.
    guard letters.utf8.count <= 24 else { return false }
    for length in 1...min(6, letters.utf8.count) where read.syllables.contains(String(letters.prefix(length)))
    {
      if isPinyin(String(letters.dropFirst(length))) { return true }
    }
    return false
  }

  /// Whether letters are one of the ways to read characters one after another.
  static func reads(_ characters: [Unicode.Scalar], as letters: Substring) -> Bool {
    guard let first = characters.first else { return letters.isEmpty }
    return readings(first).contains { reading in
      letters.hasPrefix(reading)
        && reads(Array(characters.dropFirst()), as: letters.dropFirst(reading.utf8.count))
    }
  }
}
