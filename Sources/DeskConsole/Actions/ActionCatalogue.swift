import CellScreen

/// All actions of the console; a pane or dialog adds its table here.
enum ActionCatalogue {
  /// The tables, in the order in which help shows them.
  static let tables: [[ActionRecord]] = [
    QueueActions.table, CaseActions.table, StoryActions.table, RecoveryActions.table, PickerActions.table,
    AmountActions.table, WordsActions.table, PreviewActions.table, FormActions.table, QuestionActions.table,
    MenuActions.table, SearchActions.table, PaletteActions.table, HelpActions.table, OwedActions.table,
    GlobalActions.table,
  ]

  /// All records.
  static let all: [ActionRecord] = tables.flatMap { $0 }

  /// The action of each key in each context.
  static let keymap: [KeyContext: [KeyStroke: ActionRecord]] = {
    var map: [KeyContext: [KeyStroke: ActionRecord]] = [:]
    for record in all {
      for context in record.contexts {
        for key in record.keys { map[context, default: [:]][key] = record }
      }
    }
    return map
  }()

  /// The actions of each context.
  private static let recordsByContext: [KeyContext: [ActionRecord]] = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      (context, all.filter { $0.contexts.contains(context) })
    })

  /// The actions of some contexts, those of the first context first.
  static func records(in contexts: [KeyContext]) -> [ActionRecord] {
    var records: [ActionRecord] = []
    for (index, context) in contexts.enumerated() {
      let before = contexts[..<index]
      records += (recordsByContext[context] ?? []).filter { record in
        !record.contexts.contains { before.contains($0) }
      }
    }
    return records
  }

  /// The action that a key means where these contexts are asked in order.
  static func record(for key: KeyStroke, in contexts: [KeyContext]) -> ActionRecord? {
    for context in contexts {
      if let record = keymap[context]?[key] { return record }
    }
    return nil
  }
}
