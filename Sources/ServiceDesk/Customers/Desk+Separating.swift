import CaseIndex
import RecoveryDomain

extension Desk {
  /// Lets a customer who was merged into another stand for itself again, with the cases whose evidence is theirs.
  public func unmergeCustomer(_ from: CustomerNumber) throws(DeskError) -> CustomerOutcome {
    try changeCustomers(CustomersUnmerged(from: from)) { snapshot in
      guard let source = try snapshot.customer(from) else { return .refused(.noSuchCustomer(from)) }
      guard source.mergedInto != nil else { return .refused(.customerNotMerged(from)) }
      let sides = try Self.sides(of: from, snapshot)
      let members = sides.flatMap(\.members)
      let openCases = try snapshot.cases(of: members, openOnly: true)
      let families = try sides.map { side in
        let numbers = side.members.sorted()
        return CustomerFamily(
          numbers: numbers, openCases: openCases, failures: try snapshot.failures(of: numbers),
          earlier: try snapshot.failedCases(of: numbers, limit: CustomerFamily.earlierLimit))
      }
      let separated = SeparatedCases(
        separation: CustomerSeparation(sides: sides), cases: try snapshot.cases(of: members))
      return .write(families, separating: separated)
    }
  }

  /// The customer that goes, with whoever was merged into it, and the one that stays.
  private static func sides(of from: CustomerNumber, _ snapshot: borrowing IndexSnapshot) throws
    -> [CustomerSeparation.Side]
  {
    let group = try snapshot.group(of: from)
    var own: Set<CustomerNumber> = [from]
    for _ in group {
      own.formUnion(group.filter { $0.mergedInto.map(own.contains) ?? false }.map(\.number))
    }
    let (going, staying) = (
      group.filter { own.contains($0.number) }, group.filter { !own.contains($0.number) }
    )
    return [(from, going), (staying.first?.number ?? from, staying)].map { number, customers in
      CustomerSeparation.Side(
        number: number, members: Set(customers.map(\.number)), profiles: customers.map(\.profile))
    }
  }

  /// Gives the cases to whom their evidence speaks for, and takes back repeats of what was another's.
  /// - Returns: The cases that got a line, as it leaves them.
  func separate(_ separated: SeparatedCases, _ families: [CustomerFamily], _ overlay: inout Overlay)
    throws(DeskError) -> [CaseNumber: CaseState]
  {
    let rule = overlay.facts.policy.customers.phones
    var states: [CaseNumber: CaseState] = [:]
    var moved: [CaseNumber: [CaseEvent]] = [:]
    for number in separated.cases {
      guard let state = try overlay.state(of: number) else { continue }
      let events = separated.separation.events(for: state, rule)
      if !events.isEmpty { moved[number] = events }
      states[number] = events.isEmpty ? state : try self.state(state, after: events, overlay)
    }
    var changed: [CaseNumber: CaseState] = [:]
    for number in separated.cases {
      guard let state = states[number], let before = try overlay.state(of: number) else { continue }
      var events = moved[number] ?? []
      if let earlier = state.repeatOf?.number, state.unknownEvents.isEmpty {
        var causes = states.filter { moved[$0.key] != nil && $0.key != number }
        causes[earlier] = states[earlier]
        events += try repeatChange(of: state, families, overlay, changed: causes)
      }
      guard !events.isEmpty else { continue }
      changed[number] = try self.state(before, after: events, overlay)
      _ = try overlay.append(events, to: before, once: nil)
    }
    return changed
  }
}
