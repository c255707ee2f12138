import JSONTape

/// The customer of the case came on the care list, or is on it for other cases than before, or no longer.
///
/// It is written when something happens on another case of the customer, so that a case's place in the queue follows
/// from its own lines alone and history keeps the policy under which it was decided.
public struct CaseCareListed: CaseEventPayload {
  public static let type = "case.careListed"

  /// The earlier cases in which the desk failed the customer; empty for off the list.
  public var behind: [CaseNumber]

  /// A change of the care list.
  public init(behind: [CaseNumber]) { self.behind = behind }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    behind = try required(fields.open["behind"], "behind").elements
      .compactMap { $0.string.flatMap { CaseNumber(text: $0) } }
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.key("behind")
    open.array { writer in
      for number in behind { writer.string(number.description) }
    }
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.customers.careCases = behind
  }
}
