import RecoveryDomain
import Testing

@Suite("Languages from tags")
struct LanguageTests {
  @Test(
    "tags and locale names",
    arguments: [
      ("en", .english), ("en_US.UTF-8", .english), ("EN-gb", .english), ("zh", .simplifiedChinese),
      ("zh_CN.UTF-8", .simplifiedChinese), ("zh-Hans", .simplifiedChinese),
      ("zh-Hans-HK", .simplifiedChinese), ("zh_SG", .simplifiedChinese), ("zh_TW", .traditionalChinese),
      ("zh_TW.UTF-8", .traditionalChinese), ("zh-Hant", .traditionalChinese),
      ("zh-hant-tw", .traditionalChinese), ("zh_HK", .traditionalChinese), ("zh-MO", .traditionalChinese),
      ("zh_CN.UTF-8@pinyin", .simplifiedChinese),
    ] as [(String, Language)])
  func reads(tag: String, language: Language) { #expect(Language(tag: tag) == language) }

  @Test(
    "other languages and none",
    arguments: ["", "C", "POSIX", "C.UTF-8", "de_DE", "english", "zhong", "-", "_zh1"])
  func refuses(tag: String) { #expect(Language(tag: tag) == nil) }

  @Test("every language's own tag is read")
  func ownTags() {
    for language in Language.allCases { #expect(Language(tag: language.rawValue) == language) }
  }
}
