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

    /// The usual.
    public init() {}
  }

  /// Raised whenever the feeder derives something else from the same journal: then every index is made anew.
  static let indexContentVersion = 1

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
  var policies = PolicyHistory()
  /// Whether `policies` holds all that the index knows of.
  var hasReadPolicies = false
  /// Cases folded by the feeder, kept between batches.
  var folded = FoldedCases()
  /// Up to where `takeNews` has told what changed; nil before its first call.
  var newsTaken: JournalPosition?
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
    try catchUp()
  }

  /// The role of the user under the policy in force.
  public func actor() throws(DeskError) -> Actor {
    let role = try policy().role(of: user.name, ownsDesk: ownsDesk)
    return Actor(name: user.name, uid: user.uid, role: role)
  }

  /// Whether the desk's folder is the user's own, which makes them its manager.
  public var ownsDesk: Bool { FolderOwner.uid(of: places.desk) == user.uid }

  /// The policy in force.
  public func policy() throws(DeskError) -> Policy {
    try readPolicies()
    guard let policy = policies.current else { throw .noPolicy }
    return policy
  }

  /// The full text of the policy in force, as it was adopted.
  public func policyText() throws(DeskError) -> String {
    try readPolicies()
    guard let text = policies.currentText else { throw .noPolicy }
    return text
  }

  /// The line that adopted the policy in force, as far as the journal has been read; nil before any was read.
  public var policySeq: Int64? { policies.entries.last?.seq }

  /// Reads the adopted policies that have not been read yet.
  func readPolicies() throws(DeskError) {
    guard !hasReadPolicies else { return }
    try DeskError.translating {
      for location in try index.read({ try $0.policyLocations() }) {
        let line = try journal.line(at: location.offset, length: Int64(location.length))
        adopt(line)
      }
    }
    hasReadPolicies = true
  }

  /// Takes an adopted policy into the history.
  func adopt(_ line: JournalLine) {
    guard case .desk(let events) = DeskLine(line) else { return }
    for case .policyAdopted(let adopted) in events {
      let isReadable = policies.add(adopted, seq: line.seq, currency: identity.currency)
      if !isReadable { notices.append(.policyUnreadable(seq: line.seq)) }
    }
  }

  private static func openJournal(_ folder: String, _ options: Options) throws -> Journal {
    var journalOptions = Journal.Options()
    journalOptions.allowsNetworkFileSystem = options.allowsNetworkFileSystem
    guard !options.isReadOnly else {
      return try Journal(folder: folder, access: .readOnly, options: journalOptions)
    }
    return try Journal(folder: folder, options: journalOptions)
  }

  /// The desk's identity from its first line.
  private static func identity(of journal: Journal) throws -> DeskOpened {
    if case .desk(let events) = DeskLine(try journal.line(at: 0)) {
      for case .opened(let opened) in events { return opened }
    }
    throw DeskError.noIdentity(path: journal.path)
  }
}
