import JSONTape

/// Somebody is to see that it does not happen again; the last plan counts.
public struct PreventionPlanned: CaseEventPayload {
  public static let type = "case.preventionPlanned"

  /// What is to be done (personal: it may name people).
  public var text: String
  /// Who sees to it: a login name.
  public var owner: String
  /// By when.
  public var due: Timestamp?

  /// A plan.
  public init(text: String, owner: String, due: Timestamp?) {
    self.text = text
    self.owner = owner
    self.due = due
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    owner = try required(fields.open.text("owner"), "owner")
    due = try fields.open.moment("due")
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("owner", owner)
    open.member("due", ifPresent: due)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.prevention = .init(text: text, owner: owner, due: due)
  }

  public var searchableTexts: [String] { [text] }
}
