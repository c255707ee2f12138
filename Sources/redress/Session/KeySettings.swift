import CellScreen
import DeskConsole
import DeskText

/// The person's own keys in `config.toml`: an action and the keys that it answers to, everywhere or in one place.
///
/// ```toml
/// [keys]
/// case.note = "i"                  # instead of n
/// queue.down = ["j", "down", "e"]
/// story.case.note = "ctrl-t"       # in the case pane only
/// console.theme = []               # none: the palette still finds it
/// ```
struct KeySettings {
  /// What the file says, in the order of its lines.
  private(set) var settings: [KeySetting] = []
  /// What of it is neither a key nor a list of keys.
  private(set) var faults: [KeyFault] = []
  private let file: String

  /// The settings below `[keys]`.
  init(file: String, _ entries: [SettingsFile.Entry] = []) {
    self.file = file
    take(entries, below: "")
  }

  /// The keymap that they make, and everything that is wrong with them.
  var keymap: (keymap: Keymap, faults: [KeyFault]) {
    let read = Keymap.reading(settings, file: file)
    return (read.keymap, faults + read.mistakes)
  }

  private mutating func take(_ entries: [SettingsFile.Entry], below path: String) {
    for entry in entries {
      let name = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      switch entry.value {
      case .text(let key): settings.append(KeySetting(name: name, keys: [key], line: entry.line))
      case .list(let keys) where !keys.contains(nil):
        settings.append(KeySetting(name: name, keys: keys.compactMap(\.self), line: entry.line))
      case .table(let inner): take(inner, below: name)
      default: faults.append(KeyFault(file: file, line: entry.line, setting: name, problem: .wrongKind))
      }
    }
  }
}
