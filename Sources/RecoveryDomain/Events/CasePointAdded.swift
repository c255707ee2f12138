import JSONTape

/// One more thing that the customer complains of or asks for.
public struct CasePointAdded: CaseEventPayload {
  public static let type = "case.pointAdded"

  /// The line that says it (personal).
  public var text: String

  /// A point.
  public init(text: String) { self.text = text }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) { personal.member("text", text) }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.points.append(CaseState.Point(text: text))
  }

  public var searchableTexts: [String] { [text] }
}
