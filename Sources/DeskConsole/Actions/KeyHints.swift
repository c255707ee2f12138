import CellScreen
import DeskText

/// The keys of a dialog as the dialog itself shows them: those that work now.
struct KeyHints {
  /// The dialog's context.
  let context: KeyContext
  /// In which scene.
  let scene: ConsoleScene

  /// The keys with their words, the most useful first.
  var line: StyledLine {
    let ranked = ActionCatalogue.records(in: [context])
      .filter { $0.obstacle(scene.state, scene.environment) == nil }
      .compactMap { record in record.footer.map { ($0.rank, record) } }
      .sorted { $0.0 < $1.0 }
    return StyledLine(
      ranked.flatMap { _, record -> [(String, Role)] in
        let label = record.words(scene.environment.phrasebook).label
        let key = scene.environment.keymap.keys(of: record, in: context).first
        return [(key?.description ?? "", .key), (" \(label)   ", .overlay)]
      })
  }
}
