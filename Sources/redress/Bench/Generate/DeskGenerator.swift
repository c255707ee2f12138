import Crypto
import EventJournal
import RecoveryDomain
import ServiceDesk

/// Makes a desk for measuring: a journal in which every line is one that the desk's rules allowed.
///
/// The lines are decided and folded like any other, but appended in large groups without an index in between.
struct DeskGenerator {
  private let desk: BenchDesk
  private let currency: Currency
  private let policy: Policy
  private let writer: ComplaintWriter
  private var random: SeededGenerator
  private var lives: [CaseLife?]
  private var cases: [Place]
  private var largest: Int64 = 0

  /// A case while it is told: not there yet, there, or over and forgotten but for its number of lines.
  private enum Place {
    case absent
    case present(CaseState)
  }

  /// How many lines go out in one write and one sync.
  private static let groupSize = 16_384
  /// The users' numbers begin here.
  private static let firstUserID: UInt32 = 2001

  /// A generator for a desk.
  init(_ desk: BenchDesk) throws(DeskError) {
    guard let currency = Currency(code: BenchDesk.currencyCode) else { throw .system(BenchDesk.currencyCode) }
    guard case .policy(let policy) = PolicyReader.read(DefaultPolicy.text, currency: currency) else {
      throw .policy(Desk.mistakes(in: DefaultPolicy.text, currency: currency))
    }
    self.desk = desk
    self.currency = currency
    self.policy = policy
    writer = ComplaintWriter(currency: currency, contactCount: max(1, desk.caseCount * 7 / 10))
    random = SeededGenerator(seed: desk.seed)
    lives = []
    cases = []
  }

  /// Makes the desk in a new or empty folder.
  /// - Parameter progress: Hears how many of all lines are written.
  mutating func make(folder: String, progress: (_ done: Int, _ all: Int) -> Void) throws {
    try Journal.create(folder: folder)
    let journal = try Journal(folder: folder)
    let isClosed = (0..<desk.caseCount).map { _ in Double.random(in: 0..<1, using: &random) >= desk.openShare
    }
    let schedule = BenchSchedule(desk, isClosed: isClosed, using: &random)
    cases = Array(repeating: .absent, count: desk.caseCount)
    lives = (0..<desk.caseCount).map { index in
      CaseLife(
        remaining: Int(schedule.lineCounts[index]) - 1, closes: isClosed[index],
        stepsAhead: Int.random(in: 0...7, using: &random), isChinese: ComplaintWriter.isChinese(index))
    }
    var position = try open(journal)
    for start in stride(from: 0, to: schedule.count, by: Self.groupSize) {
      let end = min(start + Self.groupSize, schedule.count)
      position = try journal.append(since: position) { session in
        for line in start..<end {
          let (index, at) = schedule.line(line, of: desk)
          _ = try session.append(try draft(index, at: at))
        }
        return session.position
      }
      progress(end + BenchDesk.openingLines, desk.lineCount)
    }
  }

  /// Writes the two lines that open a desk.
  private func open(_ journal: Journal) throws -> JournalPosition {
    let hash = SHA256.hash(data: Array(DefaultPolicy.text.utf8)).map {
      String(Int($0) | 256, radix: 16).dropFirst()
    }
    let payloads: [any EventPayload] = [
      DeskOpened(
        deskID: desk.deskID, currency: currency, zone: BenchDesk.zone, language: .simplifiedChinese),
      PolicyAdopted(text: DefaultPolicy.text, hash: hash.joined(), roles: policy.roles),
    ]
    let actor = JournalActor(name: BenchDesk.people[0], uid: Self.firstUserID, role: Role.manager.rawValue)
    return try journal.append(since: .start) { session in
      for payload in payloads {
        _ = try session.append(
          CommitDraft(
            actor: actor, events: EventLine.encode([payload]).events,
            wantedAt: desk.start.millisecondsSince1970))
      }
      return session.position
    }
  }

  /// The next line of a case, decided and folded.
  private mutating func draft(_ index: Int, at: Timestamp) throws(DeskError) -> CommitDraft {
    var state: CaseState?
    if case .present(let present) = cases[index] { state = present }
    // The state must not be held twice, or folding would copy it.
    cases[index] = .absent
    let events: [CaseEvent]
    let actor: Actor
    if let state {
      (events, actor) = try nextEvents(state, index, at)
    } else {
      (events, actor) = try record(index, at)
    }
    let number = state?.number ?? CaseNumber(largest)
    let commit = CaseCommit(seq: 0, at: at, actor: actor, number: number, events: events)
    CaseState.fold(&state, commit, terms: policy.terms)
    if let state { cases[index] = .present(state) }
    let encoded = EventLine.encode(events.compactMap { $0.payload })
    return CommitDraft(
      actor: JournalActor(name: actor.name, uid: actor.uid, role: actor.role.rawValue),
      caseNumber: number.description, revision: Int64(state?.revision ?? 1), events: encoded.events,
      personal: encoded.personal, wantedAt: at.millisecondsSince1970)
  }

  /// The events of a new case: recorded by hand, or settled before it came where it has no lines to be closed with.
  private mutating func record(_ index: Int, _ at: Timestamp) throws(DeskError) -> ([CaseEvent], Actor) {
    largest += 1
    var complaint = CaseRecorded(
      received: at - .minutes(Int.random(in: 0...600, using: &random)),
      details: writer.details(index, using: &random))
    if let life = lives[index], life.closes, life.remaining < CaseLife.shortestWay {
      complaint.origin = CaseOrigin(
        source: "bench", identity: "bench-\(index)", contentHash: "\(index)", importID: "bench")
      complaint.settlement = Settlement(outcome: nil, closedAt: at, paid: complaint.details.claimed)
    }
    let actor = actor(BenchDesk.people[index % BenchDesk.people.count])
    switch RecordComplaint.decide(complaint, knownContentHash: nil, facts(actor, at)) {
    case .record(let recorded, _): return ([.recorded(recorded)], actor)
    default: throw .system("bench generate")
    }
  }

  /// What happens to a case that is there.
  private mutating func nextEvents(_ state: CaseState, _ index: Int, _ at: Timestamp) throws(DeskError) -> (
    [CaseEvent], Actor
  ) {
    guard var life = lives[index] else { throw .noSuchCase(state.number) }
    let (command, person) = life.next(state, policy, using: &random)
    lives[index] = life
    let actor = actor(person)
    if case .commit(let events) = state.decide(command, facts(actor, at)) { return (events, actor) }
    guard case .commit(let events) = state.decide(life.note(using: &random), facts(actor, at)) else {
      throw .noSuchCase(state.number)
    }
    return (events, actor)
  }

  private func facts(_ actor: Actor, _ now: Timestamp) -> DecisionFacts {
    DecisionFacts(actor: actor, now: now, policy: policy, currency: currency)
  }

  private func actor(_ name: String) -> Actor {
    let index = BenchDesk.people.firstIndex(of: name) ?? 0
    return Actor(name: name, uid: Self.firstUserID + UInt32(index), role: .agent)
  }
}
