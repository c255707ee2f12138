import BuiltInThemes
import CellScreen
import Testing

@Suite("Themes")
struct ThemeTests {
  func builtIn(_ name: String) -> (theme: Theme, mistakes: [ThemeMistake]) {
    ThemeReader.read(name: name, toml: BuiltInThemes.texts[name] ?? "", parent: { BuiltInThemes.texts[$0] })
  }

  /// The names of the themes with colours of their own.
  static let colorful = BuiltInThemes.texts.keys.filter { $0 != "mono" }.sorted()

  @Test("A theme of the program has every role and no mistake", arguments: BuiltInThemes.texts.keys.sorted())
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

  @Test("Every role can be read on every backdrop and surface", arguments: colorful)
  func contrast(name: String) throws {
    let theme = builtIn(name).theme
    for role in Role.allCases {
      let least = name == "high-contrast" ? role.leastContrast * 1.5 : role.leastContrast
      for (backdrop, ground) in Theme.places {
        let style = theme.style(of: role, on: backdrop, over: ground)
        let front = try #require(style.foreground)
        let back = try #require(style.background)
        let contrast = front.contrast(with: back)
        #expect(contrast >= least, "\(role.name) on \(backdrop.name) over \(ground.name): \(contrast)")
      }
    }
  }

  @Test("Every role can be read with 256 colours and with few", arguments: colorful)
  func contrastOfPalettes(name: String) {
    let theme = builtIn(name).theme
    for role in Role.allCases {
      for (backdrop, ground) in Theme.places {
        for (depth, least) in [(ColorDepth.palette256, role.leastContrast), (.palette16, 3), (.palette8, 3)] {
          let look = theme.resolved(role, on: backdrop, over: ground, depth: depth)
          guard case .palette(let front) = look.foreground, case .palette(let back) = look.background else {
            Issue.record("\(role.name) has no palette colours")
            continue
          }
          let contrast = ColorTests.look(of: front).contrast(with: ColorTests.look(of: back))
          #expect(
            contrast >= least,
            "\(role.name) on \(backdrop.name) over \(ground.name), \(depth): \(contrast)")
        }
      }
    }
  }

  @Test("What is hard to read is found")
  func weakSpots() {
    for name in Self.colorful { #expect(builtIn(name).theme.weakSpots.isEmpty, "\(name)") }
    let toml = "inherits = \"dark\"\n[roles]\nkey = \"#333333\"\nborder = \"#222222\""
    let theme = ThemeReader.read(name: "x", toml: toml, parent: { BuiltInThemes.texts[$0] }).theme
    #expect(theme.weakSpots.map(\.role) == [.border, .key])
    #expect(theme.weakSpots.map(\.ground) == [.text, .text])
  }

  @Test("Words without a background stand on the surface that they are drawn on", arguments: colorful)
  func grounds(name: String) {
    let theme = builtIn(name).theme
    let raised = theme.style(of: .overlay).background
    #expect(raised != theme.style(of: .text).background)
    for role in [Role.text, .key, .good, .error, .dim, .overdue] {
      #expect(theme.style(of: role, over: .overlay).background == raised, "\(role.name)")
    }
    #expect(
      theme.style(of: .key, on: .selected, over: .overlay).background == theme.style(of: .selected).background
    )
    #expect(theme.style(of: .input, over: .overlay).background == theme.style(of: .input).background)
  }

  @Test("On a reversed bar everything is reversed")
  func reversedSurface() {
    let theme = builtIn("mono").theme
    #expect(theme.style(of: .key, over: .header).attributes == [.bold, .reverse])
    #expect(theme.style(of: .key).attributes == .bold)
  }

  @Test(
    "With few colours everything can still be read and told apart",
    arguments: BuiltInThemes.texts.keys.sorted())
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
    for role in [Role.overdue, .critical, .error, .headerAlert] {
      let look = builtIn("dark").theme.resolved(role, depth: .mono)
      #expect(!look.attributes.isEmpty, "\(role.name)")
    }
    #expect(builtIn("dark").theme.resolved(.overdue, depth: .palette256).attributes.isEmpty)
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
      heading = "paper"
      key = 3
      good = { fg = "green", bolt = true }

      [roles.error]
      fg = "red"
      bold = "yes"
      """
    let (theme, mistakes) = ThemeReader.read(name: "own", toml: toml, parent: { _ in nil })
    let found = mistakes.map { "\($0.line ?? 0) \($0.kind)" }.sorted()
    let expected: [(Int, ThemeMistake.Kind)] = [
      (11, .wrongType(key: "key", expected: .style)), (12, .unknownKey("bolt", role: "good")),
      (16, .wrongType(key: "error.bold", expected: .flag)), (2, .unknownKey("colour", role: nil)),
      (4, .unknownColor("#zzzzzz", key: "paper")),
      (8, .unknownRole("selectd")), (9, .unknownColor("mauve", key: "dim")),
    ]
    #expect(found == expected.map { "\($0.0) \($0.1)" }.sorted())
    #expect(theme.style(of: .good).foreground == .ansi(2))
    #expect(theme.style(of: .error).foreground == .ansi(1))
    #expect(mistakes.map { $0.line ?? 0 } == [2, 4, 8, 9, 11, 12, 16])
    #expect(mistakes.first { $0.line == 8 }?.similar == ["selected"])
    #expect(mistakes.first { $0.line == 12 }?.similar == ["bold"])
  }

  @Test("A file that is not TOML is one mistake at its line")
  func syntax() {
    let (theme, mistakes) = ThemeReader.read(name: "x", toml: "a = 1\n[roles\n", parent: { _ in nil })
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.line == 2)
    #expect(theme.style(of: .text) == Theme.Style())
  }

  @Test("A theme can change the palette alone")
  func inheritedPalette() {
    let files = ["base": "[palette]\nink = \"#111111\"\n[roles]\ntext = \"ink\"\nkey = \"ink\""]
    let (theme, mistakes) = ThemeReader.read(
      name: "own", toml: "inherits = \"base\"\n[palette]\nink = \"#222222\"", parent: { files[$0] })
    #expect(mistakes.isEmpty)
    #expect(theme.style(of: .key).foreground == Color("#222222"))
  }

  @Test("What should be a table or a text and is not is a mistake")
  func wrongKinds() {
    let toml = "name = 1\ninherits = 2\npalette = 3\nroles = \"red\""
    let mistakes = ThemeReader.read(name: "x", toml: toml, parent: { _ in nil }).mistakes
    #expect(
      mistakes.map(\.kind) == [
        .wrongType(key: "name", expected: .text), .wrongType(key: "inherits", expected: .text),
        .wrongType(key: "palette", expected: .table), .wrongType(key: "roles", expected: .table),
      ])
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
      builtIn: BuiltInThemes.texts, readFile: { files[$0].map { Array($0.utf8) } },
      listFolder: { folder in
        files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      })
    #expect(catalogue.names == (BuiltInThemes.texts.keys + ["sea", "sky"]).sorted())
    let dark = catalogue.theme(named: "dark")
    #expect(dark.mistakes.isEmpty)
    #expect(dark.theme.style(of: .key).foreground == Color("#111111"))
    #expect(dark.theme.style(of: .text).background == builtIn("dark").theme.style(of: .text).background)
    #expect(catalogue.theme(named: "sea").theme.style(of: .text).foreground == Color("#222222"))
    #expect(catalogue.theme(named: "sky").theme.style(of: .text).foreground == Color("#444444"))
    #expect(catalogue.theme(named: "../../etc/passwd").mistakes.count == 1)
    #expect(catalogue.theme(named: "none").theme == .plain)
    let foreign = catalogue.theme(
      named: "gbk", bytes: Array("[roles]\n# ".utf8) + [0xD6, 0xD0] + Array("\ntext = \"#555555\"\n".utf8))
    #expect(foreign.mistakes == [ThemeMistake(theme: "gbk", line: 2, kind: .notUTF8)])
    #expect(foreign.theme.style(of: .text).foreground == Color("#555555"))
  }
}

@Suite("Colours")
struct ColorTests {
  /// How a number of the palette looks on xterm.
  static func look(of number: UInt8) -> Color {
    guard number >= 16 else { return .ansi(number) }
    let cube = Int(number) - 16
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    guard number < 232 else {
      let grey = 8 + 10 * (number - 232)
      return .rgb(red: grey, green: grey, blue: grey)
    }
    return .rgb(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
  }

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
