import JSONTape

/// Recovery actions were promised to the customer, each with an owner and a due time.
public struct PackageProposed: CaseEventPayload {
  public static let type = "package.proposed"

  /// One promised action.
  public struct Promise: Hashable, Sendable {
    /// The catalogue's code.
    public var code: String
    /// The amount, for actions that carry one.
    public var amount: Money?
    /// Who sees to it: a login name.
    public var owner: String
    /// By when.
    public var due: Timestamp

    /// A promise from its parts.
    public init(code: String, amount: Money?, owner: String, due: Timestamp) {
      self.code = code
      self.amount = amount
      self.owner = owner
      self.due = due
    }
  }

  /// The promises, in the order in which they were picked.
  public var promises: [Promise]

  /// A package of promises.
  public init(promises: [Promise]) { self.promises = promises }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    promises = []
    for node in try required(fields.open["actions"], "actions").elements {
      promises.append(
        Promise(
          code: try required(node.text("code"), "code"), amount: try node.money("amount"),
          owner: try required(node.text("owner"), "owner"), due: try required(try node.moment("due"), "due")))
    }
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.key("actions")
    open.array { writer in
      for promise in promises {
        writer.object { writer in
          writer.member("code", promise.code)
          writer.member("amount", ifPresent: promise.amount)
          writer.member("owner", promise.owner)
          writer.member("due", promise.due.text)
        }
      }
    }
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    for promise in promises {
      state.actions.append(
        PlannedAction(
          id: state.actions.count + 1, code: promise.code, amount: promise.amount, proposedAt: context.at,
          owner: promise.owner, due: promise.due, progress: .promised))
    }
  }
}
