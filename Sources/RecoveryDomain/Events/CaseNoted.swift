import JSONTape

/// Somebody wrote down something for the colleagues; the customer never sees it.
public struct CaseNoted: CaseEventPayload {
  public static let type = "case.noted"

  /// The note (personal).
  public var text: String

  /// A note.
  public init(text: String) { self.text = text }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) { personal.member("text", text) }

  public func apply(to state: inout CaseState, _ context: FoldContext) {}

  public var searchableTexts: [String] { [text] }
}
