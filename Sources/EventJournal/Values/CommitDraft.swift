/// What one command decided, before the journal gives it a place: becomes one line (decisions 1).
public struct CommitDraft: Sendable {
  /// Who decided it.
  public var actor: JournalActor
  /// The case's number as text, such as `C-000042`; nil for a line of the desk itself.
  public var caseNumber: String?
  /// The case's revision after this line.
  public var revision: Int64?
  /// The key that keeps a repeated command from acting twice (decisions 11).
  public var once: String?
  /// The bytes of one JSON object each, at least one; line breaks may stand only inside strings, escaped.
  public var events: [[UInt8]]
  /// The bytes of the JSON value that holds all personal data; nil when there is none.
  public var personal: [UInt8]?
  /// The moment wanted, in milliseconds since 1970; a line is never earlier than the one before.
  public var wantedAt: Int64

  /// A draft with everything that a line records.
  public init(
    actor: JournalActor, caseNumber: String? = nil, revision: Int64? = nil, once: String? = nil,
    events: [[UInt8]], personal: [UInt8]? = nil, wantedAt: Int64
  ) {
    self.actor = actor
    self.caseNumber = caseNumber
    self.revision = revision
    self.once = once
    self.events = events
    self.personal = personal
    self.wantedAt = wantedAt
  }
}
