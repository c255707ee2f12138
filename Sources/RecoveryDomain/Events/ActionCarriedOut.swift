import JSONTape

/// A recovery action was carried out: a promised one, or one at once.
public struct ActionCarriedOut: CaseEventPayload {
  public static let type = "action.carriedOut"

  /// The promised action's number within the case; nil for one carried out at once.
  public var action: PlannedAction.ID?
  /// The catalogue's code.
  public var code: String
  /// The amount, for actions that carry one.
  public var amount: Money?
  /// What was said or done in words (personal).
  public var text: String?

  /// An action that was carried out.
  public init(action: PlannedAction.ID?, code: String, amount: Money?, text: String? = nil) {
    self.action = action
    self.code = code
    self.amount = amount
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    action = try fields.open.integer("action")
    code = try required(fields.open.text("code"), "code")
    amount = try fields.open.money("amount")
    text = fields.personal?.text("text")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("action", ifPresent: action)
    open.member("code", code)
    open.member("amount", ifPresent: amount)
    personal.member("text", ifPresent: text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    let done = PlannedAction.Progress.carriedOut(at: context.at, by: context.actor.name)
    if let action, let index = state.actions.firstIndex(where: { $0.id == action }) {
      state.actions[index].progress = done
      state.actions[index].amount = amount ?? state.actions[index].amount
    } else {
      state.actions.append(
        PlannedAction(
          id: state.actions.count + 1, code: code, amount: amount, proposedAt: context.at,
          owner: context.actor.name, due: nil, progress: done))
    }
  }

  public var searchableTexts: [String] { text.map { [$0] } ?? [] }
}
