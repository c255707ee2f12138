import CellScreen
import DeskConsole
import DeskText
import Foundation
import RecoveryDomain

/// The user's settings: `config.toml` in the config folder.
///
/// ```toml
/// language = "zh-Hans"   # behind --lang, before LC_ALL, LC_MESSAGES and LANG
/// theme = "dark"
/// borders = "ascii"      # where the terminal draws lines two cells wide
/// mouse = true
/// [views]                # the user's own, behind the others
/// "big ones" = "severity:severe -status:closed"
/// ```
/// ``KeySettings`` says what stands below `[keys]`. What cannot be used is told and costs nothing else.
struct Configuration {
  /// The language that is spoken.
  private(set) var language: Language?
  /// The theme of the first screen.
  private(set) var theme: String?
  /// What the console draws its lines with, where the terminal's locale does not say the right thing.
  private(set) var borders: SymbolSet?
  /// Whether the console reports the mouse from the start.
  private(set) var isMouseOn = false
  /// The person's own keys.
  private(set) var keys: KeySettings
  /// The user's own views as they are written, each with its line.
  private(set) var views: [ViewSetting] = []
  /// What is wrong in the file, in the order of its lines; mistakes in keys are those of ``keys``.
  private(set) var mistakes: [ConfigurationFault] = []
  /// Where the file stands, or would.
  let path: String

  /// All settings at the top of the file.
  private static let known = ["language", "theme", "borders", "mouse", "keys", "views"]

  /// Settings from a text.
  init(path: String, toml: String) {
    self.path = path
    keys = KeySettings(file: path)
    do throws(SettingsFile.SyntaxError) {
      for entry in try SettingsFile(toml).entries { take(entry) }
    } catch {
      note(error.line, .syntax(error.reason))
    }
  }

  /// Settings from the file in a folder; none where there is no file.
  static func read(folder: String) -> Configuration {
    let path = folder + "/config.toml"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return Configuration(path: path, toml: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func take(_ entry: SettingsFile.Entry) {
    switch entry.key {
    case "language":
      let allowed = Language.allCases.map(\.rawValue)
      language = word(of: entry, allowed: allowed) { Language(tag: $0) }
    case "keys":
      if let entries = table(of: entry) { keys = KeySettings(file: path, entries) }
    case "theme": theme = word(of: entry, allowed: []) { $0 }
    case "borders":
      let allowed = SymbolSet.allCases.map(\.rawValue)
      borders = word(of: entry, allowed: allowed) { SymbolSet(rawValue: $0) }
    case "mouse":
      guard case .flag(let isOn) = entry.value else {
        return note(entry.line, .wrongKind(key: entry.key, expected: .flag))
      }
      isMouseOn = isOn
    case "views":
      for view in table(of: entry) ?? [] {
        guard case .text(let text) = view.value else {
          note(view.line, .wrongKind(key: "views.\(view.key)", expected: .text))
          continue
        }
        views.append(ViewSetting(name: view.key, text: text, line: view.line))
      }
    default:
      let similar = Spelling.similar(to: entry.key, among: Self.known)
      note(entry.line, .unknownKey(entry.key, similar: similar, known: Self.known))
    }
  }

  /// The settings under a name; notes a mistake where it holds something else.
  private mutating func table(of entry: SettingsFile.Entry) -> [SettingsFile.Entry]? {
    guard case .table(let entries) = entry.value else {
      note(entry.line, .wrongKind(key: entry.key, expected: .table))
      return nil
    }
    return entries
  }

  /// Reads a setting that is one word; notes a mistake where it is not.
  private mutating func word<Meaning>(
    of entry: SettingsFile.Entry, allowed: [String], _ meaning: (String) -> Meaning?
  ) -> Meaning? {
    guard case .text(let text) = entry.value else {
      note(entry.line, .wrongKind(key: entry.key, expected: .text))
      return nil
    }
    if let value = meaning(text) { return value }
    note(entry.line, .unknownValue(text, key: entry.key, allowed: allowed))
    return nil
  }

  /// The user's own views as a desk reads them; what cannot be read is noted as a mistake.
  mutating func savedViews(_ zone: DeskZone) -> [SavedView] {
    let reader = QueryReader(words: .everyLanguage, zone: zone)
    return views.compactMap { view in
      do throws(QueryMistake) {
        return SavedView(name: view.name, text: view.text, query: try reader.read(view.text))
      } catch {
        note(view.line, .wrongQuery(view: view.name, error))
        return nil
      }
    }
  }

  private mutating func note(_ line: Int?, _ problem: ConfigurationFault.Problem) {
    mistakes.append(.mistake(path: path, line: line, problem))
  }
}

/// A view in the user's settings.
struct ViewSetting: Hashable {
  /// What it is called.
  let name: String
  /// The query.
  let text: String
  /// The line where it stands, where it is known.
  let line: Int?
}
