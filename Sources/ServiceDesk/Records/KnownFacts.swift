import CaseIndex
import EventJournal
import RecoveryDomain

/// What a decision needs of the index, fetched before the lock is taken.
///
/// All of it is true of one and the same place in the journal: what others append behind that place, and only that,
/// is laid over it under the lock. Were the place asked for later, lines that another process took into the index
/// meanwhile would be missed.
struct KnownFacts {
  /// The place in the journal up to which everything here is known.
  let position: JournalPosition
  /// The cases that the command is about, as far as the index has them.
  private(set) var states: [CaseNumber: CaseState] = [:]
  /// The records that intake asks about; those of voided cases are not known any more.
  private(set) var records: [RecordKey: RecordOnFile] = [:]
  /// The failures of those whom the command is about.
  private(set) var failures = KnownFailures()
  /// The names under which a run of intake took complaints for customers' behind the index.
  private(set) var matchedNames = MatchedNames()
  /// Where the guarantee that is asked about was invoked for the same occurrence.
  private(set) var guaranteeUses: [GuaranteeUse] = []
  /// The largest case number ever given.
  let largestNumber: CaseNumber?
  /// The line that the command's idempotency key wrote earlier.
  private(set) var onceLine: JournalLine?
  /// The customers who may be those of the complaints that the decision records.
  private(set) var customers = CustomerLookup()
  /// What others wrote between the place where the writer began to look and `position`.
  private(set) var missed: [DeskLine] = []
  /// Whether the desk's folder is the user's own.
  let ownsDesk: Bool

  /// Fetches the facts for some cases, records and an idempotency key.
  /// - Parameters:
  ///   - place: Where the writer began to look at what its decision rests on.
  ///   - tail: What a run of intake knows of the lines behind the index; it knows nothing of cases and keys, so only
  ///     intake may give one.
  init(
    desk: Desk, cases numbers: [CaseNumber], records origins: [CaseOrigin], contacts: [String] = [],
    since place: JournalPosition? = nil, once: String?, tail: IntakeTail? = nil,
    guarantee: GuaranteeOccurrence? = nil,
    complainants: () -> [ComplainantFacts] = { [] }
  ) throws {
    ownsDesk = desk.ownsDesk
    let found = try desk.index.read { snapshot in
      var found = try Found(snapshot, cases: numbers, records: origins, once: once)
      found.customers = try CustomerLookup(snapshot, complainants)
      found.failures = try KnownFailures(snapshot, contacts: contacts, customers: found.customers.everybody)
      if let guarantee {
        found.guaranteeUses = try snapshot.guaranteeUses(
          guarantee.code, occurrence: guarantee.occurrence, currency: desk.identity.currency)
      }
      return found
    }
    customers = found.customers
    failures = found.failures
    guaranteeUses = found.guaranteeUses
    if let tail, tail.covers(found.position) {
      position = tail.end
      records = found.records
      for key in origins.lazy.map({ RecordKey($0) }) {
        if let record = tail.records[key] { records[key] = record }
      }
      failures.takeWanted(of: tail.failures)
      matchedNames = tail.matchedNames
      largestNumber = [found.largestNumber, tail.largestNumber].compactMap { $0 }.max()
    } else {
      position = found.position
      records = found.records
      largestNumber = found.largestNumber
    }
    try desk.takePolicies(at: found.policies)
    onceLine = try found.once.map { try desk.journal.line(at: $0.offset, length: Int64($0.length)) }
    guard onceLine == nil else { return }
    if let place { missed = try desk.journal.deskLines(from: place, upTo: position) }
    let isFoldedPlace = position == desk.fedTo
    for (number, lines) in found.lines {
      if isFoldedPlace, let state = desk.folded[number] {
        states[number] = state
        continue
      }
      states[number] = try desk.caseFile(number, lines: lines)?.state
      // The feeder will want the case when it takes in what is about to be written.
      if isFoldedPlace, let state = states[number] { desk.folded.keep(state) }
    }
  }

  /// What one snapshot of the index says.
  private struct Found {
    let position: JournalPosition
    let policies: [CommitLocation]
    var lines: [CaseNumber: [CommitLocation]] = [:]
    var records: [RecordKey: RecordOnFile] = [:]
    var largestNumber: CaseNumber?
    var once: CommitLocation?
    var failures = KnownFailures()
    var customers = CustomerLookup()
    var guaranteeUses: [GuaranteeUse] = []

    init(
      _ snapshot: borrowing IndexSnapshot, cases numbers: [CaseNumber], records origins: [CaseOrigin],
      once key: String?
    ) throws {
      position = try snapshot.position().map { JournalPosition($0) } ?? .start
      policies = try snapshot.policyLocations()
      if let key { once = try snapshot.once(key)?.location }
      for number in numbers where lines[number] == nil {
        lines[number] = try snapshot.commitLocations(of: number)
      }
      for origin in origins where records[RecordKey(origin)] == nil {
        let found = try snapshot.knownRecord(source: origin.source, identity: origin.identity)
        guard let found, !found.isVoided else { continue }
        records[RecordKey(origin)] = RecordOnFile(
          number: found.number, revision: found.revision, contentHash: found.contentHash ?? "")
      }
      largestNumber = try snapshot.largestCaseNumber()
      // A case whose first line is damaged is no case, but its number was given (`decisions` 13).
      while case let next = CaseNumber((largestNumber?.value ?? 0) + 1),
        try !snapshot.commitLocations(of: next).isEmpty
      {
        largestNumber = next
      }
    }
  }
}

/// For what a guarantee is invoked.
struct GuaranteeOccurrence {
  /// The guarantee's code.
  let code: String
  /// The order, visit or day.
  let occurrence: String
}

/// What makes a record of intake the same record: its identity within its source (`decisions` 18).
struct RecordKey: Hashable {
  /// The source.
  let source: String
  /// The identity there.
  let identity: String

  /// The key of an origin.
  init(_ origin: CaseOrigin) {
    source = origin.source
    identity = origin.identity
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
  mutating func take(_ commit: CaseCommit, revision: Int) {
    self.revision = max(self.revision + 1, revision)
    for case .changed(let change) in commit.events { contentHash = change.contentHash }
  }
}
