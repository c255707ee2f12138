import JSONTape

/// The case was recorded by mistake; it stays readable and counts for nothing (`decisions` 13).
public struct CaseVoided: CaseEventPayload {
  public static let type = "case.voided"

  /// The policy's code of the reason, or own words where it has none.
  public var reason: String

  /// A voiding.
  public init(reason: String) { self.reason = reason }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    reason = fields.personal?.text("reason") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) { personal.member("reason", reason) }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.voidedAt = context.at
    state.claim = nil
  }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [reason] }
}
