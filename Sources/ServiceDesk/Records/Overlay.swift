import CaseIndex
import EventJournal
import RecoveryDomain

/// The desk as it stands under the lock: what the index knew, and what was appended since, laid over it.
///
/// Under the lock there is no SQLite (`decisions` 8): what the decision needs was fetched before.
struct Overlay {
  /// The open append.
  private(set) var session: AppendSession
  /// Who decides, when and under which policy; all of it taken under the lock.
  private(set) var facts: DecisionFacts
  /// The number of the last line.
  private(set) var lastSeq: Int64
  private let desk: Desk
  private let known: KnownFacts
  /// The moment that lines ask for; the journal moves it to the last line's when the clock is behind.
  private let wantedAt: Int64
  private var appended: [CaseNumber: [(commit: CaseCommit, revision: Int)]] = [:]
  private var keys: [String: JournalLine] = [:]
  private var largest: CaseNumber?
  /// The failures of those whom the writer named, with what was recorded since.
  private(set) var failures: KnownFailures
  /// The failures that this write records.
  private(set) var ownFailures = KnownFailures()
  /// The names under which this write, and the run of intake before it, took complaints for customers'.
  private(set) var matchedNames: MatchedNames
  /// The names that this write adds.
  private(set) var ownNames = MatchedNames()
  /// What others wrote about customers since.
  private(set) var customerEvents: [DeskEvent] = []
  /// Whether others changed since whose a case is, or whom the desk failed.
  private var hasTouchingCommit = false

  /// Lays what others appended over what the index knows.
  init(desk: Desk, session: AppendSession, known: KnownFacts) throws(DeskError) {
    self.desk = desk
    self.session = session
    self.known = known
    largest = known.largestNumber
    failures = known.failures
    matchedNames = known.matchedNames
    lastSeq = session.position.seq
    var told = known.missed
    for case .line(let line) in session.appended {
      if let key = line.once, keys[key] == nil { keys[key] = line }
      let said = DeskLine(line)
      told.append(said)
      switch said {
      case .commit(let commit, let revision):
        appended[commit.number, default: []].append((commit, revision))
        failures.take(commit)
        largest = max(largest ?? commit.number, commit.number)
      // A policy adopted a moment ago is in force for this very decision.
      case .desk: desk.adopt(line)
      }
    }
    wantedAt = desk.clock().millisecondsSince1970
    // The moment of the decision is the moment of its line, which is never earlier than the one before.
    facts = DecisionFacts(
      actor: try desk.actorInForce(ownsDesk: known.ownsDesk),
      now: Timestamp(millisecondsSince1970: max(wantedAt, session.position.at)),
      policy: try desk.policyInForce(), currency: desk.identity.currency)
    for line in told { note(line) }
    facts.guaranteeUses =
      known.guaranteeUses + appended.values.flatMap { $0.flatMap { $0.commit.guaranteeUses } }
  }

  /// The place up to which everything was known before the lock was taken.
  var start: JournalPosition { known.position }

  /// The customers who may be those of the complaints that are recorded, as they were known at that place.
  var customers: CustomerLookup { known.customers }

  /// Whether others wrote something since that may make a complaint another customer's, or change a care list.
  var touchesCustomers: Bool { hasTouchingCommit || !customerEvents.isEmpty }

  /// Takes note of what a line of others says about customers.
  private mutating func note(_ line: DeskLine) {
    switch line {
    case .commit(let commit, _):
      hasTouchingCommit = hasTouchingCommit || commit.events.contains(where: \.touchesCustomers)
    case .desk(let events): customerEvents += events.filter(\.isAboutCustomers)
    }
  }

  /// Whether nobody else has appended anything behind that place.
  var isAlone: Bool { session.appended.isEmpty }

  /// The first answer to a key that somebody used since; nil when the key is new.
  func answered(_ once: CommandTerms.Once) -> CommandOutcome? {
    keys[once.key].map { OnceDigest.answer(to: once, from: $0) }
  }

  /// The records that the writer asked about as they stand at this moment.
  var records: [RecordKey: RecordOnFile] {
    var records = known.records
    guard !appended.isEmpty else { return records }
    var keys: [CaseNumber: RecordKey] = [:]
    for (key, record) in records { keys[record.number] = key }
    for (number, lines) in appended {
      for (commit, revision) in lines {
        for case .recorded(let record) in commit.events {
          guard let origin = record.origin else { continue }
          keys[number] = RecordKey(origin)
          records[RecordKey(origin)] = RecordOnFile(
            number: number, revision: 0, contentHash: origin.contentHash)
        }
        guard let key = keys[number], records[key]?.number == number else { continue }
        records[key]?.take(commit, revision: revision)
        if commit.events.contains(where: { if case .voided = $0 { true } else { false } }) {
          records[key] = nil
        }
      }
    }
    return records
  }

  /// The case as it stands at this moment; nil when there is none.
  ///
  /// - Precondition: The number is among those that the writer named beforehand.
  func state(of number: CaseNumber) throws(DeskError) -> CaseState? {
    var state = known.states[number]
    for (commit, revision) in appended[number] ?? [] {
      CaseState.fold(&state, commit, revision: revision, terms: try desk.terms(at: commit.seq))
    }
    return state
  }

  /// The number for the next new case: the largest ever given plus one (`decisions` 13).
  mutating func nextNumber() -> CaseNumber {
    let next = CaseNumber((largest?.value ?? 0) + 1)
    largest = next
    return next
  }

  /// Takes note of a failure that this write records.
  mutating func take(_ failure: EarlierFailure, _ details: CaseDetails, _ customer: CustomerNumber?) {
    failures.take(failure, details, customer)
    ownFailures.take(failure, details, customer)
  }

  /// Takes note of the name under which a complaint is taken for a customer's.
  mutating func take(_ details: CaseDetails, matchedTo customer: CustomerNumber) {
    let name = details.customer.map { PersonName($0) }
    matchedNames.take(name, of: customer)
    ownNames.take(name, of: customer)
  }

  /// Takes note of a case as this write leaves it: whose it turned out to be counts for the cases behind it.
  mutating func take(failureOf state: CaseState) { failures.renew(state) }

  /// Adds a line about the desk as a whole.
  mutating func append(_ payload: some EventPayload) throws(DeskError) { try append([payload]) }

  /// Adds a line about the desk as a whole that holds many events.
  mutating func append(_ payloads: [any EventPayload], once: CommandTerms.Once? = nil) throws(DeskError) {
    var (encoded, personal) = EventLine.encode(payloads)
    if let once, let first = encoded.first { encoded[0] = OnceDigest.mark(first, with: once) }
    let draft = CommitDraft(
      actor: JournalActor(facts.actor), once: once?.key, events: encoded, personal: personal,
      wantedAt: wantedAt)
    _ = try append(draft)
  }

  /// Adds a line for a case.
  mutating func append(_ events: [CaseEvent], number: CaseNumber, revision: Int, once: CommandTerms.Once?)
    throws(DeskError) -> SavedCommit
  {
    var (encoded, personal) = EventLine.encode(events.compactMap { $0.payload })
    if let once, let first = encoded.first { encoded[0] = OnceDigest.mark(first, with: once) }
    let draft = CommitDraft(
      actor: JournalActor(facts.actor), caseNumber: number.description, revision: Int64(revision),
      once: once?.key, events: encoded, personal: personal, wantedAt: wantedAt)
    return SavedCommit(number: number, revision: revision, seq: try append(draft))
  }

  /// Adds a line of a case that stands as the decision saw it.
  mutating func append(_ events: [CaseEvent], to state: CaseState, once: CommandTerms.Once?)
    throws(DeskError) -> SavedCommit
  {
    try append(events, number: state.number, revision: state.revision + 1, once: once)
  }

  /// Adds a draft and returns the number of its line.
  private mutating func append(_ draft: CommitDraft) throws(DeskError) -> Int64 {
    let line = try DeskError.translating { try session.append(draft) }
    if line.wasClockBehind { desk.noteClockBehind() }
    lastSeq = line.seq
    return line.seq
  }
}
