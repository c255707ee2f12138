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

  @Test("Of the variables the first that is not empty counts alone")
  func variables() {
    #expect(
      Language.detected(environment: ["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"])
        == .traditionalChinese)
    #expect(Language.detected(environment: ["LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"]) == .english)
    #expect(Language.detected(environment: ["LANG": "fr_FR.UTF-8"]) == .english)
    #expect(Language.detected(environment: [:]) == .english)
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
