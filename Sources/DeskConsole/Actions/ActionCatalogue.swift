/// All actions of the console; a pane or dialog adds its table here.
enum ActionCatalogue {
  /// The tables, in the order in which help shows them.
  static let tables: [[ActionRecord]] = [
    QueueActions.table, BatchActions.opening, CaseActions.table, StoryActions.table, FactActions.table,
    CustomerActions.table,
    RecoveryActions.table,
    PickerActions.table,
    AmountActions.table, WordsActions.table, PreviewActions.table, FormActions.table, QuestionActions.table,
    MenuActions.table, SearchActions.table, PaletteActions.table, HelpActions.table, OwedActions.table,
    BatchActions.table, PlaybookActions.table,
    GlobalActions.table,
  ]

  /// All records.
  static let all: [ActionRecord] = tables.flatMap { $0 }

  /// The actions of each context.
  private static let recordsByContext = byContext(all)
  /// Those of them that the footer names.
  private static let footersByContext = byContext(all.filter { $0.footer != nil })

  private static func byContext(_ records: [ActionRecord]) -> [KeyContext: [ActionRecord]] {
    Dictionary(
      uniqueKeysWithValues: KeyContext.allCases.map { context in
        (context, records.filter { $0.contexts.contains(context) })
      })
  }

  /// The actions of some contexts, those of the first context first.
  static func records(in contexts: [KeyContext]) -> [ActionRecord] { of(contexts, in: recordsByContext) }

  /// The actions of some contexts that the footer names, those of the first context first.
  static func footerRecords(in contexts: [KeyContext]) -> [ActionRecord] {
    of(contexts, in: footersByContext)
  }

  /// The actions of some contexts, each once.
  private static func of(
    _ contexts: [KeyContext], in table: [KeyContext: [ActionRecord]]
  ) -> [ActionRecord] {
    var records: [ActionRecord] = []
    for (index, context) in contexts.enumerated() {
      let before = contexts[..<index]
      records += (table[context] ?? []).filter { record in
        !record.contexts.contains { before.contains($0) }
      }
    }
    return records
  }
}
