import JSONTape

/// A person took the case from a colleague: after the lease's end, or with the right to (`decisions` 14).
public struct CaseTakenOver: CaseEventPayload {
  public static let type = "case.takenOver"

  /// The colleague's login name.
  public var from: String
  /// The policy's code of the reason, or own words where it has none.
  public var reason: String

  /// A take-over.
  public init(from: String, reason: String) {
    self.from = from
    self.reason = reason
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    from = try required(fields.open.text("from"), "from")
    reason = fields.personal?.text("reason") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("from", from)
    personal.member("reason", reason)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.hold(by: context.actor.name, since: context.at)
  }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [reason] }
}
