import JSONTape

/// A deadline of the policy was put off by one step, with a reason.
public struct DeadlineExtended: CaseEventPayload {
  public static let type = "deadline.extended"

  /// The policy's code of the deadline.
  public var code: String
  /// Which step of its extensions, from 1.
  public var step: Int
  /// Why (personal).
  public var text: String

  /// An extension.
  public init(code: String, step: Int, text: String) {
    self.code = code
    self.step = step
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    code = try required(fields.open.text("code"), "code")
    step = try required(fields.open["step"]?.int64.flatMap { Int(exactly: $0) }, "step")
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("code", code)
    open.member("step", step)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.extendedDeadlines[code] = max(step, state.extendedDeadlines[code] ?? 0)
  }

  public var searchableTexts: [String] { [text] }
}
