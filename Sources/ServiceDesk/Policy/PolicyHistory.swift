import RecoveryDomain

/// The policies that were ever in force, so that history is judged by the one of its day.
///
/// Each is read from its text when it is first asked for: a desk that adopted fifty starts as fast as one that adopted
/// one.
public struct PolicyHistory: Sendable {
  /// One adopted policy.
  public struct Entry: Sendable {
    /// The line that adopted it.
    public let seq: Int64
    /// When.
    public let at: Timestamp
    /// By whom: a login name.
    public let actor: String
    /// The name of the file it came from; nil where it is not known.
    public let file: String?
    /// The lines of what that file itself said, by key; empty where it said everything.
    public let ownLines: [String: Int]
    /// Its full text.
    public let text: String
    /// The role of each named user.
    fileprivate let roles: [String: Role]
  }

  /// What became of a text.
  private enum Reading {
    case notYet
    case policy(Policy)
    /// This binary cannot read it.
    case unreadable
  }

  /// The last line that adopted a policy, whether this binary can read it or not; zero before the first.
  private(set) var lastSeq: Int64 = 0
  /// The lines whose policies were found to be unreadable and that nobody was told of yet.
  private var untold: [Int64] = []
  private let currency: Currency
  /// In the order of adoption.
  private var entries: [Entry] = []
  private var readings: [Reading] = []
  /// The policy that ships with Redress, once it was needed.
  private var shipped: Policy?

  /// A history without any policy.
  /// - Parameter currency: The desk's own.
  public init(currency: Currency) { self.currency = currency }

  /// Adds an adopted policy; one that was added before changes nothing.
  mutating func add(_ adopted: PolicyAdopted, seq: Int64, at: Timestamp, actor: String) {
    guard seq > lastSeq else { return }
    lastSeq = seq
    entries.append(
      Entry(
        seq: seq, at: at, actor: actor, file: adopted.file, ownLines: adopted.ownLines, text: adopted.text,
        roles: adopted.roles))
    readings.append(.notYet)
  }

  /// The lines that adopted a policy, in their order.
  var adoptionSeqs: [Int64] { entries.map(\.seq) }

  /// The policy in force now; nil before the first that this binary can read.
  mutating func current() -> Policy? { inForce().flatMap { policy(at: $0) } }

  /// How the policy in force now was adopted; nil before the first that this binary can read.
  mutating func currentEntry() -> Entry? { inForce().map { entries[$0] } }

  /// The policy in force for a line: the last adopted before it, or the first for lines before any.
  mutating func policy(forLine seq: Int64) -> Policy? {
    let before = entries.lastIndex { $0.seq <= seq } ?? -1
    for index in stride(from: before, through: 0, by: -1) {
      if let policy = policy(at: index) { return policy }
    }
    for index in entries.indices.dropFirst(before + 1) {
      if let policy = policy(at: index) { return policy }
    }
    return nil
  }

  /// The policy that was in force for a line, where that is not the one in force now.
  mutating func earlierPolicy(forLine seq: Int64) -> Policy? {
    guard let current = inForce(), seq < entries[current].seq else { return nil }
    return policy(forLine: seq)
  }

  /// What the latest policy says that says anything of it; those before it are read only as far as needed.
  mutating func latest<Value>(_ find: (Policy) -> Value?) -> Value? {
    for index in entries.indices.reversed() {
      if let found = policy(at: index).flatMap(find) { return found }
    }
    return nil
  }

  /// The policy that ships with Redress, for a desk whose own cannot be read; nil when it cannot be read either.
  mutating func standIn() -> Policy? {
    if let shipped { return shipped }
    guard case .policy(let policy) = PolicyReader.read(DefaultPolicy.text, currency: currency) else {
      return nil
    }
    shipped = policy
    return policy
  }

  /// The lines whose policies turned out to be unreadable since the last call.
  mutating func takeUnreadable() -> [Int64] {
    defer { untold.removeAll() }
    return untold
  }

  /// The place of the last policy that can be read.
  private mutating func inForce() -> Int? {
    for index in entries.indices.reversed() where policy(at: index) != nil { return index }
    return nil
  }

  private mutating func policy(at index: Int) -> Policy? {
    switch readings[index] {
    case .policy(let policy): return policy
    case .unreadable: return nil
    case .notYet: break
    }
    let entry = entries[index]
    guard case .policy(var policy) = PolicyReader.read(entry.text, currency: currency) else {
      readings[index] = .unreadable
      untold.append(entry.seq)
      return nil
    }
    policy.roles = entry.roles
    readings[index] = .policy(policy)
    return policy
  }
}
