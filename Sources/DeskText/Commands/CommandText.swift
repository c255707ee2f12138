import RecoveryDomain

/// What the command line says when something was done; what went wrong stands in faults and refusals.
///
/// Every text is one line without a line break, and holds no customer's words.
public protocol CommandText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }

  /// A command on a case was saved.
  func saved(_ number: CaseNumber, revision: Int) -> String
  /// It was so already, or was done under the same key before.
  func already(_ number: CaseNumber, revision: Int) -> String
  /// By which option a person says that a repeat is meant.
  var repeatOption: String { get }
  /// A complaint is a case now.
  func recorded(_ number: CaseNumber) -> String
  /// `next` gave this case to the user.
  func taken(_ number: CaseNumber) -> String
  /// `list` found no case.
  var nothingListed: String { get }
  /// So many places of standard input were no UTF-8 and stand as U+FFFD.
  func replacedBytes(_ count: Int) -> String
  /// `next` found nothing to take.
  func nothingToTake(isAnyOpen: Bool) -> String
  /// A desk was made.
  func deskMade(path: String, currency: Currency, zone: String) -> String

  /// What came of one file of complaints.
  func intake(_ counts: IntakeSummary, file: String) -> String
  /// What would come of it.
  func intakeTried(_ counts: IntakeSummary, file: String) -> String
  /// Columns of a file from which nothing was taken, and how to take something from them.
  func unusedColumns(_ names: [String], file: String) -> String
  /// How to take an import back.
  func importID(_ id: String) -> String
  /// The intake was broken off.
  func interrupted(_ counts: IntakeSummary, file: String) -> String
  /// An import was taken back.
  func voided(_ count: Int, importID: String) -> String
  /// So many cases of an import could not be voided.
  func notVoided(_ count: Int) -> String
  /// Cases are being released.
  var releasing: String { get }
  /// So many cases were released.
  func released(_ count: Int) -> String
  /// So many cases could not be released; they follow, with the reasons of those that were refused.
  func notReleased(_ count: Int) -> String

  /// A journal is whole.
  func intact(lines: Int64, fragments: Int64) -> String
  /// So many places of a journal are damaged.
  func damaged(lines: Int64, places: Int) -> String
  /// Where one of them is.
  func damagedPlace(offset: Int64, length: Int64) -> String
  /// Bytes stand behind the last line.
  func unfinished(byteCount: Int64) -> String
  /// The journal agrees with an anchor.
  var anchorFits: String { get }
  /// So many damaged places were acknowledged.
  func acknowledged(_ count: Int) -> String
  /// The index was made anew.
  func rebuilt(cases: Int) -> String
  /// A copy was made.
  func backedUp(path: String, lines: Int64) -> String
  /// A desk was made from a copy.
  func restored(path: String, lines: Int64) -> String
  /// A policy has no mistakes.
  func policyFine(path: String) -> String
  /// A policy is in force now.
  func policyAdopted(path: String) -> String
  /// The policy has no such key.
  func noPolicyKey(_ key: String) -> String

  /// So many cases.
  func cases(_ count: Int) -> String
  /// The list goes on.
  func moreCases(_ count: Int) -> String
  /// The headings of a list.
  func heading(_ column: ListColumn) -> String
  /// The headings of the parts of a case's sheet.
  func heading(_ part: SheetPart) -> String
  /// The step that is next.
  func nextStep(_ step: String) -> String
  /// Who holds the case.
  func heldBy(_ name: String) -> String
  /// Nobody holds the case.
  var unclaimed: String { get }
  /// How often the case was reopened.
  func reopened(_ count: Int) -> String
  /// A clock stands still since a moment.
  func paused(since moment: String) -> String
  /// A clock is due then, which is so far away.
  func due(_ moment: String, _ distance: String) -> String
  /// By when something is promised.
  func promised(by owner: String, due: String?) -> String
  /// Since when and by whom something is done.
  func done(by owner: String, at moment: String) -> String
  /// A promise was taken back.
  func withdrawn(at moment: String) -> String
  /// The case needs reading by a person.
  func needsReading(_ reason: String) -> String
  /// The case has events that this binary does not know.
  func unknownEvents(_ types: [String]) -> String

  /// A label of the doctor's report.
  func label(_ line: DoctorLine) -> String
  /// How many colours a terminal has: all, a number, or none.
  func colors(_ count: Int?) -> String
  /// The size of a terminal's window in cells.
  func window(columns: Int, rows: Int) -> String
  /// There is no file; everything is as it comes.
  func noFile(_ path: String) -> String
  /// What the doctor says of something that is well.
  var well: String { get }

  /// The command line cannot be understood.
  func wrongUsage(_ message: String, help: String) -> String
  /// What a query cannot mean.
  func wrongQuery(_ mistake: QueryMistake) -> String
  /// What standard output is called where a file is named.
  var standardOutput: String { get }
  /// The word before the bar while the index is built.
  var buildingIndex: String { get }
  /// The word before the bar while files are taken in.
  var takingIn: String { get }
  /// The word before the bar while a journal is verified.
  var verifying: String { get }
}

/// The counts of an intake as they are told (`decisions` 18).
public struct IntakeSummary: Hashable, Sendable {
  /// Rows read.
  public var read: Int
  /// New cases.
  public var recorded: Int
  /// Rows on record already.
  public var duplicates: Int
  /// Rows that changed a case.
  public var changed: Int
  /// Rows that became cases that need reading.
  public var unreadable: Int
  /// Columns from which nothing was taken.
  public var unusedColumns: [String] = []

  /// Counts from their parts.
  public init(read: Int = 0, recorded: Int = 0, duplicates: Int = 0, changed: Int = 0, unreadable: Int = 0) {
    self.read = read
    self.recorded = recorded
    self.duplicates = duplicates
    self.changed = changed
    self.unreadable = unreadable
  }
}

/// A column of the list of cases.
public enum ListColumn: String, CaseIterable, Sendable {
  case due, number, status, owner, customer, headline
}

/// A part of the sheet that `show` prints.
public enum SheetPart: String, CaseIterable, Sendable {
  case points, classification, judgement, actions, clocks, owed, rating, earlier, links, why, story, unread
}

/// A line of the doctor's report.
public enum DoctorLine: String, CaseIterable, Sendable {
  case version, user, locale, terminal, colors, width, language, configuration, themes, state, cache, zone,
    desk,
    journal, damage, index, policy, policyFile = "policy-file"
}

extension Phrasebook {
  /// What the command line says.
  public var commands: any CommandText {
    choose(
      english: EnglishCommandText(book: self), simplifiedChinese: SimplifiedCommandText(book: self),
      traditionalChinese: TraditionalCommandText(book: self))
  }
}
