import CellScreen
import RecoveryDomain

/// What a user chose on the screen and finds again at the next start: `choices.toml` in the state folder, mode 0600.
///
/// An option and `config.toml` go before it, the environment and the desk come behind it. The user's own file is never
/// written.
struct KeptChoices: Equatable {
  /// The theme.
  var theme: String?
  /// The language of the screen.
  var language: Language?

  /// A larger file is none of ours.
  private static let largestByteCount = 4096

  private static func path(_ stateFolder: String) -> String { stateFolder + "/choices.toml" }

  /// What was chosen; nothing where nothing was, or where it cannot be read.
  static func read(stateFolder: String) -> KeptChoices {
    var choices = KeptChoices()
    let bytes = PrivateFile.read(path(stateFolder), limit: largestByteCount) ?? []
    guard let file = try? SettingsFile(String(decoding: bytes, as: UTF8.self)) else { return choices }
    for entry in file.entries {
      guard case .text(let text) = entry.value else { continue }
      switch entry.key {
      case "theme": choices.theme = text
      case "language": choices.language = Language(tag: text)
      default: break
      }
    }
    return choices
  }

  /// Keeps them.
  func keep(stateFolder: String) throws(PrivateFile.Failure) {
    try PrivateFile.makeFolder(stateFolder)
    let lines = [("theme", theme), ("language", language?.rawValue)].compactMap { name, value in
      value.map { "\(name) = \"\(Self.escaped($0))\"\n" }
    }
    try PrivateFile.write(Array(lines.joined().utf8), to: Self.path(stateFolder))
  }

  /// A text as TOML writes it between quotes.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { written, scalar in
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
  }
}
