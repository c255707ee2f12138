import RecoveryDomain

/// What a decision needs of the index, fetched before the lock is taken.
struct KnownFacts {
  /// The cases that the command is about, as far as the index has them.
  private(set) var states: [CaseNumber: CaseState] = [:]
  /// The records that intake asks about, by identity; those of voided cases are not known any more.
  private(set) var records: [String: KnownRecord] = [:]
  /// The largest case number ever given.
  let largestNumber: CaseNumber?

  /// Fetches the facts for some cases and records.
  init(desk: Desk, cases numbers: [CaseNumber], records identities: Set<String>) throws(DeskError) {
    for number in numbers { states[number] = try desk.caseFile(number)?.state }
    (records, largestNumber) = try DeskError.translating {
      var records: [String: KnownRecord] = [:]
      for identity in identities {
        guard let found = try desk.index.identity(identity) else { continue }
        records[identity] = KnownRecord(
          number: found.number, revision: found.revision, contentHash: found.contentHash)
      }
      return (records, try desk.index.largestCaseNumber())
    }
  }
}

/// What is known of a record that came by intake.
struct KnownRecord {
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
