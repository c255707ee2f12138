import JSONTape

/// A person took the case on.
public struct CaseClaimed: CaseEventPayload {
  public static let type = "case.claimed"

  /// A claim by the line's actor.
  public init() {}

  public init(_ fields: EventFields) throws(EventDecodingError) {}

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {}

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.hold(by: context.actor.name, since: context.at)
  }
}

extension CaseState {
  /// Gives the case into somebody's hands; from then on it counts as routed.
  mutating func hold(by name: String, since: Timestamp) {
    letGo()
    claim = Claim(holder: name, since: since, lastAct: since)
    formerHolders.remove(name)
    wasRouted = true
  }

  /// Takes the case out of its holder's hands.
  mutating func letGo() {
    if let claim { formerHolders.insert(claim.holder) }
    claim = nil
  }
}
