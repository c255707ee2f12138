import CaseIndex
import RecoveryDomain

/// What a decision needs of the index, fetched before the lock is taken.
struct KnownFacts {
  /// The cases that the command is about, as far as the index has them.
  private(set) var states: [CaseNumber: CaseState] = [:]
  /// The records that intake asks about, by identity; those of voided cases are not known any more.
  private(set) var records: [String: RecordOnFile] = [:]
  /// The largest case number ever given.
  let largestNumber: CaseNumber?

  /// Fetches the facts for some cases and records.
  init(desk: Desk, cases numbers: [CaseNumber], records origins: [CaseOrigin]) throws(DeskError) {
    for number in numbers { states[number] = try desk.caseFile(number)?.state }
    (records, largestNumber) = try DeskError.translating {
      try desk.index.read { snapshot in
        var records: [String: RecordOnFile] = [:]
        for origin in origins where records[origin.identity] == nil {
          let found = try snapshot.knownRecord(source: origin.source, identity: origin.identity)
          guard let found, !found.isVoided else { continue }
          records[origin.identity] = RecordOnFile(
            number: found.number, revision: found.revision, contentHash: found.contentHash ?? "")
        }
        return (records, try snapshot.largestCaseNumber())
      }
    }
  }
}

/// What is known of a record that came by intake.
struct RecordOnFile {
  /// Its case.
  let number: CaseNumber
  /// How many lines the case has.
  var revision: Int
  /// The content as its source last sent it.
  var contentHash: String

  /// Takes in one more line of the case.
  mutating func take(_ commit: CaseCommit) {
    revision += 1
    for case .changed(let change) in commit.events { contentHash = change.contentHash }
  }
}
