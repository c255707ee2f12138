/// Something in a theme file that could not be used; the rest of the theme still is.
public struct ThemeMistake: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// The file is not TOML.
    case syntax(String)
    /// No role has this name.
    case unknownRole(String)
    /// No setting has this name here.
    case unknownKey(String)
    /// The value of a setting is neither a colour nor one of the palette's names.
    case unknownColor(String, key: String)
    /// The value of a setting is of the wrong kind.
    case wrongType(key: String, expected: String)
    /// The theme that this one inherits from was not found, or inherits from this one in turn.
    case unknownParent(String)
    /// No theme has this name.
    case unknownTheme(String)
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

  /// One English sentence: where, what, and the mend.
  public var description: String {
    let place = line.map { "theme \(theme), line \($0): " } ?? "theme \(theme): "
    switch kind {
    case .syntax(let reason):
      return place + "not readable as TOML: \(reason)"
    case .unknownRole(let name):
      return place + "there is no role \"\(name)\"" + Self.hint(name, among: Role.allCases.map(\.name))
    case .unknownKey(let name):
      return place + "there is no setting \"\(name)\"" + Self.hint(name, among: ThemeReader.styleKeys)
    case .unknownColor(let value, let key):
      return place
        + "\(key): \"\(value)\" is no colour: write #rrggbb, a name of [palette], default, or one of "
        + Color.ansiNames.prefix(8).joined(separator: ", ") + " (with bright- before it for the bright form)"
    case .wrongType(let key, let expected):
      return place + "\(key) must be \(expected)"
    case .unknownParent(let name):
      return place + "inherits from \"\(name)\", which is not there or inherits from this one"
    case .unknownTheme(let name):
      return "there is no theme \"\(name)\""
    }
  }

  /// Names the likeliest meant word, or all.
  private static func hint(_ word: String, among known: [String]) -> String {
    let near =
      known.first { $0.lowercased() == word.lowercased() }
      ?? known.first { $0.lowercased().hasPrefix(word.lowercased().prefix(4)) }
    if let near { return ": did you mean \"\(near)\"?" }
    return ": the names are " + known.joined(separator: ", ")
  }
}
