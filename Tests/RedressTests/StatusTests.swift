import JSONTape
import Testing

/// The statuses that scripts rely on, and errors in one sentence on standard error.
@Suite struct StatusTests {
  @Test(arguments: Expectation.all)
  func statusIs(_ expectation: Expectation) throws {
    let (arguments, expected) = (expectation.arguments, expectation.status)
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
      $0.hasPrefix("resolve = \"72h\"")
        ? "resolve = \"soon\"" : $0.hasPrefix("[claims]") ? "[claims]\nnonsense = 1" : String($0)
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
    _ = try desk.record("x")
    let result = try desk.start(["list"], output: "/dev/full").wait()
    #expect(result.status == 74)
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func theDoctorHasALineForEverything() throws {
    let desk = try Program()
    let report = try desk.json("doctor")
    for name in [
      "version", "user", "locale", "terminal", "language", "zone", "desk", "journal", "index", "policy",
    ] {
      #expect(report[name: name]?.string?.isEmpty == false, "\(name)")
    }
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
    let doctor = try desk.run("doctor", environment: ["TERM": "dumb"])
    #expect(doctor.lines.contains("語言：繁體中文"))
    #expect(!doctor.output.contains("full screen"), "no line in another language")
    #expect(try desk.run("list", "--nonsense").errors.contains("redress help list"))
    #expect(try desk.run("list", "--nonsense").errors.contains("。"), "wrong usage is told so too")
    // What was chosen on the screen goes before the environment and the desk, behind an option.
    try desk.makeFolder("state/redress")
    _ = try desk.file("state/redress/choices.toml", "language = \"zh-Hans\"\n".utf8)
    #expect(try desk.run("list").output.contains("工单"))
    #expect(try desk.run("list", "--lang", "en").output.contains("CASE"))
  }

  @Test func aListWithoutACaseSaysSoToAPersonOnly() throws {
    let desk = try Program()
    #expect(try desk.run("list").errors.isEmpty)
    #expect(try desk.runOnTerminal(["list"]).errors == "No case is listed.\n")
    #expect(try desk.runOnTerminal(["list", "--json"]).errors.isEmpty)
    _ = try desk.record("x")
    #expect(try desk.runOnTerminal(["list"]).errors.isEmpty)
  }

  @Test func bytesThatAreNoUTF8AreToldWithTheirNumber() throws {
    let desk = try Program()
    let told = try desk.run(["record", "-"], bytes: [0x61, 0xFF, 0x62, 0xEF, 0xBF, 0xBD, 0xC3])
    #expect(told.status == 0 && told.errors.contains("not UTF-8 in 2 places"))
    #expect(try desk.run("record", "-", input: "a\u{FFFD}b\n").errors.isEmpty)
  }
}

/// A command line and the status that it leaves with, at a desk with one open case.
struct Expectation: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let status: Int32

  init(_ arguments: [String], _ status: Int32) {
    self.arguments = arguments
    self.status = status
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all: [Expectation] = [
    Expectation(["--help"], 0),
    Expectation(["note", "--help"], 0),
    Expectation(["--version"], 0),
    Expectation(["list"], 0),
    Expectation(["claim", "C-000001"], 0),
    Expectation(["close", "C-000001"], 1),
    Expectation(["judge", "1", "upheld", "--reason", "nonsense"], 1),
    Expectation(["claim"], 64),
    Expectation(["claim", "first"], 64),
    Expectation(["nonsense"], 64),
    Expectation(["list", "--nonsense"], 64),
    Expectation(["list", "nonsense:1"], 64),
    Expectation(["list", "--limit", "-1"], 64),
    Expectation(["list", "--lang", "fr"], 64),
    Expectation(["contact", "1", "hello", "--channel", "pigeon"], 64),
    Expectation(["record", "x", "--received", "soon"], 64),
    Expectation(["judge", "1", "maybe", "--reason", "our-failure"], 64),
    Expectation(["hand-over", "1", "nobody-of-that-name", "x"], 64),
    Expectation(["intake", "x.csv", "--preset", "nonsense"], 64),
    Expectation(["carry-out", "1", "--action", "voucher=abc"], 64),
    Expectation(["claim", "C-000099"], 66),
    Expectation(["show", "C-000099"], 66),
    Expectation(["intake", "/nonexistent.csv"], 66),
    Expectation(["list", "--desk", "/nonexistent"], 66),
    Expectation(["void", "--import", "abc", "--reason", "test"], 66),
    Expectation(["intake", "/tmp"], 65),
    Expectation(["init"], 74),
  ]
}
