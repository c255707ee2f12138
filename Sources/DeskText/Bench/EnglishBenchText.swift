/// What `bench` says, in English.
struct EnglishBenchText: BenchText {
  let book: Phrasebook

  var generating: String { "Writing the journal" }
  func generated(path: String, cases: Int, lines: Int, byteCount: Int64) -> String {
    "Made a desk in \(path): \(book.counted(cases, "case")), \(book.counted(lines, "line")), "
      + "\(book.size(byteCount: byteCount))."
  }
  var copying: String { "copying the journal" }
  func measuring(_ item: String) -> String { "Measuring: \(item) …" }
  func label(_ item: BenchItem) -> String {
    switch item {
    case .appendDesk: "durable append through the desk"
    case .appendJournal: "durable append through the journal"
    case .appendGroup: "100 lines in one group"
    case .verify: "verify"
    case .rebuild: "rebuild with search"
    case .rebuildMemory: "rebuild, most memory"
    case .listPage: "first 40 open cases"
    case .listAll: "all open cases in order"
    case .counts: "counts of all views"
    case .searchRare: "two characters, rare, first page"
    case .searchFrequent: "two characters, frequent, first page"
    case .noteCommand: "note, start to exit"
    case .listCommand: "list --limit 40, start to exit"
    case .showCommand: "show, start to exit"
    case .intake: "intake of 100,000 complaints"
    case .intakeMemory: "intake, most memory"
    case .seenElsewhere: "command to row elsewhere"
    }
  }
  func heading(_ column: BenchColumn) -> String {
    switch column {
    case .item: "Measured"
    case .value: "Value"
    case .floor: "Floor"
    case .ratio: "Ratio"
    case .target: "Target"
    case .met: "Met"
    }
  }
  func met(_ isMet: Bool) -> String { isMet ? "yes" : "no" }
  func subject(cases: Int, lines: Int64, byteCount: Int64) -> String {
    "\(book.counted(cases, "case")), \(book.counted(lines, "line")), \(book.size(byteCount: byteCount))"
  }
}
