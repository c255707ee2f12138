import JSONTape

/// The holder gave the case back to the queue.
public struct CaseReleased: CaseEventPayload {
  public static let type = "case.released"

  /// A word for whoever takes it next (personal).
  public var text: String?

  /// A release.
  public init(text: String? = nil) { self.text = text }

  public init(_ fields: EventFields) throws(EventDecodingError) { text = fields.personal?.text("text") }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    personal.member("text", ifPresent: text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.letGo() }

  public var searchableTexts: [String] { text.map { [$0] } ?? [] }
}
