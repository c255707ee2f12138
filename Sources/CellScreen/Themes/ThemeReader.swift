import TOMLKit
import TOMLPlaces

/// Reads themes from TOML.
///
/// ```toml
/// name = "dark"
/// inherits = "other"             # optional
/// [palette]
/// paper = "#12161d"
/// [roles]
/// dim = "#8b97a7"                # a colour of letters
/// selected = { bg = "paper", bold = true }
/// ```
/// Names of colours are looked up when everything is read, so a theme that inherits can change the palette alone.
public enum ThemeReader {
  /// The settings at the top of a file.
  static let fileKeys = ["name", "inherits", "palette", "roles"]
  /// The settings of a role.
  static let styleKeys = ["fg", "bg", "bold", "dim", "underline", "reverse", "italic"]
  private static let depthLimit = 8

  /// Reads a theme; mistakes cost only what they stand in.
  ///
  /// - Parameters:
  ///   - name: The name under which the theme was looked up; used where the file has none.
  ///   - toml: The file's text.
  ///   - parent: Gives the text of another theme, for `inherits`.
  public static func read(
    name: String, toml: String, parent: (String) -> String?
  ) -> (theme: Theme, mistakes: [ThemeMistake]) {
    var draft = ThemeDraft(name: name)
    draft.add(toml, name: name, chain: [name], parent: parent, depth: depthLimit)
    let styles = draft.resolve()
    return (Theme(name: draft.name, styles: styles), draft.mistakes)
  }
}

/// A theme while it is read, parents first.
private struct ThemeDraft {
  /// A role as a file writes it.
  struct RoleSetting {
    var foreground: ColorSetting?
    var background: ColorSetting?
    var attributes: CellAttributes = []
  }

  /// A colour as a file writes it, and where.
  struct ColorSetting {
    let text: String
    let key: String
    let theme: String
    let line: Int?
  }

  var name: String
  var palette: [String: Color] = [:]
  /// Names whose colour cannot be read: that is told once, where it stands, not wherever it is used.
  var unreadable: Set<String> = []
  var roles: [Role: RoleSetting] = [:]
  var mistakes: [ThemeMistake] = []

  private static let flags: [String: CellAttributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]

  /// Adds one file over what its parents gave.
  mutating func add(
    _ toml: String, name: String, chain: [String], parent: (String) -> String?, depth: Int
  ) {
    let table: TOMLTable
    do throws(SettingsFile.SyntaxError) {
      table = try SettingsFile.table(toml)
    } catch {
      return note(name, error.line, .syntax(error.reason))
    }
    let lines = TOMLOutline(toml)
    inherit(table, name: name, lines: lines, chain: chain, parent: parent, depth: depth)
    for key in table.keys {
      let line = lines.line(of: key)
      switch key {
      case "name":
        if let own = table[key]?.string {
          if chain.count == 1 { self.name = own }
        } else {
          note(name, line, .wrongType(key: key, expected: .text))
        }
      case "inherits": break
      case "palette", "roles":
        guard let inner = table[key]?.table else {
          note(name, line, .wrongType(key: key, expected: .table))
          continue
        }
        if key == "palette" {
          readPalette(inner, name: name, lines: lines)
        } else {
          readRoles(inner, name: name, lines: lines)
        }
      default: note(name, line, .unknownKey(key, role: nil))
      }
    }
  }

  /// The styles, with every colour's name looked up.
  mutating func resolve() -> [Role: Theme.Style] {
    var styles: [Role: Theme.Style] = [:]
    for (role, setting) in roles {
      styles[role] = Theme.Style(
        foreground: setting.foreground.flatMap { color($0) },
        background: setting.background.flatMap { color($0) }, attributes: setting.attributes)
    }
    mistakes.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return styles
  }

  private mutating func inherit(
    _ table: TOMLTable, name: String, lines: TOMLOutline, chain: [String], parent: (String) -> String?,
    depth: Int
  ) {
    guard let value = table["inherits"] else { return }
    let line = lines.line(of: "inherits")
    guard let wanted = value.string else {
      return note(name, line, .wrongType(key: "inherits", expected: .text))
    }
    // Twice, because a theme of one's own may inherit from the built-in one of the same name.
    guard depth > 0, chain.filter({ $0 == wanted }).count < 2, let text = parent(wanted) else {
      return note(name, line, .unknownParent(wanted))
    }
    add(text, name: wanted, chain: chain + [wanted], parent: parent, depth: depth - 1)
  }

  private mutating func readPalette(_ table: TOMLTable, name: String, lines: TOMLOutline) {
    for key in table.keys {
      let line = lines.line(of: "palette.\(key)")
      guard let text = table[key]?.string else {
        unreadable.insert(key)
        note(name, line, .wrongType(key: key, expected: .color))
        continue
      }
      if let color = Color(text) {
        palette[key] = color
      } else {
        unreadable.insert(key)
        note(name, line, .unknownColor(text, key: key))
      }
    }
  }

  private mutating func readRoles(_ table: TOMLTable, name: String, lines: TOMLOutline) {
    for key in table.keys {
      let line = lines.line(of: "roles.\(key)")
      guard let role = Role(name: key) else {
        note(name, line, .unknownRole(key))
        continue
      }
      if let text = table[key]?.string {
        roles[role] = RoleSetting(foreground: ColorSetting(text: text, key: key, theme: name, line: line))
      } else if let settings = table[key]?.table {
        roles[role] = setting(settings, role: key, name: name, lines: lines)
      } else {
        note(name, line, .wrongType(key: key, expected: .style))
      }
    }
  }

  private mutating func setting(
    _ table: TOMLTable, role: String, name: String, lines: TOMLOutline
  ) -> RoleSetting {
    var setting = RoleSetting()
    for key in table.keys {
      let line = lines.line(of: "roles.\(role).\(key)")
      let fullKey = "\(role).\(key)"
      if key == "fg" || key == "bg" {
        guard let text = table[key]?.string else {
          note(name, line, .wrongType(key: fullKey, expected: .color))
          continue
        }
        let color = ColorSetting(text: text, key: fullKey, theme: name, line: line)
        if key == "fg" { setting.foreground = color } else { setting.background = color }
      } else if let flag = Self.flags[key] {
        guard let isOn = table[key]?.bool else {
          note(name, line, .wrongType(key: fullKey, expected: .flag))
          continue
        }
        if isOn { setting.attributes.formUnion(flag) }
      } else {
        note(name, line, .unknownKey(key, role: role))
      }
    }
    return setting
  }

  private mutating func color(_ setting: ColorSetting) -> Color? {
    if let color = palette[setting.text] ?? Color(setting.text) { return color }
    if !unreadable.contains(setting.text) {
      note(setting.theme, setting.line, .unknownColor(setting.text, key: setting.key))
    }
    return nil
  }

  private mutating func note(_ theme: String, _ line: Int?, _ kind: ThemeMistake.Kind) {
    mistakes.append(ThemeMistake(theme: theme, line: line, kind: kind))
  }
}
