import DeskText
import RecoveryDomain

extension LocalizedText {
  /// What a phrasebook says in each language, for words that people also write.
  init(_ words: (Phrasebook) -> String) {
    func text(_ language: Language) -> String {
      words(Phrasebook(language: language, zone: .utc, currency: .fallback))
    }
    self.init(
      english: text(.english), simplifiedChinese: text(.simplifiedChinese),
      traditionalChinese: text(.traditionalChinese))
  }

  /// Whether a word is this one in any language, in large or small letters.
  func isAnyLanguages(_ word: String) -> Bool {
    Language.allCases.contains { self[$0].lowercased() == word.lowercased() }
  }
}
