import TOMLKit

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
public enum ThemeReader {
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
    return (Theme(name: draft.name, styles: draft.styles), draft.mistakes)
  }
}

/// A theme while it is read, parents first.
private struct ThemeDraft {
  var name: String
  var palette: [String: Color] = [:]
  var styles: [Role: Theme.Style] = [:]
  var mistakes: [ThemeMistake] = []

  /// Adds one file over what its parents gave.
  mutating func add(
    _ toml: String, name: String, chain: [String], parent: (String) -> String?, depth: Int
  ) {
    let lines = TOMLLines(toml)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      note(name, error.source.begin.line, .syntax(error.description))
      return
    } catch {
      note(name, nil, .syntax(String(describing: error)))
      return
    }
    inherit(table, name: name, lines: lines, chain: chain, parent: parent, depth: depth)
    if chain.count == 1, let own = table["name"]?.string { self.name = own }
    for key in table.keys where !["name", "inherits", "palette", "roles"].contains(key) {
      note(name, lines.line(of: key, in: ""), .unknownKey(key))
    }
    readPalette(table["palette"]?.table, name: name, lines: lines)
    readRoles(table["roles"]?.table, name: name, lines: lines)
  }

  private mutating func inherit(
    _ table: TOMLTable, name: String, lines: TOMLLines, chain: [String], parent: (String) -> String?,
    depth: Int
  ) {
    guard let wanted = table["inherits"]?.string else { return }
    // Twice, because a theme of one's own may inherit from the built-in one of the same name.
    guard depth > 0, chain.filter({ $0 == wanted }).count < 2, let text = parent(wanted) else {
      note(name, lines.line(of: "inherits", in: ""), .unknownParent(wanted))
      return
    }
    add(text, name: wanted, chain: chain + [wanted], parent: parent, depth: depth - 1)
  }

  private mutating func readPalette(_ table: TOMLTable?, name: String, lines: TOMLLines) {
    guard let table else { return }
    for key in table.keys {
      let line = lines.line(of: key, in: "palette")
      guard let text = table[key]?.string else {
        note(name, line, .wrongType(key: key, expected: "a colour in quotes"))
        continue
      }
      if let color = Color(text) {
        palette[key] = color
      } else {
        note(name, line, .unknownColor(text, key: key))
      }
    }
  }

  private mutating func readRoles(_ table: TOMLTable?, name: String, lines: TOMLLines) {
    guard let table else { return }
    for key in table.keys {
      let line = lines.line(of: key, in: "roles")
      guard let role = Role(name: key) else {
        note(name, line, .unknownRole(key))
        continue
      }
      if let text = table[key]?.string {
        if let color = color(text, key: key, name: name, line: line) {
          styles[role] = Theme.Style(foreground: color)
        }
      } else if let settings = table[key]?.table {
        styles[role] = style(settings, role: key, name: name, lines: lines)
      } else {
        note(
          name, line, .wrongType(key: key, expected: "a colour in quotes or a table such as { fg = \"red\" }")
        )
      }
    }
  }

  private mutating func style(
    _ table: TOMLTable, role: String, name: String, lines: TOMLLines
  ) -> Theme.Style {
    let flags: [String: CellAttributes] = [
      "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    ]
    var style = Theme.Style()
    for key in table.keys {
      let line = lines.line(of: key, in: "roles.\(role)") ?? lines.line(of: role, in: "roles")
      if key == "fg" || key == "bg" {
        guard let text = table[key]?.string else {
          note(name, line, .wrongType(key: "\(role).\(key)", expected: "a colour in quotes"))
          continue
        }
        let color = color(text, key: "\(role).\(key)", name: name, line: line)
        if key == "fg" { style.foreground = color } else { style.background = color }
      } else if let flag = flags[key] {
        guard let isOn = table[key]?.bool else {
          note(name, line, .wrongType(key: "\(role).\(key)", expected: "true or false"))
          continue
        }
        if isOn { style.attributes.formUnion(flag) }
      } else {
        note(name, line, .unknownKey(key))
      }
    }
    return style
  }

  private mutating func color(_ text: String, key: String, name: String, line: Int?) -> Color? {
    if let color = palette[text] ?? Color(text) { return color }
    note(name, line, .unknownColor(text, key: key))
    return nil
  }

  private mutating func note(_ theme: String, _ line: Int?, _ kind: ThemeMistake.Kind) {
    mistakes.append(ThemeMistake(theme: theme, line: line, kind: kind))
  }
}
