import EventJournal
import RecoveryDomain

/// What a run of intake appended behind the place that the index knows, so that the next group of rows need not wait
/// for the index.
///
/// It covers the lines between two places and knows all of them: a run that finds another's line in between lets
/// its tail go and asks the index again.
struct IntakeTail {
  /// Where it begins.
  let start: JournalPosition
  /// Where it ends: behind the run's last line.
  private(set) var end: JournalPosition
  /// The records as the run's lines left them.
  private(set) var records: [RecordKey: RecordOnFile] = [:]
  /// The failures that the run recorded.
  private(set) var failures = KnownFailures()
  /// The names under which the run took complaints for customers'.
  private(set) var matchedNames = MatchedNames()
  /// The largest case number that the run gave.
  private(set) var largestNumber: CaseNumber?

  /// A tail without lines.
  init(start: JournalPosition) {
    self.start = start
    end = start
  }

  /// Whether facts that are true of a place, laid under this tail, are true of its end.
  func covers(_ position: JournalPosition) -> Bool {
    start.offset <= position.offset && position.offset < end.offset
  }

  /// Takes in the lines of one more group.
  mutating func take(
    _ written: [RecordKey: RecordOnFile], _ failures: KnownFailures, _ names: MatchedNames,
    upTo position: JournalPosition
  ) {
    end = position
    self.failures.take(failures)
    matchedNames.take(names)
    for (key, record) in written {
      records[key] = record
      largestNumber = max(largestNumber ?? record.number, record.number)
    }
  }
}
