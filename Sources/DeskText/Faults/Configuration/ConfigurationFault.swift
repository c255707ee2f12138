public import RecoveryDomain

/// What is wrong with the user's settings; whatever else they say is still followed.
public enum ConfigurationFault: Hashable, Sendable {
  /// Something in the file cannot be used.
  case mistake(path: String, line: Int?, Problem)

  /// What can be wrong in the file.
  public enum Problem: Hashable, Sendable {
    /// It is no TOML; the reason is the reader's.
    case syntax(String)
    /// No setting has this name; `similar` are like it, `known` are all.
    case unknownKey(String, similar: [String], known: [String])
    /// A setting has a value that it cannot have.
    case unknownValue(String, key: String, allowed: [String])
    /// A view's query cannot be read.
    case wrongQuery(view: String, QueryMistake)
    /// The value of a setting is of another kind.
    case wrongKind(key: String, expected: SettingKind)
  }
}
