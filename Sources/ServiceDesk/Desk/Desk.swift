import CaseIndex
import EventJournal
import RecoveryDomain

/// A desk: its journal, the policy in force and a disposable index; commands in, commits out, questions answered.
///
/// Not to be shared between threads: a console gives it a thread of its own, a command uses it and goes.
public final class Desk {
  /// How a desk is opened.
  public struct Options: Sendable {
    /// Opens a journal on a file system that hosts share although they do not see each other's locks.
    public var allowsNetworkFileSystem = false
    /// Opens for reading only; nothing can be written then.
    public var isReadOnly = false
    /// Hears of long work: how much of how many bytes of the journal the index has taken in.
    public var progress: (@Sendable (_ done: Int64, _ all: Int64) -> Void)?
    /// How many rows of a file go into the journal under one lock and one sync.
    var intakeGroupSize = 512
    /// The longest record of a file that is taken in as it stands, in bytes: written as a line, each of its bytes
    /// may become six, and a line has at most 16 MiB.
    var intakeRecordByteLimit = 2 << 20
    /// The system calls of writing, which tests let fail.
    var system = SystemCalls()

    /// The usual.
    public init() {}
  }

  /// Raised whenever the feeder derives something else from the same journal: then every index is made anew.
  static let indexContentVersion = 8

  /// Where the desk stands.
  public let places: DeskPlaces
  /// Currency, zone and language, as the first line says.
  public let identity: DeskOpened
  /// Who uses this process.
  public let user: SystemUser
  /// The truth.
  public let journal: Journal
  /// What lists and searches ask; deleted and rebuilt at any doubt.
  var index: CaseIndex
  /// The policies ever adopted, as far as they have been read.
  var policies: PolicyHistory
  /// Whether policies were asked for at all: reading them is spared until then.
  var hasReadPolicies = false
  /// Whether this desk has made its index anew.
  var hasBuiltIndex = false
  /// Cases as they stand at `fedTo`, kept between batches.
  var folded = FoldedCases()
  /// Up to where the index was when this process last looked; another process may have moved it on since.
  var fedTo: JournalPosition?
  /// Up to where `takeNews` has told what changed; nil before its first call.
  var newsTaken: JournalPosition?
  /// The open cases that the user had when losses were last looked for; nil before the first time.
  var held: Set<CaseNumber>?
  /// What people must hear of; told once per process, damage until it is acknowledged.
  public internal(set) var notices: [DeskNotice] = []
  /// How the desk was opened.
  let options: Options
  /// Tells the time.
  let clock: @Sendable () -> Timestamp

  /// Opens a desk and brings its index to the journal's head.
  ///
  /// - Throws: `DeskError` when there is no desk, it cannot be read, or it lies on a shared file system.
  public init(
    places: DeskPlaces, user: SystemUser = .current(), options: Options = Options(),
    clock: @escaping @Sendable () -> Timestamp = SystemClock.now
  ) throws(DeskError) {
    self.places = places
    self.user = user
    self.options = options
    self.clock = clock
    let opened = try DeskError.translating { () throws -> (Journal, DeskOpened, CaseIndex) in
      let journal = try Self.openJournal(places.desk, options)
      let identity = try Self.identity(of: journal)
      return (journal, identity, try Self.openIndex(places, identity))
    }
    (journal, identity, index) = opened
    policies = PolicyHistory(currency: opened.1.currency)
    try catchUp()
  }

  /// Lets go of what is kept for faster answers: for a desk that is held open and rests.
  public func releaseMemory() { index.releaseMemory() }

  /// The language that a desk was made with; nil where there is no desk, or none that can be read.
  public static func language(of folder: String, allowsNetworkFileSystem: Bool = false) -> Language? {
    var options = Options()
    options.allowsNetworkFileSystem = allowsNetworkFileSystem
    options.isReadOnly = true
    let journal = try? openJournal(folder, options)
    return journal.flatMap { try? identity(of: $0) }?.language
  }

  private static func openJournal(_ folder: String, _ options: Options) throws -> Journal {
    var journalOptions = Journal.Options()
    journalOptions.allowsNetworkFileSystem = options.allowsNetworkFileSystem
    return try Journal(
      folder: folder, access: options.isReadOnly ? .readOnly : .readWrite, options: journalOptions,
      system: options.system)
  }

  /// The desk's identity from its first line, which stands behind a torn write where making the desk broke off.
  private static func identity(of journal: Journal) throws -> DeskOpened {
    var first: JournalLine?
    _ = try journal.read(from: .start) { item, _ in
      if case .line(let line) = item { first = line }
      return first == nil
    }
    if let first, case .desk(let events) = DeskLine(first) {
      for case .opened(let opened) in events { return opened }
    }
    throw DeskError.noIdentity(path: journal.path)
  }
}
