import JSONTape

/// The holder gave the case to a named colleague, with a word about it.
public struct CaseHandedOver: CaseEventPayload {
  public static let type = "case.handedOver"

  /// The colleague's login name.
  public var to: String
  /// The word (personal).
  public var text: String

  /// A hand-over.
  public init(to: String, text: String) {
    self.to = to
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    to = try required(fields.open.text("to"), "to")
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("to", to)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.hold(by: to, since: context.at)
  }

  public var searchableTexts: [String] { [text] }
}
