import JSONTape

/// The desk found that the same customer was failed before, within the policy's window.
public struct RepeatFound: CaseEventPayload {
  public static let type = "case.repeatFound"

  /// The earlier failure.
  public var earlier: EarlierFailure

  /// A finding.
  public init(earlier: EarlierFailure) { self.earlier = earlier }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    let number = fields.open.text("earlier").flatMap { CaseNumber(text: $0) }
    earlier = EarlierFailure(
      number: try required(number, "earlier"),
      received: try required(try fields.open.moment("received"), "received"))
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("earlier", earlier.number.description)
    open.member("received", earlier.received.text)
  }

  /// Sets the flag, which a person can take away again who knows better.
  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.repeatOf = earlier
    if state.classification.flags.insert(.repeatFailure).inserted { state.isRepeatFlagFound = true }
  }
}
