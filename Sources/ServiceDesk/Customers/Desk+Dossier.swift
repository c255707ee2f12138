import CaseIndex
import RecoveryDomain

extension Desk {
  /// What a case pane shows of whose a case is: bounded however many cases the customer has.
  public func dossier(of state: CaseState) throws(DeskError) -> CustomerDossier {
    let rule = try policy().customers
    let facts = ComplainantFacts(state.details)
    return try asking {
      try index.read { snapshot in
        let together = state.links.union(state.absorbed).union(state.mergedInto.map { [$0] } ?? [])
        let journey = try snapshot.summaries(of: together.sorted())
        if let link = state.customers.link {
          var dossier = try Self.dossier(snapshot, of: link.number)
          dossier.journey = journey
          return dossier
        }
        var dossier = CustomerDossier()
        dossier.journey = journey
        let lookup = try CustomerLookup(snapshot, byName: true) { [facts] }
        let suggested: [MatchSuggestion]
        switch lookup.verdict(facts, refused: state.customers.refused, rule) {
        case .none: suggested = []
        case .suggestions(let suggestions): suggested = suggestions
        // Found since the case was last looked at: a person may say so at once.
        case .match(let customer, let evidence):
          suggested = [MatchSuggestion(customer: customer, evidence: evidence, doubt: nil)]
        }
        dossier.suggestions = suggested.map {
          CustomerDossier.Suggestion(suggestion: $0, profile: lookup.profile(of: $0.customer))
        }
        return dossier
      }
    }
  }

  /// What is known of a customer with everybody who was merged with them; nil when there is none of that number.
  public func dossier(of number: CustomerNumber) throws(DeskError) -> CustomerDossier? {
    try catchUp()
    return try asking {
      try index.read { snapshot in
        guard try snapshot.customer(number) != nil else { return nil }
        return try Self.dossier(snapshot, of: number)
      }
    }
  }

  private static func dossier(_ snapshot: borrowing IndexSnapshot, of number: CustomerNumber) throws
    -> CustomerDossier
  {
    var dossier = CustomerDossier()
    let group = try snapshot.group(of: number)
    let numbers = group.isEmpty ? [number] : group.map(\.number)
    dossier.customer = numbers[0]
    dossier.merged = Array(numbers.dropFirst()).sorted()
    dossier.profile = CustomerProfile(joining: group.map(\.profile))
    dossier.totals = try snapshot.totals(of: numbers)
    dossier.cases = try snapshot.summaries(
      of: snapshot.cases(of: numbers, limit: CustomerDossier.pageSize))
    return dossier
  }
}
