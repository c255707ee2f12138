import JSONTape

/// The recovery was evaluated; nothing is owed any more.
public struct CaseClosed: CaseEventPayload {
  public static let type = "case.closed"

  /// A closing.
  public init() {}

  public init(_ fields: EventFields) throws(EventDecodingError) {}

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {}

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.closedAt = context.at
    state.claim = nil
  }
}
