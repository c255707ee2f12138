import JSONTape
import Testing

/// `policy` as scripts and managers use it.
@Suite struct PolicyVerbTests {
  static let file =
    "inherits = \"default\"\n[clocks]\nresolve = \"48h\"\n[[actions]]\ncode = \"replace\"\nabsent = true\n"

  @Test func aFileOfDifferencesIsComparedAdoptedAndTold() throws {
    let desk = try Program()
    let path = try desk.file("desk.toml", Self.file.utf8)
    let planned = try desk.json("policy", "diff", path)["changes"]
    #expect(planned?.elements.first { _ in true }?["key"]?.string == "clocks.resolve")
    #expect(planned?.elements.first { _ in true }?["old"]?.string == "\"72h\"")
    #expect(planned?.elements.first { _ in true }?["new"]?.string == "\"48h\"")
    #expect(
      planned?.elements.contains { $0["key"]?.string == "actions.replace.due" && $0["new"] == nil } == true)
    #expect(try desk.json("policy", "diff")["changes"]?.elements.contains { _ in true } == false)
    #expect(try desk.run("policy", "adopt", path).status == 0)
    #expect(try desk.json("policy", "diff", path)["changes"]?.elements.contains { _ in true } == false)
    #expect(try desk.json("policy", "diff")["changes"]?.elements.contains { _ in true } == true)

    let shown = try desk.json("policy", "show", "clocks.resolve")
    let value = try #require(shown["values"]?.elements.first { _ in true })
    #expect(value["value"]?.string == "\"48h\"")
    #expect(value["shipped"]?.string == "\"72h\"")
    #expect(value["file"]?.string == "desk.toml")
    #expect(value["line"]?.int64 == 3)
    #expect(shown["adopted"]?["seq"]?.int64 == 3)
    let told = try desk.run("policy", "show", "clocks", "--lang", "zh-Hans")
    #expect(told.output.contains("clocks.resolve = \"48h\"  # 来自 desk.toml 第 3 行"))
    #expect(told.output.contains("Redress 自带"))
  }

  @Test func aBrokenFileBesideTheDeskIsToldAndTheAdoptedPolicyStays() throws {
    let desk = try Program()
    _ = try desk.file("desk/policy.toml", "inherits = \"default\"\nclocks.resolve = \"soon\"\n".utf8)
    let doctor = try desk.json("doctor")
    #expect(doctor[name: "policy-file"]?.string?.contains("redress policy check") == true)
    #expect(try desk.run("policy", "adopt", desk.desk + "/policy.toml").status == 78)
    #expect(try desk.run("record", "it works on").status == 0)
    #expect(try desk.run("policy", "show", "clocks.resolve").output.contains("72h"))
    // Every verb says it, in one sentence and not on standard output, the second time from what was found the first.
    for arguments in [["list"], ["list", "--json"], ["show", "1"], ["record", "again"], ["next"]] {
      let run = try desk.run(arguments)
      #expect(run.status == 0)
      #expect(run.errors.split(separator: "\n").count == 1, "\(arguments): \(run.errors)")
      #expect(run.errors.contains("has 1 mistake, so the adopted policy stays in force"))
      #expect(!run.output.contains("adopted policy"))
    }
    #expect(try desk.run("list", "--lang", "zh-Hant").errors.contains("仍沿用已採用的政策"))
    _ = try desk.file("desk/policy.toml", "inherits = \"default\"\nclocks.resolve = \"9h\"\n".utf8)
    #expect(try desk.run("list").errors.isEmpty, "mended")
    #expect(try desk.json("doctor")[name: "policy-file"]?.string?.contains("policy diff") == true)
    #expect(try desk.run("policy", "adopt", desk.desk + "/policy.toml").status == 0)
    #expect(try desk.json("doctor")[name: "policy-file"] == nil)
  }

  @Test func aScriptReadsEveryMistake() throws {
    let desk = try Program()
    let fine = try desk.file("fine.toml", Self.file.utf8)
    #expect(try desk.run("policy", "check", fine, "--json").output == "{\"mistakes\":[],\"doubts\":[]}\n")
    let text = "inherits = \"default\"\nclocks.resolve = \"soon\"\n[[actions]]\nserves = []\n"
    let wrong = try desk.run("policy", "check", try desk.file("wrong.toml", text.utf8), "--json")
    #expect(wrong.status == 78)
    let mistakes = try Array(#require(wrong.json()["mistakes"]?.elements))
    #expect(mistakes.map { $0["kind"]?.string } == ["notADuration", "missing", "missing"])
    #expect(mistakes[0]["line"]?.int64 == 2)
    #expect(mistakes[0]["key"]?.string == "clocks.resolve")
    #expect(mistakes[0]["message"]?.string?.hasPrefix("“soon” is no length of time;") == true)
    let empty = try desk.run("policy", "check", try desk.file("empty.toml", "".utf8), "--json")
    let mistake = try #require(empty.json()["mistakes"]?.elements.first { _ in true })
    #expect(mistake["kind"]?.string == "empty")
    #expect(mistake["line"]?.kind == .null)
    #expect(empty.status == 78)
  }

  @Test func whatIsHardlyMeantIsToldAndKeepsNobodyFromAdopting() throws {
    let desk = try Program()
    let text = "inherits = \"default\"\n[roles.people]\nno-such-user-here = \"agent\"\n"
    let path = try desk.file("odd.toml", text.utf8)
    let checked = try desk.run("policy", "check", path, "--lang", "en")
    #expect(checked.status == 0)
    let told = checked.errors.split(separator: "\n")
    #expect(
      told.count == 2 && told[0].contains("can be used, but 1 thing in it may not be meant; look at it."))
    let doubt = "this host knows no user “no-such-user-here”; check the login name"
    #expect(told.last.map(String.init) == "line 3, roles.people.no-such-user-here: \(doubt)")
    let doubts = try desk.run("policy", "check", path, "--json").json()["doubts"]
    #expect(doubts?.elements.map { $0["kind"]?.string } == ["unknownPerson"])
    let adopted = try desk.run("policy", "adopt", path)
    #expect(adopted.status == 0 && adopted.errors.contains("no-such-user-here"))
  }

  @Test func aMistypedWordIsToldWithTheOneThatWasMeant() throws {
    let desk = try Program()
    let text =
      "inherits = \"default\"\n[roles]\ndefault = \"agnet\"\n[[playbooks]]\ncode = \"failed-recovery\"\n"
      + "actions = [\"vouchr\"]\nwhen = { severity = [\"colossal\"] }\n"
    let told = try desk.run("policy", "check", try desk.file("odd.toml", text.utf8), "--lang", "en").errors
    #expect(told.contains("“agnet” is none of “"))
    #expect(told.contains("; perhaps “agent”\n"))
    #expect(told.contains("there is no “vouchr”; perhaps “voucher”\n"))
    #expect(told.contains("“colossal” is none of “ordinary”, “severe” and “critical”\n"))
  }

  /// The adopted policy keeps its own copy of the holidays; that a file says something else since is a difference.
  @Test func holidaysThatChangedSinceAreADifference() throws {
    let desk = try Program()
    func holidays(_ days: [String]) -> String {
      "{\"days\": ["
        + days.map { "{\"name\": \"Rest\", \"date\": \"\($0)\", \"isOffDay\": true}" }
        .joined(separator: ",") + "]}"
    }
    let text =
      "inherits = \"default\"\n[calendars.office]\nzone = \"Asia/Shanghai\"\nmonday = [\"09:00-17:00\"]\n"
      + "holidays = [\"rest.json\"]\n"
    _ = try desk.file("desk/rest.json", holidays(["2026-05-01", "2026-05-02"]).utf8)
    let path = try desk.file("desk/policy.toml", text.utf8)
    #expect(try desk.run("policy", "adopt", path).status == 0)
    #expect(try desk.json("policy", "diff", path)["changes"]?.elements.contains { _ in true } == false)
    #expect(try desk.json("doctor")[name: "policy-file"] == nil)
    _ = try desk.file("desk/rest.json", holidays(["2026-05-02", "2027-05-01"]).utf8)
    let changes = try Array(#require(try desk.json("policy", "diff", path)["changes"]?.elements))
    #expect(
      changes.map { $0["key"]?.string } == ["kept.holidays.\"rest.json\"", "kept.holidays.\"rest.json\""])
    #expect(changes.first?["new"]?.string == "\"2027-05-01 off Rest\"")
    #expect(changes.last?["old"]?.string == "\"2026-05-01 off Rest\"")
    #expect(try desk.json("doctor")[name: "policy-file"]?.string?.contains("policy diff") == true)
  }

  @Test func bracketsAloneDoNotEndTheProgram() throws {
    let desk = try Program()
    let text = "x = " + String(repeating: "[", count: 100_000)
    let path = try desk.file("desk/policy.toml", text.utf8)
    let checked = try desk.run("policy", "check", path)
    #expect(checked.status == 78)
    #expect(checked.errors.contains("line 1: "))
    #expect(try desk.json("doctor")[name: "policy-file"]?.string?.contains("1 mistake") == true)
  }

  @Test(arguments: ["", "\u{0}\u{1}", "x = [", "inherits = \"default\"\nclocks.resolve = 1\n"])
  func everyWrongFileIsStatus78WithItsName(text: String) throws {
    let desk = try Program()
    let path = try desk.file("wrong.toml", text.utf8)
    for verb in ["check", "adopt", "diff"] {
      let result = try desk.run("policy", verb, path)
      #expect(result.status == 78)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("wrong.toml"))
    }
  }
}

/// Stories that were written under a policy that is not in force any more.
@Suite struct FormerPolicyTests {
  static let first = """
    inherits = "default"
    [[actions]]
    code = "flowers"
    name = { en = "Flowers", zh-Hans = "送花", zh-Hant = "送花" }
    serves = ["regret"]
    due = "2d"
    [[reasons.reopen]]
    code = "wilted"
    text = { en = "The flowers wilted", zh-Hans = "花谢了", zh-Hant = "花謝了" }
    [[reasons.root_cause]]
    code = "florist"
    text = { en = "The florist", zh-Hans = "花店", zh-Hant = "花店" }
    """

  @Test func namesAreThoseOfTheDay() throws {
    let desk = try Program()
    #expect(try desk.run("policy", "adopt", desk.file("first.toml", Self.first.utf8)).status == 0)
    let number = try desk.record("no breakfast")
    for arguments in [
      ["propose", "--action", "flowers"], ["carry-out", "--action", "flowers"],
      ["classify", "--root-cause", "florist"],
    ] {
      let run = try desk.run([arguments[0], number] + arguments.dropFirst())
      #expect(run.status == 0, "\(arguments): \(run.errors)")
    }
    let withdrawn = try desk.record("no lunch")
    #expect(try desk.run("propose", withdrawn, "--action", "flowers").status == 0)
    #expect(try desk.run("propose", withdrawn, "--withdraw", "1", "no thanks").status == 0)
    // A policy that renames changes what is done from now on, and not what was told.
    let renamed = Self.first.replacing("Flowers", with: "Bouquet").replacing(
      "The florist", with: "The garden")
    #expect(try desk.run("policy", "adopt", desk.file("renamed.toml", renamed.utf8)).status == 0)
    #expect(try desk.run("carry-out", number, "--action", "flowers", "--again").status == 0)
    let lines = try desk.run("show", number).output.split(separator: "\n")
    #expect(lines.count { $0.contains("carried out Flowers") } == 1)
    #expect(lines.count { $0.contains("carried out Bouquet") } == 1)
    #expect(lines.contains { $0.contains("promised Flowers by") })
    #expect(try desk.run("show", withdrawn).output.contains("withdrew promise 1: Flowers"))
    let followed = try desk.run("follow", "--since", "0", "--no-wait").output
    #expect(followed.contains("carried out Flowers") && followed.contains("carried out Bouquet"))
    #expect(followed.contains("The florist"))
    #expect(try desk.json("show", number)["record"]?["cause"]?["rootCauseName"]?.string == "The garden")
    #expect(
      try desk.run("policy", "adopt", desk.file("then.toml", "inherits = \"default\"\n".utf8)).status == 0)
    let told = try desk.run("show", number).output
    #expect(told.contains("promised Flowers by"))
    #expect(told.contains("carried out Flowers"))
    #expect(told.contains("carried out Bouquet"))
    #expect(told.contains("The florist") && !told.contains("flowers") && !told.contains("florist,"))
    #expect(try desk.run("show", number, "--lang", "zh-Hant").output.contains("送花"))
    #expect(try desk.run("follow", "--since", "0", "--no-wait").output.contains("carried out Flowers"))
    let record = try desk.json("show", number)["record"]
    #expect(record?["cause"]?["rootCauseName"]?.string == "The florist")
  }
}
