/// What the verb `themes` says in English.
struct EnglishThemeCommandText: ThemeCommandText {
  var nameHeading: String { "THEME" }
  var placeHeading: String { "FROM" }
  var builtIn: String { "built in" }
  func unreadable(path: String) -> String { "unreadable: \(path)" }
  var first: String { "first screen" }
  func fine(path: String) -> String { "The theme \(path) has no mistakes." }
  func weak(role: String, ground: String, contrast: String, least: String) -> String {
    "\(role) on \(ground): contrast \(contrast), better at least \(least)"
  }
}
