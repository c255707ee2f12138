import JSONTape

/// Whoever the case waited for answered.
public struct CaseAnswered: CaseEventPayload {
  public static let type = "case.answered"

  /// The answer (personal).
  public var text: String

  /// An answer.
  public init(text: String) { self.text = text }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) { personal.member("text", text) }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.endWait(at: context.at) }

  public var searchableTexts: [String] { [text] }
}
