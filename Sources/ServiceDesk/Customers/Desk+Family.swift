import CaseIndex
import RecoveryDomain

extension Desk {
  /// Carries out a command that can change whom the desk failed, or whose a case can be: what follows for the
  /// customer's other open cases stands in the same write.
  func performWithFamily(_ command: CaseCommand, on number: CaseNumber, _ terms: CommandTerms)
    throws(DeskError)
    -> CommandOutcome
  {
    try catchUp()
    let families = try families(of: number, command)
    let before = try caseFile(number)?.state
    let sameWay = try before.map { state throws(DeskError) in try openCases(reachedLike: state) } ?? []
    let siblings = Set(families.flatMap(\.openCases) + sameWay.map(\.failure.number)).subtracting([number])
      .sorted()
    var details = before?.details ?? CaseDetails()
    if case .correct(let change, _, _) = command { details.take(change) }
    let asked = [number] + siblings + (before?.repeatOf.map { [$0.number] } ?? [])
    let contacts = [details.contact, before?.details.contact].compactMap(\.self)
    let complainants = [ComplainantFacts(details)] + sameWay.map(\.complainant)
    return try write(terms, knowing: asked, contacts: contacts, complainants: { complainants }) {
      overlay throws(DeskError) in
      try self.carryOut(command, on: number, terms, &overlay) { state, events, overlay throws(DeskError) in
        var events = events
        var after = try self.state(state, after: events, overlay)
        if !after.isSameComplainant(as: state) {
          events += try self.repeatChange(of: after, families, overlay)
          after = try self.state(state, after: events, overlay)
        }
        if let care = try self.care(of: after, families, overlay), care != after.customers.careCases {
          events.append(.careListed(CaseCareListed(behind: care)))
          after = try self.state(state, after: events, overlay)
        }
        let saved = try overlay.append(events, to: state, once: terms.once)
        var changed = [number: after]
        if !after.isSameComplainant(as: state) || after.isFailureOfCustomer != state.isFailureOfCustomer {
          let counts = after.isFailureOfCustomer && !state.isFailureOfCustomer
          try self.updateRepeats(
            of: siblings, families, &changed, found: counts ? number : nil, &overlay)
        }
        for family in families {
          try overlay.updateCare(family, changed: changed, passedOver: [number])
        }
        return saved
      }
    }
  }

  /// The customers whose care lists a command on a case can change: the case's own, and the one it is given to.
  private func families(of number: CaseNumber, _ command: CaseCommand) throws(DeskError) -> [CustomerFamily] {
    try asking {
      try index.read { snapshot in
        var customers = try snapshot.summaries(of: [number]).compactMap(\.share.customer)
        if case .match(let customer, _) = command { customers.append(customer) }
        return try CustomerFamily.families(snapshot, of: customers)
      }
    }
  }

  /// What the care list says of a case whose customer may be another one now; nil while it is nobody's, and where
  /// nothing has to be said.
  private func care(of state: CaseState, _ families: [CustomerFamily], _ overlay: Overlay) throws(DeskError)
    -> [CaseNumber]?
  {
    guard state.status.isOpen else { return nil }
    guard let link = state.customers.link else { return state.customers.careCases.isEmpty ? nil : [] }
    guard let family = families.first(where: { $0.numbers.contains(link.number) }) else { return nil }
    var states: [CaseNumber: CaseState] = [:]
    for number in family.openCases where number != state.number {
      states[number] = try overlay.state(of: number)
    }
    return CareList.behind(
      state.number, received: state.received, overlay.familyFailures(family, states),
      overlay.facts.policy.customers
    )
  }

  /// A case as it will stand behind a line with these events.
  func state(_ state: CaseState, after events: [CaseEvent], _ overlay: Overlay) throws(DeskError)
    -> CaseState
  {
    var after: CaseState? = state
    let commit = CaseCommit(
      seq: overlay.lastSeq + 1, at: overlay.facts.now, actor: overlay.facts.actor, number: state.number,
      events: events)
    CaseState.fold(&after, commit, terms: overlay.facts.policy.terms)
    return after ?? state
  }
}

extension CaseCommand {
  /// Whether it can change whom the desk failed or who complained, and so what is said of other cases.
  var touchesCare: Bool {
    switch self {
    case .judge, .void, .match, .unmatch, .reopen: true
    case .correct(let details, _, _):
      details.customer != nil || details.contact != nil || details.order != nil
    default: false
    }
  }
}
