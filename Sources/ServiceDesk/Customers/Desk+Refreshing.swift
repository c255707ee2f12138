import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// How many cases are looked at once more under one lock.
  private static let caseGroupSize = 256
  /// The cases of how many customers are looked at once more under one lock.
  private static let customerGroupSize = 64

  /// Looks once more at cases that may be repeats of voided ones: each is one of another case then, or none.
  /// - Returns: How many cases got a line.
  func refreshRepeats(of numbers: [CaseNumber]) throws(DeskError) -> Int {
    var refreshed = 0
    for group in numbers.groups(of: Self.caseGroupSize) {
      refreshed += try untilUndisturbed { place throws(DeskError) in
        try refreshRepeats(ofGroup: group, since: place)
      }
    }
    return refreshed
  }

  private func refreshRepeats(ofGroup group: [CaseNumber], since place: JournalPosition) throws(DeskError)
    -> Int?
  {
    let states = try asking { try group.compactMap { try storedCase($0)?.state } }
    let families = try families(of: states.compactMap(\.customers.link?.number))
    return try writeUndisturbed(
      knowing: group + states.compactMap(\.repeatOf?.number), contacts: states.compactMap(\.details.contact),
      since: place, complainants: { states.map { ComplainantFacts($0.details) } }
    ) { overlay throws(DeskError) -> Int in
      guard overlay.facts.actor.role.mayWrite else { return 0 }
      var refreshed = 0
      for number in group {
        guard let state = try overlay.state(of: number), state.unknownEvents.isEmpty,
          let earlier = state.repeatOf?.number, try overlay.state(of: earlier)?.voidedAt != nil
        else { continue }
        let events = try self.repeatChange(of: state, families, overlay)
        guard !events.isEmpty else { continue }
        _ = try overlay.append(events, to: state, once: nil)
        refreshed += 1
      }
      return refreshed
    }
  }

  /// Brings the care lists of customers' open cases up to date: for cases that were not kept up with one another.
  /// - Returns: How many cases got a line.
  @discardableResult
  func refreshCare(of customers: [CustomerNumber]) throws(DeskError) -> Int {
    var refreshed = 0
    for group in customers.groups(of: Self.customerGroupSize) {
      refreshed += try untilUndisturbed { place throws(DeskError) in
        try refreshCare(ofGroup: group, since: place)
      }
    }
    return refreshed
  }

  private func refreshCare(ofGroup group: [CustomerNumber], since place: JournalPosition) throws(DeskError)
    -> Int?
  {
    let families = try families(of: group).filter { !$0.openCases.isEmpty }
    guard !families.isEmpty else { return 0 }
    return try writeUndisturbed(knowing: families.flatMap(\.openCases), since: place) {
      overlay throws(DeskError) -> Int in
      guard overlay.facts.actor.role.mayWrite else { return 0 }
      let before = overlay.lastSeq
      for family in families { try overlay.updateCare(family) }
      return Int(overlay.lastSeq - before)
    }
  }

  private func families(of customers: [CustomerNumber]) throws(DeskError) -> [CustomerFamily] {
    try asking { try index.read { try CustomerFamily.families($0, of: customers) } }
  }
}
