/// What the verb `themes` says.
public protocol ThemeCommandText: Sendable {
  /// The heading of the names.
  var nameHeading: String { get }
  /// The heading of where themes come from.
  var placeHeading: String { get }
  /// Where a theme comes from that is part of the program.
  var builtIn: String { get }
  /// The file of a theme cannot be read.
  func unreadable(path: String) -> String
  /// Stands at the theme of the first screen.
  var first: String { get }
  /// A theme file has no mistake.
  func fine(path: String) -> String
  /// Words of a role are hard to read on a ground: the contrast that they have and the least that they need.
  func weak(role: String, ground: String, contrast: String, least: String) -> String
}

extension Phrasebook {
  /// What the verb `themes` says.
  public var themeCommands: any ThemeCommandText {
    choose(
      english: EnglishThemeCommandText(), simplifiedChinese: SimplifiedThemeCommandText(),
      traditionalChinese: TraditionalThemeCommandText())
  }
}
