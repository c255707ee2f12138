import EventJournal
import Foundation
import RecoveryDomain
import Synchronization
import Testing

@testable import ServiceDesk

/// A desk in a temporary folder that goes away with this object.
final class TemporaryDesk: Sendable {
  /// The temporary folder that holds everything.
  let root: String
  /// The time that all desks opened here see.
  let clock: TestClock
  /// The desk's folder.
  var folder: String { root + "/desk" }
  /// The desk's journal.
  var path: String { folder + "/" + Journal.fileName }
  /// The folder's owner, so the desk's manager.
  static let manager = SystemUser(name: "wang", uid: geteuid())
  /// Two agents.
  static let agents = [SystemUser(name: "li", uid: 70_001), SystemUser(name: "chen", uid: 70_002)]

  /// Makes a folder, and a desk in it unless told otherwise.
  init(made: Bool = true, policy: String = DefaultPolicy.text) throws {
    var template = Array("/tmp/redress-desk-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    clock = TestClock()
    if made { try create(policy: policy) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Makes the desk.
  func create(policy: String = DefaultPolicy.text, group: UInt32? = nil) throws {
    var desk = NewDesk(
      currency: try #require(Currency(code: "CNY")), zone: "Asia/Shanghai", language: .simplifiedChinese,
      group: group)
    desk.policyText = policy
    try Desk.create(desk, folder: folder, user: Self.manager, clock: clock.read)
  }

  /// The places of a user; each has a cache of their own.
  func places(_ user: SystemUser = TemporaryDesk.manager, cache: String? = nil) -> DeskPlaces {
    DeskPlaces(
      desk: folder, environment: ["XDG_CACHE_HOME": "\(root)/cache-\(cache ?? user.name)"], home: root)
  }

  /// Opens the desk as a user.
  func open(
    _ user: SystemUser = TemporaryDesk.manager, cache: String? = nil, options: Desk.Options = .init()
  ) throws -> Desk {
    try Desk(places: places(user, cache: cache), user: user, options: options, clock: clock.read)
  }

  /// The journal's bytes.
  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  /// Overwrites the journal in place, as damage does: the file stays the same file.
  func overwrite(_ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data(bytes))
    try handle.truncate(atOffset: UInt64(bytes.count))
    try handle.close()
  }

  /// The lines that count, by an independent reading.
  func lines() throws -> [JournalLine] {
    var lines: [JournalLine] = []
    _ = try Journal(folder: folder, access: .readOnly).read(from: .start) { item, _ in
      if case .line(let line) = item { lines.append(line) }
      return true
    }
    return lines
  }

  /// Changes one byte in the middle of a line, counted from 1.
  func damage(line: Int) throws {
    var bytes = try bytes()
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    bytes[starts[line - 1] + 30] ^= 0x01
    try overwrite(bytes)
  }

  /// The database files of a user's index, with what SQLite puts beside them.
  func indexFiles(_ user: SystemUser = TemporaryDesk.manager, cache: String? = nil) throws -> [String] {
    let folder = places(user, cache: cache).cache
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.contains("/cases-") }.map { folder + "/" + $0 }
  }
}

/// A clock that tests set; it goes on by a second each time it is read.
final class TestClock: Sendable {
  private let now = Mutex(Timestamp(millisecondsSince1970: 1_790_000_000_000))

  /// Reads it.
  var read: @Sendable () -> Timestamp {
    { [self] in
      now.withLock { now in
        now = now + .seconds(1)
        return now
      }
    }
  }

  /// Moves it.
  func advance(_ time: Duration) { now.withLock { $0 = $0 + time } }
}

/// A complaint as a person records it.
func complaint(_ headline: String = "空调整晚不制冷", contact: String? = nil) -> CaseRecorded {
  var details = CaseDetails()
  details.headline = headline
  details.words = "\(headline)，没有人处理"
  details.customer = "王先生"
  details.contact = contact
  details.channel = .phone
  return CaseRecorded(received: Timestamp(millisecondsSince1970: 1_789_999_000_000), details: details)
}

extension Desk {
  /// Records complaints and returns their numbers.
  @discardableResult
  func recordCases(_ count: Int) throws -> [CaseNumber] {
    try (0..<count).map { try recorded(complaint("complaint \($0)")) }
  }

  /// Records a complaint that must be saved.
  @discardableResult
  func recorded(_ complaint: CaseRecorded, _ terms: CommandTerms = CommandTerms()) throws -> CaseNumber {
    try saved(try record(complaint, terms)).number
  }

  /// Gives a command that must be saved.
  @discardableResult
  func must(
    _ command: CaseCommand, _ number: CaseNumber, _ terms: CommandTerms = CommandTerms(),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> SavedCommit {
    try saved(try perform(command, on: number, terms), location)
  }

  /// Everything that lists tell, at the head: for telling whether two indexes are the same.
  func everything() throws -> [String] {
    try catchUp()
    var told: [String] = []
    for view in QueueView.allCases {
      let entries = try entries(view.query)
      #expect(try count(view.query) == entries.count)
      told.append("\(view): \(entries.map { "\($0.number) \($0.revision)" })")
    }
    for summary in try summaries(CaseQuery([])) { told.append("\(summary)") }
    told.append("\(try unacknowledgedDamage())")
    return told
  }
}

/// The commit of an outcome that must be one.
func saved(_ outcome: CommandOutcome?, _ location: SourceLocation = #_sourceLocation) throws -> SavedCommit {
  guard case .saved(let commit)? = outcome else {
    Issue.record("not saved: \(String(describing: outcome))", sourceLocation: location)
    throw NotSaved()
  }
  return commit
}

/// A command that had to be saved was not.
struct NotSaved: Error {}

/// Runs a body on several threads at once and returns what each gave.
func atOnce<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) throws -> Result
) throws -> [Result] {
  let box = Box<Result>()
  let group = DispatchGroup()
  for index in 0..<count {
    group.enter()
    Thread.detachNewThread {
      let result = Swift.Result { try body(index) }
      box.results.withLock { $0[index] = result }
      group.leave()
    }
  }
  group.wait()
  return try box.results.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
}

/// What threads gave, by their number.
private final class Box<Result: Sendable>: Sendable {
  let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
}

/// Counts from any thread.
final class Counter: Sendable {
  private let count = Mutex(0)

  /// The count so far.
  var value: Int { count.withLock { $0 } }

  /// Counts one more.
  func add() { count.withLock { $0 += 1 } }
}

extension TemporaryDesk {
  /// Appends a line that the rules were not asked about, as another binary might.
  func append(_ number: CaseNumber, revision: Int, event: String, to desk: Desk? = nil) throws {
    let journal = try desk?.journal ?? Journal(folder: folder)
    try journal.append(since: journal.head()) { session in
      _ = try session.append(
        CommitDraft(
          actor: JournalActor(name: "other", uid: 1, role: "agent"), caseNumber: number.description,
          revision: Int64(revision), events: [Array(event.utf8)], wantedAt: clock.read().millisecondsSince1970
        ))
    }
  }
}
