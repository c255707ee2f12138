import CellScreen
import Testing

/// Settings as they stand in a file.
@Suite struct SettingsTests {
  @Test func settingsComeWithTheirLines() throws {
    let file = try SettingsFile(
      """
      # mine
      theme = "dark"
      mouse = true

      [keys]
      "queue.next" = ["j", "down"]
      number = 3
      """)
    #expect(file.entries.map(\.key) == ["theme", "mouse", "keys"])
    #expect(file.entries.map(\.line) == [2, 3, 5])
    #expect(file.entries[0].value == .text("dark"))
    #expect(file.entries[1].value == .flag(true))
    guard case .table(let keys) = file.entries[2].value else {
      Issue.record("keys is no table")
      return
    }
    #expect(keys.map(\.line) == [6, 7])
    #expect(keys.map(\.value) == [.list(["j", "down"]), .other])
  }

  @Test func whatIsNoTOMLNamesTheLine() {
    #expect { try SettingsFile("theme = \"dark\"\nmouse = = true\n") } throws: { error in
      (error as? SettingsFile.SyntaxError)?.line == 2
    }
  }

  /// A key that leads through tables without end would end the program.
  @Test func aKeyWithoutEndNamesItsLine() throws {
    let key = String(repeating: "a.", count: 100_000) + "a"
    for text in ["# it's ok\n\(key) = 1", "x = 1\n[\(key)]", "\nx = { b = 1, \(key) = 2 }"] {
      #expect { try SettingsFile(text) } throws: { error in (error as? SettingsFile.SyntaxError)?.line == 2 }
      let mistakes = ThemeReader.read(name: "own", toml: text, parent: { _ in nil }).mistakes
      #expect(mistakes.map(\.line) == [2])
    }
    let dots = String(repeating: ".", count: 100)
    #expect(try SettingsFile("# \(dots)\ntheme = \"\(dots)\"\n# a # \(dots)").entries.count == 1)
  }

  @Test(arguments: [
    ("them", ["theme"]), ("Theme", ["theme"]), ("langauge", ["language"]), ("lang", ["language"]),
    ("zzz", []), ("", []),
  ])
  func whatWasMeantIsFound(word: String, expected: [String]) {
    #expect(Spelling.similar(to: word, among: ["language", "theme", "borders", "mouse"]) == expected)
  }
}
