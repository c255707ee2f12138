/// A text of the policy in every language of the desk.
public struct LocalizedText: Hashable, Sendable {
  /// The text in English.
  public let english: String
  /// The text in 简体中文.
  public let simplifiedChinese: String
  /// The text in 繁體中文.
  public let traditionalChinese: String

  /// One text in the three languages.
  public init(english: String, simplifiedChinese: String, traditionalChinese: String) {
    self.english = english
    self.simplifiedChinese = simplifiedChinese
    self.traditionalChinese = traditionalChinese
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    case .traditionalChinese: traditionalChinese
    }
  }
}
