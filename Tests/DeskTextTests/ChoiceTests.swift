import DeskText
import RecoveryDomain
import Testing

@Suite("The reader's language")
struct ChoiceTests {
  @Test("Option, then configuration, then environment")
  func order() throws {
    let environment = ["LANG": "zh_CN.UTF-8"]
    #expect(
      try Language.choose(option: "zh-Hant", configured: "en", environment: environment)
        == .traditionalChinese)
    #expect(try Language.choose(option: nil, configured: "en", environment: environment) == .english)
    #expect(try Language.choose(option: "", configured: nil, environment: environment) == .simplifiedChinese)
  }

  @Test("What was chosen on the screen goes before the environment, the desk comes last")
  func keptAndDesk() throws {
    let desk = { Language.traditionalChinese as Language? }
    func choose(_ configured: String?, _ kept: Language?, _ environment: [String: String]) throws -> Language
    {
      try Language.choose(
        option: nil, configured: configured, kept: kept, environment: environment, desk: desk)
    }
    #expect(try choose("en", .simplifiedChinese, ["LANG": "zh_TW"]) == .english)
    #expect(try choose(nil, .simplifiedChinese, ["LANG": "en_US"]) == .simplifiedChinese)
    #expect(try choose(nil, nil, ["LANG": "en_US"]) == .english)
    #expect(try choose(nil, nil, ["LANG": "C.UTF-8"]) == .traditionalChinese)
    #expect(try Language.choose(option: nil, configured: nil, environment: [:]) == .english)
  }

  @Test("Of the variables the first that is not empty counts alone")
  func variables() {
    #expect(
      Language.detected(environment: ["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"])
        == .traditionalChinese)
    #expect(Language.detected(environment: ["LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"]) == nil)
    #expect(Language.detected(environment: ["LANG": "fr_FR.UTF-8"]) == nil)
    #expect(Language.detected(environment: [:]) == nil)
  }

  @Test("A language named outright must be one of the desk's")
  func unknown() {
    #expect(throws: Fault.request(.unknownLanguage("fr"))) {
      try Language.choose(option: "fr", configured: nil, environment: [:])
    }
    #expect(throws: Fault.request(.unknownLanguage("x"))) {
      try Language.choose(option: nil, configured: "x", environment: ["LANG": "zh_CN"])
    }
  }
}
