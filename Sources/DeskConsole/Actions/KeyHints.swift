import CellScreen
import DeskText

/// The keys of a dialog as the dialog itself shows them: those that work now.
struct KeyHints {
  /// The dialog's context.
  let context: KeyContext
  /// In which scene.
  let scene: ConsoleScene

  /// The keys with their words, the most useful first, on as many lines as they need.
  func lines(width: Int, _ measure: TextWidth) -> [StyledLine] {
    var lines: [[(String, Role)]] = []
    var left = 0
    for (key, label) in hints {
      let needed = measure.measure(key + label)
      if lines.isEmpty || needed > left {
        lines.append([])
        left = width
      }
      lines[lines.count - 1] += [(key, .key), (label + Self.gap, .overlay)]
      left -= needed + Self.gap.count
    }
    return lines.map { StyledLine($0) }
  }

  /// Stands between two keys.
  private static let gap = "   "

  /// The keys with their words, the most useful first, on one line.
  var line: StyledLine {
    StyledLine(hints.flatMap { [($0.key, .key), ($0.label + Self.gap, .overlay)] })
  }

  /// The keys that work now, each with its word.
  private var hints: [(key: String, label: String)] {
    let ranked = ActionCatalogue.records(in: [context])
      .filter { $0.obstacle(scene.state, scene.environment) == nil }
      .compactMap { record in record.footer.map { ($0.rank, record) } }
      .sorted { $0.0 < $1.0 }
    return ranked.map { _, record in
      let label = record.words(scene.environment.phrasebook).label
      let key = scene.environment.keymap.keys(of: record, in: context).first
      return (key?.description ?? "", " \(label)")
    }
  }
}
