import RecoveryDomain

/// What people call one coded value in one language.
public struct Words: Hashable, Sendable {
  /// The word that is shown.
  public let shown: String
  /// Other words by which people may ask for it.
  public let others: [String]

  /// The word that is shown, then those that are understood as well.
  public init(_ shown: String, _ others: String...) {
    self.shown = shown
    self.others = others
  }

  /// All of them, the shown one first.
  public var all: [String] { [shown] + others }
}

/// A coded value of the domain that has words in every language.
public protocol Worded: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  /// The words of a language for this value.
  func words(from text: any VocabularyText) -> Words
}

extension Phrasebook {
  /// The word for a coded value: `severe`, `严重`, `嚴重`.
  public func word(_ value: some Worded) -> String { value.words(from: vocabulary).shown }

  /// The words for several coded values in the order of their definition, joined as a list.
  public func words<Value: Worded>(_ values: Set<Value>) -> String {
    basics.list(Value.allCases.filter { values.contains($0) }.map { word($0) })
  }

  /// The catalogue of words.
  public var vocabulary: any VocabularyText { language.vocabulary }

  /// The name of a language in that language itself.
  public static func name(of language: Language) -> String {
    language.choose(english: "English", simplifiedChinese: "简体中文", traditionalChinese: "繁體中文")
  }
}

extension Language {
  /// The language's words for the domain's coded values.
  public var vocabulary: any VocabularyText {
    choose(
      english: EnglishVocabularyText(), simplifiedChinese: SimplifiedVocabularyText(),
      traditionalChinese: TraditionalVocabularyText())
  }
}
