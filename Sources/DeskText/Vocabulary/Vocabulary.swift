import RecoveryDomain

/// From words to values: what people type into queries and options, in whatever language they think.
public enum Vocabulary {
  /// The value that a word means in any language, or by its code; nil when it means none.
  ///
  /// Case, spaces, hyphens and underscores make no difference: `Waiting for others`, `waiting-others`,
  /// `waitingOthers` are one. The value's code wins over words.
  public static func value<Value: Worded>(of word: String, as type: Value.Type = Value.self) -> Value? {
    let wanted = folded(word)
    guard !wanted.isEmpty else { return nil }
    return Value.allCases.first { folded($0.rawValue) == wanted }
      ?? Value.allCases.first { value in words(for: value).contains { folded($0) == wanted } }
  }

  /// Every word for a value: those of `language` first, then those of the other languages, then its code.
  public static func words(for value: some Worded, startingWith language: Language = .english) -> [String] {
    let languages = [language] + Language.allCases.filter { $0 != language }
    return languages.flatMap { value.words(from: $0.vocabulary).all } + [value.rawValue]
  }

  /// The code of a value as options write it: `breaking-rules`.
  public static func spelling(of value: some Worded) -> String {
    value.rawValue.reduce(into: "") { text, character in
      text += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  /// What an option takes for a value, by the reader's language: the code in English, else the shown word.
  public static func choice(_ value: some Worded) -> LocalizedText {
    func shown(_ language: Language) -> String { value.words(from: language.vocabulary).shown }
    return LocalizedText(
      english: spelling(of: value), simplifiedChinese: shown(.simplifiedChinese),
      traditionalChinese: shown(.traditionalChinese))
  }

  /// The shown words of a type that begin as `beginning` does, for completing what is being typed.
  public static func completions<Value: Worded>(
    of beginning: String, as type: Value.Type = Value.self, in language: Language
  ) -> [(value: Value, word: String)] {
    let wanted = folded(beginning)
    return Value.allCases.compactMap { value in
      let words = words(for: value, startingWith: language)
      guard words.contains(where: { folded($0).hasPrefix(wanted) }) else { return nil }
      return (value, value.words(from: language.vocabulary).shown)
    }
  }

  /// A word without what makes no difference to its meaning.
  private static func folded(_ word: String) -> String {
    word.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}
