import CellScreen
import DeskText

extension Fault {
  /// The fault that a mistake in a theme is, with the file where it stands.
  init(_ mistake: ThemeMistake, _ catalogue: ThemeCatalogue) {
    self.init(mistake, known: catalogue.names) { catalogue.place(of: $0) ?? $0 }
  }

  /// The fault that a mistake in a theme is.
  /// - Parameter place: Gives the file of a theme by its name.
  init(_ mistake: ThemeMistake, known: [String], place: (String) -> String) {
    func at(_ problem: ThemeFault.Problem) -> Fault {
      .theme(.mistake(theme: place(mistake.theme), line: mistake.line, problem))
    }
    self =
      switch mistake.kind {
      case .notUTF8: at(.notUTF8)
      case .syntax(let reason): at(.syntax(reason))
      case .unknownRole(let name): at(.unknownRole(name, similar: mistake.similar))
      case .unknownKey(let name, _): at(.unknownKey(name, similar: mistake.similar))
      case .unknownColor(let value, let key): at(.unknownColor(value, key: key))
      case .wrongType(let key, let expected): at(.wrongKind(key: key, expected: SettingKind(expected)))
      case .unknownParent(let name): at(.unknownParent(name))
      case .unknownTheme(let name): .theme(.unknown(name, known: known))
      }
  }
}

extension SettingKind {
  /// The kind of value that a theme file needs.
  fileprivate init(_ kind: ThemeMistake.ValueKind) {
    self =
      switch kind {
      case .text: .text
      case .color: .color
      case .flag: .flag
      case .style: .style
      case .table: .table
      }
  }
}
