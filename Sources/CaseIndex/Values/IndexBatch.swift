import RecoveryDomain

/// A stretch of the journal as the index takes it in: wholly or not at all.
public struct IndexBatch: Sendable {
  /// Where the stretch begins: the index must stand exactly here; nil when it must be empty.
  public var from: IndexPosition?
  /// Where it ends.
  public var to: IndexPosition
  /// Its lines in the journal's order.
  public var commits: [IndexedCommit]
  /// Every case that the stretch touched, once, as it stands at the end of the stretch.
  public var summaries: [CaseSummary]
  /// Stretches that hold no well-formed line (decisions 4).
  public var damage: [IndexedDamage]
  /// Where damage begins that somebody has acknowledged, in this stretch's lines.
  public var acknowledgedDamage: [Int64]
  /// What its lines change about customers, in their order.
  public var customers: [CustomerChange]

  /// A batch from its parts.
  public init(
    from: IndexPosition?, to: IndexPosition, commits: [IndexedCommit], summaries: [CaseSummary],
    damage: [IndexedDamage] = [], acknowledgedDamage: [Int64] = [], customers: [CustomerChange] = []
  ) {
    self.from = from
    self.to = to
    self.commits = commits
    self.summaries = summaries
    self.damage = damage
    self.acknowledgedDamage = acknowledgedDamage
    self.customers = customers
  }
}

/// One line of the journal as the index remembers it.
public struct IndexedCommit: Hashable, Sendable {
  /// Where the line stands.
  public var location: CommitLocation
  /// The case it belongs to; nil for a line of the desk.
  public var number: CaseNumber?
  /// The count of the case's lines up to this one, from 1, counted by folding, so that no two lines of a case
  /// share it; 0 for a line that the fold left out, and for the desk's lines.
  public var revision: Int
  /// The idempotency key, if the command carried one.
  public var once: String?
  /// The texts by which the case is found; a search never matches across two of them.
  public var texts: [String]
  /// Whether the line adopts a policy.
  public var adoptsPolicy: Bool
  /// The guarantees that the line invokes.
  public var guarantees: [GuaranteeUse] = []

  /// A commit from its parts.
  public init(
    location: CommitLocation, number: CaseNumber?, revision: Int, once: String? = nil, texts: [String] = [],
    adoptsPolicy: Bool = false
  ) {
    self.location = location
    self.number = number
    self.revision = revision
    self.once = once
    self.texts = texts
    self.adoptsPolicy = adoptsPolicy
  }
}

/// Where a line stands in the journal.
public struct CommitLocation: Hashable, Sendable {
  /// The line's number.
  public var seq: Int64
  /// Its first byte.
  public var offset: Int64
  /// How many bytes it has, with its newline.
  public var length: Int

  /// A location from its parts.
  public init(seq: Int64, offset: Int64, length: Int) {
    self.seq = seq
    self.offset = offset
    self.length = length
  }
}

/// A stretch of the journal that counts for nothing since it holds no well-formed line.
public struct IndexedDamage: Hashable, Sendable {
  /// Its first byte.
  public var offset: Int64
  /// How many bytes it has.
  public var length: Int64

  /// A stretch from its parts.
  public init(offset: Int64, length: Int64) {
    self.offset = offset
    self.length = length
  }
}

/// What became of a batch.
public enum ApplyResult: Hashable, Sendable {
  /// It is in the index.
  case applied
  /// Nothing was written: another process has moved the index on, and it now stands there; nil when it is empty.
  case movedOn(IndexPosition?)
}
