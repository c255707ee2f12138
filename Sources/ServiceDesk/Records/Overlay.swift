import CaseIndex
import EventJournal
import RecoveryDomain

/// The desk as it stands under the lock: what the index knew, and what was appended since, laid over it.
///
/// Under the lock there is no SQLite (`decisions` 8): what the decision needs was fetched before.
struct Overlay {
  /// The open append.
  var session: AppendSession
  /// The moment of the decision, taken under the lock.
  let now: Timestamp
  /// The number of the last line.
  private(set) var lastSeq: Int64
  private let desk: Desk
  private let known: KnownFacts
  private var appended: [CaseNumber: [CaseCommit]] = [:]
  private var keys: [String: JournalLine] = [:]
  private var largest: CaseNumber?

  /// Lays what others appended over what the index knows.
  init(desk: Desk, session: AppendSession, known: KnownFacts) throws {
    self.desk = desk
    self.session = session
    self.known = known
    largest = known.largestNumber
    now = desk.clock()
    lastSeq = session.position.seq
    for case .line(let line) in session.appended {
      if let key = line.once { keys[key] = line }
      switch DeskLine(line) {
      case .commit(let commit, _):
        appended[commit.number, default: []].append(commit)
        largest = max(largest ?? commit.number, commit.number)
      case .desk:
        // A policy adopted a moment ago is in force for this very decision.
        desk.adopt(line)
      }
    }
  }

  /// The first answer to a key that somebody used since; nil when the key is new.
  func answered(_ once: CommandTerms.Once) throws(DeskError) -> CommandOutcome? {
    keys[once.key].map { OnceDigest.answer(to: once, from: $0) }
  }

  /// The records that the writer asked about as they stand at this moment, by identity.
  var records: [String: RecordOnFile] {
    var records = known.records
    guard !appended.isEmpty else { return records }
    var identities: [CaseNumber: String] = [:]
    for (identity, record) in records { identities[record.number] = identity }
    for (number, commits) in appended {
      for commit in commits {
        for case .recorded(let record) in commit.events {
          guard let origin = record.origin else { continue }
          identities[number] = origin.identity
          records[origin.identity] = RecordOnFile(
            number: number, revision: 0, contentHash: origin.contentHash)
        }
        guard let identity = identities[number] else { continue }
        records[identity]?.take(commit)
        if commit.events.contains(where: { if case .voided = $0 { true } else { false } }) {
          records[identity] = nil
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
    for commit in appended[number] ?? [] {
      CaseState.fold(&state, commit, terms: try desk.terms(at: commit.seq))
    }
    return state
  }

  /// The number for the next new case: the largest ever given plus one (`decisions` 13).
  mutating func nextNumber() -> CaseNumber {
    let next = CaseNumber((largest?.value ?? 0) + 1)
    largest = next
    return next
  }

  /// Adds a line for a case and folds it into the state.
  mutating func append(_ events: [CaseEvent], to state: inout CaseState, once: CommandTerms.Once?)
    throws(DeskError) -> SavedCommit
  {
    var folded: CaseState? = state
    let saved = try append(events, number: state.number, revision: state.revision + 1, once: once)
    let commit = CaseCommit(
      seq: saved.seq, at: now, actor: try desk.actor(), number: state.number, events: events)
    CaseState.fold(&folded, commit, terms: try desk.terms(at: saved.seq))
    if let folded { state = folded }
    return saved
  }

  /// Adds a line about the desk as a whole.
  mutating func append(_ payload: some EventPayload, by actor: Actor) throws(DeskError) {
    let line = try DeskError.translating {
      try session.append(
        CommitDraft(
          actor: JournalActor(actor), events: EventLine.encode([payload]).events,
          wantedAt: now.millisecondsSince1970))
    }
    if line.wasClockBehind { desk.noteClockBehind() }
    lastSeq = line.seq
  }

  /// Adds a line for a case.
  mutating func append(_ events: [CaseEvent], number: CaseNumber, revision: Int, once: CommandTerms.Once?)
    throws(DeskError) -> SavedCommit
  {
    let actor = try desk.actor()
    let line = try DeskError.translating {
      var (encoded, personal) = EventLine.encode(events.compactMap { $0.payload })
      if let once, let first = encoded.first { encoded[0] = OnceDigest.mark(first, with: once) }
      return try session.append(
        CommitDraft(
          actor: JournalActor(actor), caseNumber: number.description, revision: Int64(revision),
          once: once?.key,
          events: encoded, personal: personal, wantedAt: now.millisecondsSince1970))
    }
    if line.wasClockBehind { desk.noteClockBehind() }
    lastSeq = line.seq
    largest = max(largest ?? number, number)
    return SavedCommit(number: number, revision: revision, seq: line.seq)
  }
}
