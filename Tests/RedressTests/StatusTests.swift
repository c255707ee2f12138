import Testing

/// The statuses that scripts rely on, and errors in one sentence on standard error.
@Suite struct StatusTests {
  @Test(arguments: [
    (["--help"], 0), (["note", "--help"], 0), (["--version"], 0), (["list"], 0),
    (["claim", "C-000001"], 0), (["close", "C-000001"], 1), (["judge", "1", "upheld", "--reason", "nonsense"], 1),
    (["claim"], 64), (["claim", "first"], 64), (["nonsense"], 64), (["list", "--nonsense"], 64),
    (["list", "nonsense:1"], 64), (["list", "--limit", "-1"], 64), (["list", "--lang", "fr"], 64),
    (["contact", "1", "hello", "--channel", "pigeon"], 64), (["record", "x", "--received", "soon"], 64),
    (["judge", "1", "maybe", "--reason", "our-failure"], 64), (["hand-over", "1", "nobody-of-that-name", "x"], 64),
    (["intake", "x.csv", "--preset", "nonsense"], 64), (["carry-out", "1", "--action", "voucher=abc"], 64),
    (["claim", "C-000099"], 66), (["show", "C-000099"], 66), (["intake", "/nonexistent.csv"], 66),
    (["list", "--desk", "/nonexistent"], 66), (["void", "--import", "abc", "--reason", "test"], 66),
    (["intake", "/tmp"], 65), (["init"], 74),
  ])
  func status(of arguments: [String], is expected: Int32) throws {
    let desk = try Program()
    _ = try desk.record("a complaint")
    let result = try desk.run(arguments)
    #expect(result.status == expected, "\(result.errors)")
    if expected == 0 {
      #expect(result.errors.isEmpty)
    } else {
      #expect(result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }
  }

  @Test func aPolicyWithMistakesNamesThemWithTheirLines() throws {
    let desk = try Program()
    let text = try desk.run("policy", "show").output
    let broken = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("resolve = \"72h\"") ? "resolve = \"soon\"" : $0.hasPrefix("[claims]") ? "[claims]\nnonsense = 1" : String($0)
    }
    let line = (broken.firstIndex { $0.hasPrefix("resolve = ") } ?? 0) + 1
    let path = try desk.file("policy.toml", broken.joined(separator: "\n").utf8)
    let checked = try desk.run("policy", "check", path)
    #expect(checked.status == 78)
    #expect(checked.errors.contains("clocks.resolve"))
    #expect(checked.errors.contains("\(line)"))
    #expect(checked.errors.contains("claims.nonsense"))
    #expect(try desk.run("policy", "adopt", path).status == 78)
    let whole = try desk.file("whole.toml", text.replacing("72h", with: "48h").utf8)
    #expect(try desk.run("policy", "check", whole).status == 0)
    #expect(try desk.run("policy", "adopt", whole).status == 0)
    #expect(try desk.run("policy", "show", "clocks.resolve").output.contains("48h"))
    #expect(try desk.run("policy", "show", "nonsense").status == 66)
  }

  @Test func aFullDiskUnderStandardOutputIsTold() throws {
    let desk = try Program()
    let result = try desk.run("doctor")
    #expect(result.status == 0)
    #expect(result.lines.count >= 9)
  }

  @Test(arguments: [("zh-Hans", "工单"), ("zh-Hant", "案件"), ("en", "CASE")])
  func everyLanguageSpeaks(language: String, word: String) throws {
    let desk = try Program()
    _ = try desk.record("x")
    #expect(try desk.run("list", "--lang", language).output.contains(word))
    #expect(try desk.run("show", "7", "--lang", language).errors.contains("C-000007"))
  }

  @Test func theLocaleChoosesTheLanguageAndTheDeskWhereItSaysNothing() throws {
    let desk = try Program("--lang", "zh-Hant")
    _ = try desk.record("x")
    #expect(try desk.run("list").output.contains("案件"))
    #expect(try desk.run("list", environment: ["LC_ALL": "zh_CN.UTF-8"]).output.contains("工单"))
    #expect(try desk.run("list", environment: ["LC_ALL": "en_US.UTF-8"]).output.contains("CASE"))
  }
}
