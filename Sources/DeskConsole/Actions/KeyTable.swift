import CellScreen
public import DeskText

/// One action as a list of keys tells it: for the `keys` command and the manual.
public struct KeyTableRow: Hashable, Sendable {
  /// The stable name, such as `case.note`.
  public let id: String
  /// The keys, as keymaps write them.
  public let keys: [String]
  /// Where the keys mean this, in the reader's words.
  public let places: [String]
  /// What it does, in the reader's words.
  public let explanation: String
  /// Whether the person's own settings give it these keys.
  public let isChanged: Bool

  /// Every action of the console in a language, in the order of the help; one that has other keys in some places has a
  /// row for each.
  public static func all(_ book: Phrasebook, _ keymap: Keymap = .standard) -> [KeyTableRow] {
    ActionCatalogue.all.flatMap { record in
      var rows: [KeyTableRow] = []
      for context in record.contexts {
        let keys = keymap.keys(of: record, in: context).map(\.description)
        let place = book.consoleFrame.name(of: context.name)
        let places = rows.last?.keys == keys ? rows.removeLast().places : []
        rows.append(
          KeyTableRow(
            id: record.id, keys: keys, places: places.contains(place) ? places : places + [place],
            explanation: record.words(book).explanation, isChanged: keys != record.keys.map(\.description)))
      }
      return rows
    }
  }
}
