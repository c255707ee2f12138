import JSONTape

/// All that was promised is carried out and the customer told.
public struct CaseResolved: CaseEventPayload {
  public static let type = "case.resolved"

  /// A resolution.
  public init() {}

  public init(_ fields: EventFields) throws(EventDecodingError) {}

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {}

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.endWait(at: context.at)
    state.resolvedAt = context.at
  }
}
