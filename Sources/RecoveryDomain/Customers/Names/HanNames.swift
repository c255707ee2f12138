/// What is known of Chinese characters in names: their readings without tones, and their simplified forms.
struct HanNames: Sendable {
  /// Read once, when a Chinese name is first compared.
  static let shared = HanNames(String(decoding: PackageResources.han_names_txt, as: UTF8.self))

  private var readings: [Unicode.Scalar: [String]] = [:]
  private var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var syllables: Set<String> = []

  /// Reads the table: lines of `= traditional and simplified in pairs` and of `syllable characters`.
  private init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let characters = Array(parts[1].unicodeScalars)
      if parts[0] == "=" {
        for index in stride(from: 0, to: characters.count - 1, by: 2) {
          simplified[characters[index]] = characters[index + 1]
        }
      } else {
        let syllable = String(parts[0])
        syllables.insert(syllable)
        for character in characters { readings[character, default: []].append(syllable) }
      }
    }
  }

  /// Whether a character is a Chinese ideograph.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || (0x20000...0x323AF).contains(scalar.value)
  }

  /// The simplified form of a character; itself where it has none.
  func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplified[scalar] ?? scalar }

  /// The readings of a character; none where it is not known.
  func readings(_ scalar: Unicode.Scalar) -> [String] { readings[scalar] ?? [] }

  /// Whether letters can be read as Chinese syllables one after another, so that a letter more or less makes another
  /// name and not a mistyped one.
  func isPinyin(_ letters: String) -> Bool {
    if letters.isEmpty { return true }
    // No name is longer, and what is not a name must not be tried in every way.
    guard letters.utf8.count <= 24 else { return false }
    for length in 1...min(6, letters.utf8.count) where syllables.contains(String(letters.prefix(length))) {
      if isPinyin(String(letters.dropFirst(length))) { return true }
    }
    return false
  }

  /// Whether letters are one of the ways to read characters one after another.
  func reads(_ characters: [Unicode.Scalar], as letters: Substring) -> Bool {
    guard let first = characters.first else { return letters.isEmpty }
    return readings(first).contains { reading in
      letters.hasPrefix(reading)
        && reads(Array(characters.dropFirst()), as: letters.dropFirst(reading.utf8.count))
    }
  }
}
