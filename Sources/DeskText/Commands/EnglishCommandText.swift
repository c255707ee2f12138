import RecoveryDomain

/// What the command line says, in English.
struct EnglishCommandText: CommandText {
  let book: Phrasebook

  func saved(_ number: CaseNumber, revision: Int) -> String {
    "\(number): saved, now at revision \(revision)."
  }
  func already(_ number: CaseNumber, revision: Int) -> String {
    "\(number): so already, at revision \(revision); nothing was written."
  }
  var repeatOption: String { "Say so with --again." }
  func recorded(_ number: CaseNumber) -> String { "\(number): recorded." }
  func taken(_ number: CaseNumber) -> String { "\(number): yours now." }
  var nothingListed: String { "No case is listed." }
  func replacedBytes(_ count: Int) -> String {
    let places = count == 1 ? "one place" : "\(book.number(count)) places"
    return "Standard input is not UTF-8 in \(places): what could not be read stands as � in the text."
  }
  func nothingToTake(isAnyOpen: Bool) -> String {
    isAnyOpen ? "There is no unclaimed open case to take." : "There is no open case."
  }
  func deskMade(path: String, currency: Currency, zone: String) -> String {
    "Made a desk in \(path): currency \(currency.code), time zone \(zone)."
  }

  func intake(_ counts: IntakeSummary, file: String) -> String { "\(file): \(told(counts))." }
  func intakeTried(_ counts: IntakeSummary, file: String) -> String {
    "\(file): nothing recorded; it would be \(told(counts))."
  }
  func unusedColumns(_ names: [String], file: String) -> String {
    "\(file): nothing was taken from \(names.count == 1 ? "the column" : "the columns") \(book.basics.names(names)); "
      + "to take one, say which field it is: --column words=Header."
  }
  func importID(_ id: String) -> String { "Import \(id); redress void --import \(id) takes it back." }
  func interrupted(_ counts: IntakeSummary, file: String) -> String {
    "\(file): broken off after \(told(counts)); run it again to go on, nothing is doubled."
  }
  func voided(_ count: Int, importID: String) -> String {
    "Voided \(book.counted(count, "case")) of import \(importID)."
  }
  func notVoided(_ count: Int) -> String { "\(book.counted(count, "case")) could not be voided:" }
  var releasing: String { "Releasing" }
  func released(_ count: Int) -> String { "Released \(book.counted(count, "case"))." }
  func notReleased(_ count: Int) -> String { "\(book.counted(count, "case")) not released:" }

  func intact(lines: Int64, fragments: Int64) -> String {
    let torn = fragments == 0 ? "" : ", \(book.counted(fragments, "torn write")) set aside"
    return "The journal is whole: \(book.counted(lines, "line"))\(torn)."
  }
  func damaged(lines: Int64, places: Int) -> String {
    "The journal is damaged in \(book.counted(places, "place")); \(book.counted(lines, "line")) count."
  }
  func damagedPlace(offset: Int64, length: Int64) -> String {
    "byte \(offset), \(book.counted(length, "byte"))"
  }
  func unfinished(byteCount: Int64) -> String {
    "\(book.counted(byteCount, "byte")) behind the last line: a write going on, or one torn; the next line settles it."
  }
  var anchorFits: String { "Everything up to the anchor is as it was." }
  func acknowledged(_ count: Int) -> String { "Acknowledged \(book.counted(count, "damaged place"))." }
  func rebuilt(cases: Int) -> String { "Built the index anew: \(book.counted(cases, "case"))." }
  func backedUp(path: String, lines: Int64) -> String {
    "Copied \(book.counted(lines, "line")) to \(path), with the anchor beside them."
  }
  func restored(path: String, lines: Int64) -> String {
    "Made a desk in \(path) from a copy of \(book.counted(lines, "line"))."
  }
  func policyFine(path: String) -> String { "\(path) can be adopted." }
  func policyAdopted(path: String) -> String { "\(path) is in force now." }
  func noPolicyKey(_ key: String) -> String {
    "The policy has no key \(book.basics.quoted(key)); show it whole."
  }

  func cases(_ count: Int) -> String { book.counted(count, "case") }
  func moreCases(_ count: Int) -> String { "… and \(book.counted(count, "more case"))." }
  func heading(_ column: ListColumn) -> String {
    switch column {
    case .due: "DUE"
    case .number: "CASE"
    case .status: "STATUS"
    case .owner: "HOLDER"
    case .customer: "CUSTOMER"
    case .headline: "HEADLINE"
    }
  }
  func heading(_ part: SheetPart) -> String {
    switch part {
    case .points: "Points"
    case .classification: "Classification"
    case .judgement: "Judgement"
    case .actions: "Actions"
    case .clocks: "Clocks"
    case .owed: "Owed before closing"
    case .rating: "Rating"
    case .earlier: "The contact's other cases"
    case .links: "Linked with"
    case .why: "Place in the queue"
    case .story: "Story"
    case .unread: "Could not be read"
    }
  }
  func nextStep(_ step: String) -> String { "next step: \(step)" }
  func heldBy(_ name: String) -> String { "held by \(name)" }
  var unclaimed: String { "unclaimed" }
  func reopened(_ count: Int) -> String { "reopened \(book.counted(count, "time"))" }
  func paused(since moment: String) -> String { "stands still since \(moment)" }
  func due(_ moment: String, _ distance: String) -> String { "due \(moment) (\(distance))" }
  func promised(by owner: String, due: String?) -> String {
    "promised, \(owner)" + (due.map { " by \($0)" } ?? "")
  }
  func done(by owner: String, at moment: String) -> String { "done \(moment) by \(owner)" }
  func withdrawn(at moment: String) -> String { "taken back \(moment)" }
  func needsReading(_ reason: String) -> String { "needs reading: \(reason)" }
  func unknownEvents(_ types: [String]) -> String {
    "read-only here but for notes: it has events of a newer Redress (\(book.basics.list(types)))"
  }

  func label(_ line: DoctorLine) -> String {
    switch line {
    case .version: "version"
    case .user: "you are"
    case .locale: "locale"
    case .terminal: "terminal"
    case .colors: "colours"
    case .width: "width"
    case .configuration: "settings"
    case .themes: "themes"
    case .state: "state and log"
    case .cache: "index folder"
    case .language: "language"
    case .zone: "time zone"
    case .desk: "desk"
    case .journal: "journal"
    case .damage: "damage"
    case .index: "index"
    case .policy: "policy"
    case .policyFile: "policy file"
    }
  }
  func colors(_ count: Int?) -> String { count.map { $0 == 0 ? "none" : book.number($0) } ?? "direct" }
  func window(columns: Int, rows: Int) -> String { "\(columns)×\(rows) cells" }
  func noFile(_ path: String) -> String { "\(path) (not there: everything as it comes)" }
  var well: String { "well" }

  func wrongUsage(_ message: String, help: String) -> String {
    message.hasSuffix("?") ? "\(message) See \(help)." : "\(message); see \(help)."
  }
  func wrongQuery(_ mistake: QueryMistake) -> String {
    switch mistake.kind {
    case .unknownField(let name):
      "There is no field \(book.basics.quoted(name)); there are \(book.basics.list(QueryField.allCases.map(\.rawValue)))."
    case .valueMissing(let field): "Nothing stands behind \(field.rawValue):; give a value."
    case .unknownValue(let value, let field):
      "\(field.rawValue): cannot be \(book.basics.quoted(value)); it is \(book.basics.choice(field.codedValues))."
    case .notATime(let text, _):
      "\(book.basics.quoted(text)) is no time; write 2h, <3d, 2026-11-21 or a..b."
    case .emptyRange(let field): "The range of \(field.rawValue): ends before it begins; turn it round."
    case .notACaseNumber(let text): "\(book.basics.quoted(text)) is no case number; write C-000042 or 42."
    case .quoteNotClosed: "A quotation mark is not closed; close it."
    case .nothingToNegate: "A minus stands alone; put what must not hold behind it."
    case .viewNotNegatable(let view):
      "The view \(view.rawValue) cannot be turned into its opposite; negate its conditions one by one."
    case .tooManyTerms(let limit): "The query has more than \(limit) conditions; ask for less at once."
    }
  }
  var standardOutput: String { "standard output" }
  var buildingIndex: String { "Building the index" }
  var takingIn: String { "Taking in" }
  var verifying: String { "Verifying" }

  private func told(_ counts: IntakeSummary) -> String {
    "\(book.counted(counts.read, "row")) read, \(book.number(counts.recorded)) recorded, "
      + "\(book.number(counts.duplicates)) duplicates, \(book.number(counts.changed)) changed, "
      + "\(book.number(counts.unreadable)) to be read by a person"
  }
}
