extension KeyStroke {
  private static let names: [(KeyCode, String)] = [
    (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
    (.pageUp, "pageup"), (.pageDown, "pagedown"), (.enter, "enter"), (.escape, "esc"), (.tab, "tab"),
    (.backspace, "backspace"), (.delete, "delete"), (.insert, "insert"), (.character(" "), "space"),
  ]

  private static let modifierNames: [(KeyModifiers, String)] = [
    (.control, "ctrl-"), (.alt, "alt-"), (.shift, "shift-"),
  ]

  /// The stroke as keymaps, scripts and help write it: `j`, `G`, `ctrl-n`, `alt-x`, `shift-tab`, `f1`.
  public var description: String {
    let prefix = Self.modifierNames.reduce("") { modifiers.contains($1.0) ? $0 + $1.1 : $0 }
    if let named = Self.names.first(where: { $0.0 == code }) { return prefix + named.1 }
    switch code {
    case .character(let character): return prefix + String(character)
    case .function(let number): return prefix + "f\(number)"
    default: return prefix
    }
  }

  /// Reads what ``description`` writes; names in any case, modifiers in any order, `escape`, `return`,
  /// `del`, `pgup`, `pgdn` and `backtab` too.
  ///
  /// - Returns: nil when the text names no key, or shift with a character (write the shifted character).
  public init?(_ text: String) {
    var rest = text[...]
    var modifiers: KeyModifiers = []
    while let found = Self.modifierNames.first(where: {
      rest.lowercased().hasPrefix($0.1) && rest.count > $0.1.count
    }) {
      modifiers.insert(found.0)
      rest = rest.dropFirst(found.1.count)
    }
    guard let (code, extra) = Self.code(of: rest) else { return nil }
    modifiers.formUnion(extra)
    if case .character = code, modifiers.contains(.shift) { return nil }
    self.init(code, modifiers)
  }

  /// The key of a name or of a single character.
  private static func code(of text: Substring) -> (KeyCode, KeyModifiers)? {
    if text.count == 1, let character = text.first {
      return (.character(character), [])
    }
    let name = text.lowercased()
    if let named = names.first(where: { $0.1 == name }) { return (named.0, []) }
    switch name {
    case "escape": return (.escape, [])
    case "return": return (.enter, [])
    case "del": return (.delete, [])
    case "pgup": return (.pageUp, [])
    case "pgdn": return (.pageDown, [])
    case "backtab": return (.tab, .shift)
    default: break
    }
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) else {
      return nil
    }
    return (.function(number), [])
  }
}

extension KeyStroke: CustomStringConvertible, LosslessStringConvertible {}
