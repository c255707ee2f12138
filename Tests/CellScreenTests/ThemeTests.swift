import BuiltInThemes
import CellScreen
import Testing

@Suite("Themes")
struct ThemeTests {
  func builtIn(_ name: String) -> (theme: Theme, mistakes: [ThemeMistake]) {
    ThemeReader.read(name: name, toml: BuiltInThemes.texts[name] ?? "", parent: { BuiltInThemes.texts[$0] })
  }

  @Test("A theme of the program has every role and no mistake", arguments: ["dark", "light", "mono"])
  func complete(name: String) {
    let (theme, mistakes) = builtIn(name)
    #expect(mistakes.isEmpty, "\(mistakes)")
    #expect(theme.name == name)
    for role in Role.allCases {
      let style = theme.style(of: role)
      let says = style.foreground != nil || style.background != nil || !style.attributes.isEmpty
      #expect(says, "\(role.name)")
    }
  }

  @Test("Every role can be read on every backdrop", arguments: ["dark", "light"])
  func contrast(name: String) throws {
    let theme = builtIn(name).theme
    for role in Role.allCases {
      for backdrop in [Role.text, .selected, .selectedUnfocused, .marked, .match] {
        let style = theme.style(of: role, on: backdrop)
        let front = try #require(style.foreground)
        let back = try #require(style.background)
        #expect(front.contrast(with: back) >= 4.5, "\(role.name) on \(backdrop.name)")
      }
    }
  }

  @Test("With few colours everything can still be read and told apart", arguments: ["dark", "light", "mono"])
  func fewColors(name: String) {
    let theme = builtIn(name).theme
    for depth in [ColorDepth.palette16, .palette8, .mono] {
      let plain = theme.resolved(.text, depth: depth)
      for role in Role.allCases {
        let style = theme.resolved(role, depth: depth)
        #expect(style.foreground != style.background || style.foreground == .standard, "\(role.name)")
      }
      for role in [Role.selected, .critical, .header, .overdue, .tabActive] {
        #expect(theme.resolved(role, depth: depth) != plain, "\(role.name) \(depth)")
      }
      #expect(theme.resolved(.text, on: .selected, depth: depth) != plain)
    }
  }

  @Test("Without colours there are only attributes")
  func mono() {
    let style = builtIn("dark").theme.resolved(.text, on: .selected, depth: .mono)
    #expect(style.foreground == .standard && style.background == .standard)
    #expect(style.attributes.contains(.reverse))
  }

  @Test("The selected row keeps its meaning where it can be read, and a critical mark its ground")
  func backdrops() {
    let theme = builtIn("dark").theme
    let selected = theme.style(of: .selected)
    let overdue = theme.style(of: .overdue, on: .selected)
    #expect(overdue.background == selected.background)
    #expect(overdue.foreground == theme.style(of: .overdue).foreground)
    #expect(theme.style(of: .critical, on: .selected).background == theme.style(of: .critical).background)
    #expect(theme.style(of: .dim, on: .text).background == theme.style(of: .text).background)
  }

  @Test("Mistakes are told with their line, and cost only what they stand in")
  func mistakes() {
    let toml = """
      name = "own"
      colour = 1
      [palette]
      paper = "#zzzzzz"
      ink = "#ffffff"
      [roles]
      text = "ink"
      selectd = "ink"
      dim = "mauve"
      key = 3
      good = { fg = "green", bolt = true }

      [roles.error]
      fg = "red"
      bold = "yes"
      """
    let (theme, mistakes) = ThemeReader.read(name: "own", toml: toml, parent: { _ in nil })
    let found = mistakes.map { "\($0.line ?? 0) \($0.kind)" }.sorted()
    let expected: [(Int, ThemeMistake.Kind)] = [
      (10, .wrongType(key: "key", expected: "a colour in quotes or a table such as { fg = \"red\" }")),
      (11, .unknownKey("bolt")), (15, .wrongType(key: "error.bold", expected: "true or false")),
      (2, .unknownKey("colour")), (4, .unknownColor("#zzzzzz", key: "paper")),
      (8, .unknownRole("selectd")), (9, .unknownColor("mauve", key: "dim")),
    ]
    #expect(found == expected.map { "\($0.0) \($0.1)" }.sorted())
    #expect(theme.style(of: .good).foreground == .ansi(2))
    #expect(theme.style(of: .error).foreground == .ansi(1))
    #expect(mistakes.contains { $0.description.contains("did you mean \"selected\"?") })
  }

  @Test("A file that is not TOML is one mistake at its line")
  func syntax() {
    let (theme, mistakes) = ThemeReader.read(name: "x", toml: "a = 1\n[roles\n", parent: { _ in nil })
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.line == 2)
    #expect(theme.style(of: .text) == Theme.Style())
  }

  @Test("A theme inherits and changes; circles and missing parents are mistakes")
  func inheritance() {
    let files = [
      "a": "inherits = \"b\"\n[roles]\nkey = \"paper\"",
      "b": "[palette]\npaper = \"#010203\"\n[roles]\ndim = \"paper\"",
      "c": "inherits = \"d\"", "d": "inherits = \"c\"", "e": "inherits = \"nowhere\"",
    ]
    let (theme, mistakes) = ThemeReader.read(name: "a", toml: files["a"] ?? "", parent: { files[$0] })
    #expect(mistakes.isEmpty)
    #expect(theme.name == "a")
    #expect(theme.style(of: .key).foreground == Color("#010203"))
    #expect(theme.style(of: .dim).foreground == Color("#010203"))
    let circle = ThemeReader.read(name: "c", toml: files["c"] ?? "", parent: { files[$0] })
    #expect(!circle.mistakes.isEmpty)
    let lost = ThemeReader.read(name: "e", toml: files["e"] ?? "", parent: { files[$0] })
    #expect(lost.mistakes.map(\.kind) == [.unknownParent("nowhere")])
  }

  @Test("Themes are looked for in the order of decisions 25")
  func catalogue() {
    let files = [
      "/own/dark.toml": "inherits = \"dark\"\n[roles]\nkey = \"#111111\"",
      "/etc/redress/themes/sea.toml": "[roles]\ntext = \"#222222\"",
      "/opt/bin/../share/redress/themes/sea.toml": "[roles]\ntext = \"#333333\"",
      "/opt/bin/../share/redress/themes/sky.toml": "[roles]\ntext = \"#444444\"",
    ]
    let catalogue = ThemeCatalogue(
      environment: ["REDRESS_THEMES": "/own"], configFolder: "/etc/redress", executable: "/opt/bin/redress",
      builtIn: BuiltInThemes.texts, readFile: { files[$0] },
      listFolder: { folder in
        files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      })
    #expect(catalogue.names == ["dark", "light", "mono", "sea", "sky"])
    let dark = catalogue.theme(named: "dark")
    #expect(dark.mistakes.isEmpty)
    #expect(dark.theme.style(of: .key).foreground == Color("#111111"))
    #expect(dark.theme.style(of: .text).background == builtIn("dark").theme.style(of: .text).background)
    #expect(catalogue.theme(named: "sea").theme.style(of: .text).foreground == Color("#222222"))
    #expect(catalogue.theme(named: "sky").theme.style(of: .text).foreground == Color("#444444"))
    #expect(catalogue.theme(named: "../../etc/passwd").mistakes.count == 1)
    #expect(catalogue.theme(named: "none").theme == .plain)
  }
}

@Suite("Colours")
struct ColorTests {
  @Test("What can be written")
  func reading() {
    #expect(Color("#0a10ff") == .rgb(red: 10, green: 16, blue: 255))
    #expect(Color("bright-red") == .ansi(9))
    #expect(Color("default") == .standard)
    for wrong in ["", "#12345", "#1234567", "#+12345", "mauve", "RED"] {
      #expect(Color(wrong) == nil, "\(wrong)")
    }
  }

  @Test("Contrast as WCAG counts it")
  func contrast() {
    let black = Color.rgb(red: 0, green: 0, blue: 0)
    let white = Color.rgb(red: 255, green: 255, blue: 255)
    let grey = Color.rgb(red: 0x76, green: 0x76, blue: 0x76)
    #expect(abs(white.contrast(with: black) - 21) < 0.001)
    #expect(abs(white.contrast(with: grey) - 4.54) < 0.01)
    #expect(grey.contrast(with: white) == white.contrast(with: grey))
  }

  @Test(
    "The nearest of 256 is itself for the colours of the cube and the greys",
    arguments: [("#ff0000", 196), ("#5f87af", 67), ("#000000", 16), ("#080808", 232), ("#ffffff", 231)])
  func exact256(text: String, number: UInt8) {
    #expect(Color(text)?.resolved(.palette256) == .palette(number))
  }

  @Test(
    "With few colours the hue stays, and grey stays grey",
    arguments: [
      ("#ff8a80", [UInt8(1), 9]), ("#93d29a", [2, 10]), ("#edbb63", [3, 11]), ("#86b6ff", [4, 12]),
      ("#5a6472", [0, 7, 8, 15]), ("#808080", [0, 7, 8, 15]), ("#12161d", [0]), ("#fbfaf7", [7, 15]),
    ])
  func fewColors(text: String, numbers: [UInt8]) throws {
    let color = try #require(Color(text))
    for depth in [ColorDepth.palette16, .palette8] {
      guard case .palette(let number) = color.resolved(depth) else {
        Issue.record("no palette colour")
        continue
      }
      #expect(numbers.contains(number), "\(text) \(depth) \(number)")
      #expect(number < (depth == .palette8 ? 8 : 16))
    }
  }

  @Test("Direct colours are themselves, and monochrome has none")
  func direct() {
    #expect(Color("#0a10ff")?.resolved(.direct) == .direct(0x0A10FF))
    #expect(Color.ansi(12).resolved(.direct) == .palette(12))
    #expect(Color.ansi(12).resolved(.palette8) == .palette(4))
    #expect(Color("#0a10ff")?.resolved(.mono) == .standard)
    #expect(Color.standard.resolved(.palette256) == .standard)
  }
}
