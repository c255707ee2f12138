import CaseIndex
import EventJournal
import RecoveryDomain

/// Turns lines of the journal into batches for the index, folding each case on the way.
struct IndexFeeder {
  /// How many lines make a batch.
  private static let batchSize = 4000

  private let desk: Desk
  /// Whether it begins at the journal's first byte: then it has seen every case from its first line, and the index
  /// in use is not asked, which may be the very thing that is wrong.
  private let isFromStart: Bool

  /// A feeder for a desk.
  init(desk: Desk, isFromStart: Bool) {
    self.desk = desk
    self.isFromStart = isFromStart
  }

  /// Reads from a place to the journal's end and hands out batches; the last one may hold only a new place.
  ///
  /// From the journal's first byte on, the rows of cases come in the last batches; all cases are kept until then.
  /// - Parameter emit: Takes a batch and returns whether to go on.
  func run(from start: JournalPosition, _ emit: (IndexBatch) throws -> Bool) throws {
    var batch = FeederBatch(from: start)
    var goesOn = true
    _ = try desk.journal.read(from: start) { item, after in
      try take(item, into: &batch)
      batch.to = after
      if batch.commits.count >= Self.batchSize {
        goesOn = try emit(batch.finished())
        batch = FeederBatch(from: after)
      }
      return goesOn
    }
    guard goesOn else { return }
    if isFromStart { return try emitCases(after: batch, emit) }
    if batch.to != batch.from { _ = try emit(batch.finished()) }
  }

  /// Hands out the last batch with every case as it stands in the end, once and in order: most of them changed in very
  /// many batches. Each is let go as it is handed out, while the other thread writes.
  private func emitCases(after last: FeederBatch, _ emit: (IndexBatch) throws -> Bool) throws {
    var batch = last
    let numbers = desk.folded.numbers.sorted()
    for number in numbers {
      batch.cases[number] = desk.folded.release(number)
      guard batch.cases.count >= Self.batchSize else { continue }
      guard try emit(batch.finished()) else { return }
      batch = FeederBatch(from: batch.to)
    }
    if batch.to != batch.from || !batch.cases.isEmpty { _ = try emit(batch.finished()) }
  }

  private func take(_ item: JournalItem, into batch: inout FeederBatch) throws {
    switch item {
    case .line(let line):
      let location = CommitLocation(seq: line.seq, offset: line.offset, length: Int(line.length))
      switch DeskLine(line) {
      case .commit(let commit, let revision):
        try fold(commit, revision: revision, at: location, once: line.once, into: &batch)
      case .desk(let events): take(events, line, at: location, into: &batch)
      }
    case .unknown(let line):
      desk.note(.newerFormat(version: line.version))
    case .damage(let damage):
      batch.damage.append(IndexedDamage(offset: damage.offset, length: damage.length))
    case .fragment: break
    }
  }

  private func take(
    _ events: [DeskEvent], _ line: JournalLine, at location: CommitLocation, into batch: inout FeederBatch
  ) {
    var commit = IndexedCommit(location: location, number: nil, revision: 0, once: line.once)
    for event in events {
      switch event {
      case .policyAdopted:
        commit.adoptsPolicy = true
        desk.adopt(line)
        batch.terms = nil
      case .damageAcknowledged(let acknowledged): batch.acknowledged += acknowledged.offsets
      case .customerRecorded(let record): batch.put(record)
      case .customerChanged(let change): batch.put(change.record)
      case .customersMerged(let event): batch.customers.append(.merged(event.from, into: event.into))
      case .customersUnmerged(let event): batch.customers.append(.unmerged(event.from))
      case .opened, .unknown: break
      }
    }
    batch.commits.append(commit)
  }

  private func fold(
    _ commit: CaseCommit, revision: Int, at location: CommitLocation, once: String?,
    into batch: inout FeederBatch
  ) throws {
    let number = commit.number
    let terms: ServiceTerms
    if let known = batch.terms {
      terms = known
    } else {
      terms = try desk.terms(at: commit.seq)
      batch.terms = terms
    }
    let kept = batch.cases[number] ?? desk.folded.folded(number)
    let folded = try kept ?? FoldedCase(earlier(commit))
    let counted = CaseState.fold(&folded.state, commit, revision: revision, terms: terms)
    var indexed = IndexedCommit(
      location: location, number: number, revision: counted, once: once, texts: Self.texts(of: commit))
    if counted > 0 { indexed.guarantees = commit.guaranteeUses }
    batch.commits.append(indexed)
    guard counted > 0 else { return }
    if !isFromStart { batch.cases[number] = folded }
    if !isFromStart || kept == nil { desk.folded.keep(folded, number) }
  }

  /// The texts by which a line's case is found; most lines have one event, whose texts are taken as they are.
  private static func texts(of commit: CaseCommit) -> [String] {
    if commit.events.count == 1 { return commit.events[0].payload?.searchableTexts ?? [] }
    return commit.events.flatMap { $0.payload?.searchableTexts ?? [] }
  }

  /// The case as its lines before this one tell it; nil when this is its first.
  private func earlier(_ commit: CaseCommit) throws -> CaseState? {
    if isFromStart { return nil }
    if case .recorded? = commit.events.first { return nil }
    return try desk.storedCase(commit.number)?.state
  }
}

/// A batch while it grows.
struct FeederBatch {
  /// Where it begins.
  let from: JournalPosition
  /// Where it ends so far.
  var to: JournalPosition
  /// Its lines.
  var commits: [IndexedCommit] = []
  /// Every case whose row it changes, as it stands.
  var cases: [CaseNumber: FoldedCase] = [:]
  /// Damaged places.
  var damage: [IndexedDamage] = []
  /// Damaged places that somebody has acknowledged.
  var acknowledged: [Int64] = []
  /// What its lines change about customers.
  var customers: [CustomerChange] = []
  /// The promised times in force where it stands, once asked for; nil again behind a line that adopts a policy.
  var terms: ServiceTerms?

  /// An empty batch at a place.
  init(from: JournalPosition) {
    self.from = from
    to = from
  }

  /// Takes what is known of a customer from now on.
  mutating func put(_ record: CustomerRecorded) {
    customers.append(.put(record.customer, record.origin, record.profile))
  }

  /// The batch as the index takes it.
  func finished() -> IndexBatch {
    IndexBatch(
      from: from == .start ? nil : IndexPosition(from), to: IndexPosition(to), commits: commits,
      summaries: cases.values.compactMap { $0.state?.summary }, damage: damage,
      acknowledgedDamage: acknowledged, customers: customers)
  }
}
