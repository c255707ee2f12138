import CellScreen

/// One key, or several pressed one after the other.
struct KeySequence: Hashable, Sendable {
  /// The strokes, at least one.
  let strokes: [KeyStroke]

  /// The strokes as keymaps write them, blanks between; nil when one of them names no key.
  init?(_ text: String) {
    var strokes: [KeyStroke] = []
    for name in text.split(separator: " ") {
      guard let stroke = KeyStroke(String(name)) else { return nil }
      strokes.append(stroke)
    }
    guard !strokes.isEmpty else { return nil }
    self.strokes = strokes
  }

  /// The first key.
  var first: KeyStroke { strokes[0] }
}

extension KeySequence: CustomStringConvertible {
  /// The sequence as keymaps, help and scripts write it: `j`, `ctrl-d`, `g g`.
  var description: String { strokes.map(\.description).joined(separator: " ") }
}
