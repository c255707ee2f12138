import CaseIndex
import RecoveryDomain

extension Desk {
  /// How many cases are matched under one lock and one sync.
  private static let matchGroupSize = 256

  /// Finds out whose some cases are that nobody has said anything of; a doubtful one stays nobody's, and a suggestion.
  /// - Returns: How many were matched.
  @discardableResult
  func matchCases(_ numbers: [CaseNumber]) throws(DeskError) -> Int {
    var matched = 0
    for group in numbers.groups(of: Self.matchGroupSize) { matched += try matchGroup(group) }
    return matched
  }

  private func matchGroup(_ group: [CaseNumber]) throws(DeskError) -> Int {
    try untilUndisturbed { place throws(DeskError) -> Int? in
      let summaries = try summaries(of: group)
      let complainants = summaries.map {
        ComplainantFacts(name: $0.customer, contact: $0.contact, account: $0.order)
      }
      let contacts = summaries.compactMap(\.contact)
      return try writeUndisturbed(
        knowing: group, contacts: contacts, since: place, complainants: { complainants }
      ) { overlay throws(DeskError) -> Int in
        var found: [(state: CaseState, events: [CaseEvent])] = []
        for number in group {
          guard let state = try overlay.state(of: number), state.customers.link == nil,
            let events = self.match(state, overlay)
          else { continue }
          found.append((state, events))
          if let customer = events.matchedCustomer {
            overlay.take(failureOf: try self.state(state, after: events, overlay))
            overlay.take(state.details, matchedTo: customer)
          }
        }
        for (state, events) in found {
          let members = events.matchedCustomer.map { overlay.customers.members(of: $0) } ?? []
          let repeats = try overlay.repeatChange(
            of: self.state(state, after: events, overlay), members)
          _ = try overlay.append(events + repeats, to: state, once: nil)
        }
        return found.count
      }
    }
  }

  /// The events that make a case its customer's, where that is certain; nil where it is not.
  private func match(_ state: CaseState, _ overlay: Overlay) -> [CaseEvent]? {
    let (lookup, facts) = (overlay.customers, overlay.facts)
    guard state.voidedAt == nil, state.unknownEvents.isEmpty, facts.actor.role.mayWrite else { return nil }
    let rule = facts.policy.customers
    let verdict = lookup.verdict(
      ComplainantFacts(state.details), refused: state.customers.refused, rule, names: overlay.matchedNames)
    guard case .match(let customer, let evidence) = verdict else { return nil }
    var events = [CaseEvent.matched(CaseMatched(customer: customer, evidence: evidence))]
    let behind = CareList.behind(
      state.number, received: state.received, lookup.failures(of: customer), rule)
    if state.status.isOpen, !behind.isEmpty { events.append(.careListed(CaseCareListed(behind: behind))) }
    return events
  }

  /// The events that a complaint about to be recorded gets beside its record.
  func match(_ record: CaseRecorded, as number: CaseNumber, _ overlay: Overlay) -> [CaseEvent] {
    let lookup = overlay.customers
    guard !lookup.isEmpty else { return [] }
    let rule = overlay.facts.policy.customers
    let verdict = lookup.verdict(ComplainantFacts(record.details), rule, names: overlay.matchedNames)
    guard case .match(let customer, let evidence) = verdict else { return [] }
    var events = [CaseEvent.matched(CaseMatched(customer: customer, evidence: evidence))]
    let behind = CareList.behind(number, received: record.received, lookup.failures(of: customer), rule)
    if record.settlement == nil, !behind.isEmpty {
      events.append(.careListed(CaseCareListed(behind: behind)))
    }
    return events
  }
}

extension Collection<CaseEvent> {
  /// The customer to whom the events give a case; nil where they give it to nobody.
  var matchedCustomer: CustomerNumber? {
    for case .matched(let match) in self { return match.customer }
    return nil
  }
}
