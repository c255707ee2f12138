import CaseIndex
import RecoveryDomain

extension Desk {
  /// Puts the complainant of a case on file as a new customer, whose the case is from then on; other cases of nobody
  /// are then looked at once more.
  ///
  /// A case that is a customer's already stays as it is.
  public func recordCustomer(of number: CaseNumber, _ terms: CommandTerms = CommandTerms())
    throws(DeskError) -> CommandOutcome
  {
    try untilUndisturbed { place throws(DeskError) -> CommandOutcome? in
      let largest = try asking { try index.read { try $0.largestCustomerNumber() } }
      let customer = CustomerNumber((largest?.value ?? 0) + 1)
      var recorded: CustomerProfile?
      let outcome = try write(terms, knowing: [number], since: place) {
        overlay throws(DeskError) -> CommandOutcome? in
        // Somebody else may have given that number away.
        guard overlay.customerEvents.isEmpty else { return nil }
        guard let state = try overlay.state(of: number) else { return .refused(.noSuchCase(number)) }
        switch state.customerToRecord {
        case .onFile:
          return .already(SavedCommit(number: number, revision: state.revision, seq: overlay.lastSeq))
        case .nobodyNamed: return .refused(.customer(.nobodyNamed))
        case .new(let profile):
          return try self.carryOut(.match(customer, nil), on: number, terms, &overlay) {
            state, events, overlay throws(DeskError) in
            try overlay.append(CustomerRecorded(customer: customer, origin: nil, profile: profile))
            recorded = profile
            return try overlay.append(events, to: state, once: terms.once)
          }
        }
      }
      if let recorded { try matchCases(like: [recorded]) }
      return outcome
    }
  }
}
