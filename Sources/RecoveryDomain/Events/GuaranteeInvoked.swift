import JSONTape

/// A service guarantee was invoked and paid.
public struct GuaranteeInvoked: CaseEventPayload {
  public static let type = "guarantee.invoked"

  /// One piece of evidence.
  public struct Evidence: Hashable, Sendable {
    /// The guarantee's code of what was asked for.
    public var code: String
    /// What was found (personal).
    public var text: String

    /// Evidence from its code and words.
    public init(code: String, text: String) {
      self.code = code
      self.text = text
    }
  }

  /// The guarantee's code.
  public var guarantee: String
  /// The catalogue's code of the action that pays it.
  public var action: String
  /// What was paid.
  public var amount: Money
  /// What it was invoked for (personal: an order or a visit leads to a person).
  public var occurrence: String
  /// What was recorded of it, in the policy's order.
  public var evidence: [Evidence]

  /// An invocation.
  public init(
    guarantee: String, action: String, amount: Money, occurrence: String, evidence: [Evidence]
  ) {
    self.guarantee = guarantee
    self.action = action
    self.amount = amount
    self.occurrence = occurrence
    self.evidence = evidence
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    guarantee = try required(fields.open.text("guarantee"), "guarantee")
    action = try required(fields.open.text("action"), "action")
    amount = try required(try fields.open.money("amount"), "amount")
    occurrence = fields.personal?.text("occurrence") ?? ""
    evidence = []
    for node in fields.personal?["evidence"].map({ Array($0.elements) }) ?? [] {
      evidence.append(
        Evidence(code: try required(node.text("code"), "code"), text: node.text("text") ?? ""))
    }
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("guarantee", guarantee)
    open.member("action", action)
    open.member("amount", ifPresent: amount)
    personal.member("occurrence", occurrence)
    guard !evidence.isEmpty else { return }
    personal.key("evidence")
    personal.array { writer in
      for piece in evidence {
        writer.object { writer in
          writer.member("code", piece.code)
          writer.member("text", piece.text)
        }
      }
    }
  }

  /// What is paid is a recovery action like any other, and the invocation gives its head start (`domain` §5).
  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.guaranteeUses.append(
      GuaranteeUse(
        guarantee: guarantee, occurrence: occurrence, number: state.number, action: action, amount: amount,
        at: context.at, by: context.actor.name))
    state.classification.flags.insert(.guaranteeInvoked)
    state.actions.append(
      PlannedAction(
        id: state.actions.count + 1, code: action, amount: amount, proposedAt: context.at,
        owner: context.actor.name, due: nil,
        progress: .carriedOut(at: context.at, by: context.actor.name)))
  }

  /// What was recorded of it is found by a search.
  public var searchableTexts: [String] { [occurrence] + evidence.map(\.text) }
}
