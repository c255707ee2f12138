import JSONTape
import Testing

/// The verb `themes`, and the theme that a console starts with.
@Suite struct ThemesVerbTests {
  @Test func themesAreListedWithWhereTheyComeFrom() throws {
    let program = try Program(makesDesk: false)
    try program.makeFolder("config/redress/themes")
    let own = try program.file("config/redress/themes/sea.toml", "inherits = \"dark\"\n".utf8)
    let lines = try program.run("themes").lines
    #expect(lines.contains { $0.hasPrefix("sea ") && $0.contains(own) })
    #expect(
      lines.contains { $0.hasPrefix("dark ") && $0.contains("built in") && $0.contains("first screen") })
    let themes = try program.json("themes")
    #expect(Array(themes.elements).count >= 7)
    let sea = try #require(themes.elements.first { $0["name"]?.string == "sea" })
    #expect(sea["path"]?.string == own)
  }

  @Test func aThemeFileThatCannotBeReadIsNamedWithTheReason() throws {
    let program = try Program(makesDesk: false)
    // Whoever may read everything cannot read a folder either.
    try program.makeFolder("config/redress/themes/sea.toml")
    try program.makeFolder("config/redress/themes/dark.toml")
    let result = try program.run("themes")
    #expect(result.status == 65)
    let sea = try #require(result.lines.first { $0.hasPrefix("sea ") })
    #expect(sea.contains("unreadable: \(program.folder)/config/redress/themes/sea.toml"))
    #expect(!sea.contains("built in"))
    #expect(result.lines.contains { $0.hasPrefix("dark ") && $0.contains("built in; unreadable:") })
    #expect(result.errors.contains("sea.toml") && result.errors.contains("dark.toml"))
    #expect(try program.run("themes", "--json").json().elements.contains { $0["unreadable"]?.string != nil })
    #expect(try program.run("doctor").errors.contains("sea.toml"))
  }

  @Test func aFileIsCheckedLineByLine() throws {
    let program = try Program(makesDesk: false)
    let good = try program.file("good.toml", "inherits = \"dark\"\n[palette]\nink = \"#ffffff\"\n".utf8)
    #expect(try program.run("themes", "--check", good).status == 0)
    let wrong = try program.file(
      "wrong.toml", "inherits = \"dark\"\n[roles]\nselectd = \"ink\"\nkey = \"pink\"\n".utf8)
    let result = try program.run("themes", "--check", wrong)
    #expect(result.status == 65)
    #expect(result.errors.contains("\(wrong), line 3"))
    #expect(result.errors.contains("“selected”"))
    #expect(result.errors.contains("\(wrong), line 4"))
    #expect(try program.run("themes", "--check", program.folder + "/none.toml").status == 66)
    let faint = try program.file(
      "faint.toml", "inherits = \"dark\"\n[roles]\ndim = \"#333333\"\n".utf8)
    let told = try program.run("themes", "--check", faint)
    #expect(told.status == 0)
    #expect(told.lines.contains { $0.hasPrefix("dim on text: contrast 1.") })
  }

  @Test func aThemeIsPrintedToStartFrom() throws {
    let program = try Program(makesDesk: false)
    #expect(try program.run("themes", "--show", "mono").output.contains("reverse = true"))
    #expect(try program.run("themes", "--show", "nix").status == 66)
    #expect(try program.run("themes", "--show", "mono", "--check", "x").status == 64)
  }

  @Test func theDoctorLooksAtTerminalSettingsAndThemes() throws {
    let program = try Program()
    let report = try program.run(["doctor", "--json"], environment: ["TERM": "xterm-256color"])
    #expect(report.status == 0, "\(report.errors)")
    let findings = try report.json()
    #expect(findings["colors"]?.string == "256")
    #expect(findings["configuration"]?.string?.contains("config.toml") == true)
    #expect(findings["themes"]?.string?.contains("gruvbox") == true)
    #expect(findings["version"]?.string?.contains("ncurses") == true)
    try program.makeFolder("config/redress/themes")
    _ = try program.file("config/redress/themes/sea.toml", "inherits = \"drak\"\n".utf8)
    let ill = try program.run(["doctor"], environment: ["TERM": "dumb"])
    #expect(ill.status == 65)
    #expect(ill.errors.contains("sea.toml, line 1"))
    #expect(ill.output.contains("full screen"))
  }
}
