import Testing

/// The user's settings and what is said of mistakes in them.
@Suite struct ConfigurationTests {
  /// A desk whose user has these settings.
  private func program(_ settings: String) throws -> Program {
    let program = try Program()
    try program.makeFolder("config/redress")
    _ = try program.file("config/redress/config.toml", settings.utf8)
    return program
  }

  @Test func theLanguageIsThatOfTheOptionThenTheSettingThenTheLocale() throws {
    let program = try program("language = \"zh-Hant\"\n")
    let chinese = try program.run(["show", "9"], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(chinese.errors.contains("查無案件"))
    let english = try program.run(["show", "9", "--lang", "en"], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(english.errors.contains("There is no case"))
  }

  @Test(arguments: [
    ("theme = \"dark\"\nlangauge = \"en\"\n", "line 2", "language"),
    ("language = \"fr\"\n", "line 1", "zh-Hans"),
    ("\nborders = 3\n", "line 2", "quotes"),
    ("borders = \"round\"\n", "line 1", "ascii"),
    ("mouse = \"on\"\n", "line 1", "true"),
    ("theme = = 1\n", "line 1", "TOML"),
  ])
  func aMistakeIsNamedAndCostsNothing(settings: String, line: String, mend: String) throws {
    let program = try program(settings)
    let result = try program.run("list")
    #expect(result.status == 0)
    let told = result.errors.split(separator: "\n")
    #expect(told.count == 1)
    #expect(result.errors.contains("config/redress/config.toml, \(line)"), "\(result.errors)")
    #expect(result.errors.contains(mend), "\(result.errors)")
  }
}
