import RecoveryDomain

/// The policies that were ever in force, so that history is judged by the one of its day.
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
    /// The policy.
    public let policy: Policy
  }

  /// In the order of adoption.
  public private(set) var entries: [Entry] = []
  /// The last line that adopted a policy, whether this binary could read it or not; zero before the first.
  private(set) var lastSeq: Int64 = 0
  /// The policy that ships with Redress, once it was needed.
  private var shipped: Policy?

  /// A history without any policy.
  public init() {}

  /// Adds an adopted policy; a text that this binary cannot read changes nothing and is reported.
  /// - Returns: Whether it could be read.
  mutating func add(
    _ adopted: PolicyAdopted, seq: Int64, at: Timestamp, actor: String, currency: Currency
  ) -> Bool {
    guard seq > lastSeq else { return true }
    lastSeq = seq
    guard case .policy(var policy) = PolicyReader.read(adopted.text, currency: currency) else { return false }
    policy.roles = adopted.roles
    entries.append(
      Entry(
        seq: seq, at: at, actor: actor, file: adopted.file, ownLines: adopted.ownLines, text: adopted.text,
        policy: policy))
    return true
  }

  /// The policy in force now; nil before the first.
  public var current: Policy? { entries.last?.policy }

  /// The full text of the policy in force now.
  public var currentText: String? { entries.last?.text }

  /// The policy that ships with Redress, for a desk whose own cannot be read; nil when it cannot be read either.
  mutating func standIn(currency: Currency) -> Policy? {
    if let shipped { return shipped }
    guard case .policy(let policy) = PolicyReader.read(DefaultPolicy.text, currency: currency) else {
      return nil
    }
    shipped = policy
    return policy
  }

  /// The policy in force for a line: the last adopted before it, or the first for lines before any.
  func policy(at seq: Int64) -> Policy? {
    (entries.last { $0.seq <= seq } ?? entries.first)?.policy
  }
}
