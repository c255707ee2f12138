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

  /// Every action of the console in a language, in the order of the help.
  public static func all(_ book: Phrasebook) -> [KeyTableRow] {
    ActionCatalogue.all.map { record in
      var places: [String] = []
      for context in record.contexts {
        let place = book.consoleFrame.name(of: context.name)
        if !places.contains(place) { places.append(place) }
      }
      return KeyTableRow(
        id: record.id, keys: record.keys.map(\.description), places: places,
        explanation: record.words(book).explanation)
    }
  }
}
