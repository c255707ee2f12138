/// Something in a theme file that could not be used; the rest of the theme still is.
public struct ThemeMistake: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// The file is written in another encoding than UTF-8.
    case notUTF8
    /// The file is not TOML.
    case syntax(String)
    /// No role has this name.
    case unknownRole(String)
    /// No setting has this name, at the top of the file (`role` nil) or in a role.
    case unknownKey(String, role: String?)
    /// The value of a setting is neither a colour nor one of the palette's names.
    case unknownColor(String, key: String)
    /// The value of a setting is of the wrong kind.
    case wrongType(key: String, expected: ValueKind)
    /// The theme that this one inherits from was not found, or inherits from this one in turn.
    case unknownParent(String)
    /// No theme has this name.
    case unknownTheme(String)
  }

  /// What settings in a theme file can be.
  public enum ValueKind: Equatable, Sendable {
    /// A text in quotes.
    case text
    /// A colour in quotes.
    case color
    /// True or false.
    case flag
    /// A colour in quotes, or a table of colours and attributes.
    case style
    /// A table.
    case table
  }

  /// The theme's name.
  public let theme: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  /// Makes a mistake.
  public init(theme: String, line: Int?, kind: Kind) {
    self.theme = theme
    self.line = line
    self.kind = kind
  }

  /// The names that could have been meant where a name is wrong; empty where none is like it.
  public var similar: [String] {
    switch kind {
    case .unknownRole(let name): Spelling.similar(to: name, among: Role.allCases.map(\.name))
    case .unknownKey(let name, let role):
      Spelling.similar(to: name, among: role == nil ? ThemeReader.fileKeys : ThemeReader.styleKeys)
    default: []
    }
  }
}
