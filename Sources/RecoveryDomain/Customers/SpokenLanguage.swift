/// A language that a customer is spoken to in and that the desk has a name for; any other goes by its tag.
///
/// The raw value is the tag of BCP 47 that names it.
public enum SpokenLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"
  case cantonese = "yue"
  case japanese = "ja"
  case korean = "ko"
  case vietnamese = "vi"
  case thai = "th"
  case malay = "ms"
  case indonesian = "id"
  case hindi = "hi"
  case arabic = "ar"
  case russian = "ru"
  case french = "fr"
  case german = "de"
  case spanish = "es"
  case portuguese = "pt"
  case italian = "it"

  /// The language that a tag means, whatever its region (`pt-BR`, `zh-HK`); nil for one without a name here.
  public init?(tag: String) {
    if let chinese = Language(tag: tag), chinese != .english {
      self = chinese == .traditionalChinese ? .traditionalChinese : .simplifiedChinese
      return
    }
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: String(primary))
  }
}
