/// A language in which the desk speaks to its people.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  /// Written in Taiwan's own usage, not converted from simplified.
  case traditionalChinese = "zh-Hant"

  /// The language that a tag or locale name means (`en`, `zh_CN.UTF-8`, `zh-Hant-TW`, `zh-HK`); nil when none.
  public init?(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { "-_.@".contains($0) }).map(String.init)
    switch parts.first {
    case "en": self = .english
    case "zh":
      let traditional =
        parts.contains("hant")
        || !parts.contains("hans") && ["tw", "hk", "mo"].contains { parts.contains($0) }
      self = traditional ? .traditionalChinese : .simplifiedChinese
    default: return nil
    }
  }
}
