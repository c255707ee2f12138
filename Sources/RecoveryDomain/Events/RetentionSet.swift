import JSONTape

/// It was set how long the record is kept, or whether a law or a dispute holds it.
public struct RetentionSet: CaseEventPayload {
  public static let type = "case.retentionSet"

  /// Until when it is kept; nil leaves that as it was.
  public var keepUntil: Timestamp?
  /// Whether it is held; nil leaves that as it was.
  public var isHeld: Bool?
  /// Why (personal).
  public var text: String

  /// A word about how long the record is kept.
  public init(keepUntil: Timestamp?, isHeld: Bool?, text: String) {
    self.keepUntil = keepUntil
    self.isHeld = isHeld
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    keepUntil = try fields.open.moment("keepUntil")
    isHeld = fields.open["legalHold"]?.bool
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("keepUntil", ifPresent: keepUntil)
    open.member("legalHold", ifPresent: isHeld)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.retention.keepUntil = keepUntil ?? state.retention.keepUntil
    state.retention.isHeld = isHeld ?? state.retention.isHeld
  }

  public var searchableTexts: [String] { [text] }
}
