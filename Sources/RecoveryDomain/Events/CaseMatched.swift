import JSONTape

/// It is known whose the case is.
public struct CaseMatched: CaseEventPayload {
  public static let type = "case.matched"

  /// The customer.
  public var customer: CustomerNumber
  /// What speaks for it, where the desk found it; nil where a person said so.
  public var evidence: MatchEvidence?

  /// A match.
  public init(customer: CustomerNumber, evidence: MatchEvidence? = nil) {
    self.customer = customer
    self.evidence = evidence
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    customer = try fields.open.customer("customer")
    if let name: NameRelation = try fields.open.word("name") {
      evidence = MatchEvidence(identifiers: try fields.open.words("identifiers"), name: name)
    }
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("customer", customer.description)
    guard let evidence else { return }
    open.member("identifiers", evidence.identifiers)
    open.member("name", ifPresent: evidence.name)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.customers.link = CustomerLink(
      number: customer, evidence: evidence, since: context.at, by: context.actor.name)
    state.customers.refused.remove(customer)
  }
}

/// A person found that the case is not that customer's, and the desk does not think so again by itself; or the desk took
/// back what it had found itself.
public struct CaseUnmatched: CaseEventPayload {
  public static let type = "case.unmatched"

  /// The customer.
  public var customer: CustomerNumber
  /// Why (personal); empty where nobody said so.
  public var reason: String
  /// Whether nobody said that it is not theirs, only what spoke for it no longer does: they may be suggested again.
  public var isFinding: Bool

  /// A match taken back, or a suggestion refused.
  public init(customer: CustomerNumber, reason: String, isFinding: Bool = false) {
    self.customer = customer
    self.reason = reason
    self.isFinding = isFinding
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    customer = try fields.open.customer("customer")
    reason = fields.personal?.text("reason") ?? ""
    isFinding = fields.open["found"]?.bool ?? false
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("customer", customer.description)
    if isFinding {
      open.member("found", true)
    } else {
      personal.member("reason", reason)
    }
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    if state.customers.link?.number == customer { state.customers.link = nil }
    if !isFinding { state.customers.refused.insert(customer) }
  }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [reason] }
}
