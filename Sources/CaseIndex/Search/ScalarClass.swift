/// What a scalar above ASCII means to the search.
enum ScalarClass {
  /// A token of its own: ideographs, kana, hangul, emoji.
  case single
  /// Counts as this ASCII letter or digit: letters with diacritics, full-width forms.
  case ascii(UInt8)
  /// A letter or digit of another script, lower-cased.
  case letter(Unicode.Scalar)
  /// Neither shows nor separates: combining diacritics, joiners.
  case invisible
  case separator

  /// The class of a scalar value; values that are no scalar separate.
  init(_ value: UInt32) {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA,
      0x30FC...0x30FF, 0x3005...0x3007, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0xF900...0xFAFF,
      0xFF66...0xFF9D, 0x20000...0x3FFFD, 0x1F300...0x1FAFF, 0x2600...0x27BF:
      self = .single
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      self = Self.latin(value)
    case 0xFF10...0xFF19: self = .ascii(UInt8(value - 0xFF10) + 0x30)
    case 0xFF21...0xFF3A: self = .ascii(UInt8(value - 0xFF21) + 0x61)
    case 0xFF41...0xFF5A: self = .ascii(UInt8(value - 0xFF41) + 0x61)
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFEFF:
      self = .invisible
    case 0x80...0xBF, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF65, 0xE000...0xF8FF:
      self = Self.isLetterSign(value) ? Self.general(value) : .separator
    case 0x400...0x40F: self = .letter(Self.scalar(value + 0x50))
    case 0x410...0x42F: self = .letter(Self.scalar(value + 0x20))
    default: self = Self.general(value)
    }
  }

  /// The signs of Latin-1 that are letters: ª µ º.
  private static func isLetterSign(_ value: UInt32) -> Bool {
    value == 0xAA || value == 0xB5 || value == 0xBA
  }

  /// The class of a letter of the Latin blocks: its base letter where it has one.
  private static func latin(_ value: UInt32) -> ScalarClass {
    let base =
      value < 0x1E00
      ? (latinBases.utf8Start + Int(value - 0xC0)).pointee
      : (additionalBases.utf8Start + Int(value - 0x1E00)).pointee
    return base == 0x2E ? general(value) : .ascii(base)
  }

  /// The class by the character database of the standard library.
  private static func general(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first
      return .letter(lowered ?? scalar)
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .letterNumber, .otherNumber,
      .nonspacingMark, .spacingMark:
      return .letter(scalar)
    case .format, .enclosingMark: return .invisible
    default: return .separator
    }
  }

  /// The scalar of a value that is known to be one.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

  /// The base letters of U+00C0…U+024F in order; a dot where a letter has none.
  ///
  /// Source: UnicodeData.txt, canonical and compatibility decompositions; letters with a stroke by hand.
  private static let latinBases: StaticString = """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnn.nnoooooooorrrrrrsssssssstttttt\
    uuuuuuuuuuuuwwyyyzzzzzzs................................oo.............uu...................dddlllnnn\
    aaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy\
    ............................
    """

  /// The base letters of U+1E00…U+1EFF in order; a dot where a letter has none.
  private static let additionalBases: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
    iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """
}

/// Decoding of UTF-8 one scalar at a time from bytes that may be anything.
enum UTF8Step {
  /// The scalar that begins at `index`, and its length; a broken one is U+FFFD of one byte.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    return (scalar, length)
  }
}
