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

  @Test(arguments: [
    ("them", ["theme"]), ("Theme", ["theme"]), ("langauge", ["language"]), ("lang", ["language"]),
    ("zzz", []), ("", []),
  ])
  func whatWasMeantIsFound(word: String, expected: [String]) {
    #expect(Spelling.similar(to: word, among: ["language", "theme", "borders", "mouse"]) == expected)
  }
}
