import JSONTape

/// Something that bears the complaint out, or speaks against it, was put on record.
public struct EvidenceNoted: CaseEventPayload {
  public static let type = "case.evidenceNoted"

  /// What it is and where it lies (personal).
  public var text: String

  /// A piece of evidence.
  public init(text: String) { self.text = text }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) { personal.member("text", text) }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.evidence.append(.init(text: text, at: context.at, by: context.actor.name))
  }

  public var searchableTexts: [String] { [text] }
}
