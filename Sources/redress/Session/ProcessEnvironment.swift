import Glibc

/// The variables of the process that Redress looks at.
enum ProcessEnvironment {
  /// Those that are set.
  static let variables: [String: String] = {
    var found: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }()

  /// All that any part of Redress asks for.
  private static let names = [
    "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "REDRESS_DESK",
    "REDRESS_THEMES", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LC_MONETARY", "LANG", "TZ", "TERM", "COLORTERM",
    "NO_COLOR", "COLUMNS", "EDITOR", "VISUAL",
  ]
}
