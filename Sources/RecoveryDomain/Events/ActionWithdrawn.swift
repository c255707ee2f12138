import JSONTape

/// A promise was taken back before it was carried out.
public struct ActionWithdrawn: CaseEventPayload {
  public static let type = "action.withdrawn"

  /// The promised action's number within the case.
  public var action: PlannedAction.ID
  /// Why, in words (personal).
  public var text: String

  /// A withdrawal.
  public init(action: PlannedAction.ID, text: String) {
    self.action = action
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    action = try required(try fields.open.integer("action"), "action")
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("action", action)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    guard let index = state.actions.firstIndex(where: { $0.id == action }) else { return }
    state.actions[index].progress = .withdrawn(at: context.at)
  }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [text] }
}
