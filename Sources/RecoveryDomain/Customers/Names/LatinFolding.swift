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
      "a": "àáâãåāăąǎÀÁÂÃÅĀĂĄǍạảấầẩẫậắằẳẵặẠẢẤẦẨẪẬẮẰẲẴẶ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐ",
      "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚẹẻẽếềểễệẸẺẼẾỀỂỄỆ", "g": "ĝğġģĜĞĠĢ",
      "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏỉịỈỊ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ", "n": "ñńņňÑŃŅŇ",
      "o": "òóôõōŏőǒÒÓÔÕŌŎŐǑơƠọỏốồổỗộớờởỡợỌỎỐỒỔỖỘỚỜỞỠỢ", "r": "ŕŗřŔŖŘ", "s": "śŝşšșŚŜŞŠȘ", "t": "ţťŧțŢŤŦȚ",
      "u": "ùúûũūŭůűųǔÙÚÛŨŪŬŮŰŲǓưƯụủứừửữựỤỦỨỪỬỮỰ",
      "w": "ŵŴ", "y": "ýÿŷÝŸŶỳỵỷỹỲỴỶỸ", "z": "źżžŹŻŽ", "ss": "ßẞ", "ae": "æÆ", "oe": "œŒ", "th": "þÞ",
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
