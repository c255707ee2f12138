import CaseIndex
import Glibc
import RecoveryDomain

/// A deterministic source of random numbers (splitmix64), so that a failing property fails again.
struct SeededRandom: RandomNumberGenerator {
  /// The state.
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A folder that disappears with its value.
final class TemporaryFolder {
  /// The folder's parent, which is deleted at the end.
  private let root: String
  /// The folder; not made yet.
  var path: String { root + "/cache/desk" }

  init() {
    var template = Array("/tmp/redress-index-XXXXXX".utf8CString)
    mkdtemp(&template)
    root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? CaseIndex.remove(folder: path)
    for folder in [path, root + "/cache", root] { rmdir(folder) }
  }
}

/// The moment at which the tests ask.
let now = Timestamp(millisecondsSince1970: 1_795_000_000_000)

/// A summary with sensible columns, changed as a test needs.
func summary(_ number: Int64, _ change: (inout CaseSummary) -> Void = { _ in }) -> CaseSummary {
  let later = now + .minutes(Int(number % 10_000))
  var summary = CaseSummary(
    position: QueuePosition(
      rank: .running, moment: later, received: now - .hours(1),
      number: CaseNumber(number)),
    revision: 1, status: .open, step: .judge, nearestClock: .acknowledge,
    nearestDue: later,
    owner: nil, customer: nil, contact: nil, order: nil, headline: nil, product: nil, channel: nil,
    severity: nil,
    flags: [], reopenedCount: 0, needsReading: false, hasUnknownEvents: false, source: nil, identity: nil,
    contentHash: nil, importID: nil, lastChangedAt: now, closedAt: nil)
  change(&summary)
  return summary
}

/// Makes batches that follow one another, as a journal would give them.
struct JournalScript {
  /// Where the last batch ended.
  var position: IndexPosition?
  /// How many lines each case has.
  var revisions: [Int64: Int] = [:]

  /// A line of a case.
  struct Line {
    var number: Int64?
    var texts: [String] = []
    var once: String?
    var adoptsPolicy = false
  }

  /// The batch of these lines with these cases as they then stand.
  mutating func batch(_ lines: [Line], _ summaries: [CaseSummary]) -> IndexBatch {
    var offset = position?.offset ?? 0
    var seq = position?.seq ?? 0
    let commits = lines.map { line in
      seq += 1
      defer { offset += 100 }
      if let number = line.number { revisions[number, default: 0] += 1 }
      return IndexedCommit(
        location: CommitLocation(seq: seq, offset: offset, length: 100),
        number: line.number.map(CaseNumber.init),
        revision: line.number.flatMap { revisions[$0] } ?? 0, once: line.once, texts: line.texts,
        adoptsPolicy: line.adoptsPolicy)
    }
    let to = IndexPosition(
      offset: offset, seq: seq, chain: (0..<32).map { UInt8(truncatingIfNeeded: seq) &+ $0 }, at: now)
    defer { position = to }
    return IndexBatch(from: position, to: to, commits: commits, summaries: summaries)
  }
}

/// An index in memory that holds these cases, each with one line of these texts.
func index(_ cases: [(CaseSummary, [String])]) throws -> CaseIndex {
  let index = try CaseIndex.inMemory(deskID: "desk")
  var script = JournalScript()
  let lines = cases.map { JournalScript.Line(number: $0.0.number.value, texts: $0.1) }
  _ = try index.apply(script.batch(lines, cases.map(\.0)))
  return index
}

extension CaseIndex {
  /// The numbers of a query's list.
  func list(_ query: CaseQuery, limit: Int? = nil) throws -> [Int64] {
    try read { try $0.entries(query, me: "anna", now: now, limit: limit).map(\.number.value) }
  }

  /// The count of a query.
  func count(_ query: CaseQuery) throws -> Int {
    try read { try $0.count(query, me: "anna", now: now) }
  }
}
