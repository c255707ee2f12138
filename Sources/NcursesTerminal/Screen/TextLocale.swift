import CNcurses
import CellScreen

/// Whether the locale can show more than ASCII, and how that came about.
public enum TextLocale: Equatable, Sendable {
  /// The environment's locale is UTF-8.
  case asSet
  /// The environment's locale is UTF-8 by its name but not installed; this one stands in for characters.
  case uninstalled(replacedBy: String)
  /// The environment's locale is not UTF-8; this one stands in for characters.
  case replaced(by: String)
  /// There is no UTF-8 locale: the screen is ASCII, and everything else shows as question marks.
  case asciiOnly

  private static let fallbacks = ["C.UTF-8", "C.utf8", "en_US.UTF-8"]

  /// Chooses a locale for characters: the environment's, or the C library's own UTF-8.
  ///
  /// Without it, ncurses would draw blanks for all Chinese, and say nothing.
  static func choose(environment: [String: String]) -> TextLocale {
    if cn_use_utf8_locale("") != 0 { return .asSet }
    for name in fallbacks where cn_use_utf8_locale(name) != 0 {
      return isUTF8ByName(environment) ? .uninstalled(replacedBy: name) : .replaced(by: name)
    }
    return .asciiOnly
  }

  /// Whether the locale that the environment names for characters says that it is UTF-8.
  static func isUTF8ByName(_ environment: [String: String]) -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let codeset = name.drop { $0 != "." }.dropFirst().prefix { $0 != "@" }
    return ["utf-8", "utf8"].contains(codeset.lowercased())
  }

  /// The symbols that chrome can be drawn with: plain ones wherever the person did not ask for UTF-8 (`console`
  /// *Frame*). Customers' texts are shown in any case.
  public var symbols: SymbolSet {
    switch self {
    case .asSet, .uninstalled: .unicode
    case .replaced, .asciiOnly: .ascii
    }
  }
}

extension TextWidth {
  /// Measures by the C library's `wcwidth`, by which ncurses moves the cursor; right only while a
  /// ``Terminal`` is open, or after ``Terminal/prepareLocale()``.
  public static let systemWidths = TextWidth(CellWidths { Int(cn_width($0.value)) })
}
