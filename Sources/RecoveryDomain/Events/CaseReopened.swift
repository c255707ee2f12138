import JSONTape

/// A resolved or closed case turned out not to be: the recovery failed, and its clocks begin again.
public struct CaseReopened: CaseEventPayload {
  public static let type = "case.reopened"

  /// The policy's code of the reason.
  public var reason: String
  /// The reason in words (personal).
  public var text: String?

  /// A reopening.
  public init(reason: String, text: String? = nil) {
    self.reason = reason
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    reason = try required(fields.open.text("reason"), "reason")
    text = fields.personal?.text("text")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("reason", reason)
    personal.member("text", ifPresent: text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.resolvedAt = nil
    state.closedAt = nil
    state.evaluation = nil
    state.judgement = nil
    state.judgedAt = nil
    state.promisedWordAt = nil
    for index in state.points.indices { state.points[index].record = nil }
    state.reopenedCount += 1
    state.recoveryFailures.append(.reopened(at: context.at, reason: reason))
    state.isAccepted = nil
    state.reopenedAt = context.at
    state.actionsBeforeReopening = state.actions.count
  }

  public var searchableTexts: [String] { text.map { [$0] } ?? [] }
}
