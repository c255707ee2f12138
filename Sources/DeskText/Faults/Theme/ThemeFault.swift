/// What is wrong with a theme; a theme with mistakes is used as far as it goes.
public enum ThemeFault: Hashable, Sendable {
  /// No theme has this name.
  case unknown(String, known: [String])
  /// Something in a theme file cannot be used.
  case mistake(theme: String, line: Int?, Problem)

  /// What can be wrong in a theme file.
  public enum Problem: Hashable, Sendable {
    /// It is written in another encoding than UTF-8.
    case notUTF8
    /// It is no TOML; the reason is the reader's.
    case syntax(String)
    /// No role has this name; `similar` are like it.
    case unknownRole(String, similar: [String])
    /// No setting has this name; `similar` are like it.
    case unknownKey(String, similar: [String])
    /// The value of `key` is no colour.
    case unknownColor(String, key: String)
    /// The value of `key` is of another kind than the one named.
    case wrongKind(key: String, expected: SettingKind)
    /// The theme that it inherits from is not there, or inherits from it in turn.
    case unknownParent(String)
  }
}
