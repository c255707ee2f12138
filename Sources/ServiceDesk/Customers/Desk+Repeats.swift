import CaseIndex
import RecoveryDomain

extension Desk {
  /// What has to be said of the repeat of a case of which it is known otherwise whose it is or who complained.
  func repeatChange(
    of state: CaseState, _ families: [CustomerFamily], _ overlay: Overlay,
    changed: [CaseNumber: CaseState] = [:]
  ) throws(DeskError) -> [CaseEvent] {
    guard let link = state.customers.link else {
      return try overlay.repeatChange(of: state, [], changed: changed)
    }
    let family = families.first { $0.numbers.contains(link.number) }
    return try overlay.repeatChange(
      of: state, Set(family?.numbers ?? [link.number]), own: family?.earlier ?? [], changed: changed)
  }

  /// The open cases that were received in the same way as a case: some of them may have been taken for repeats of it.
  func openCases(reachedLike state: CaseState) throws(DeskError) -> [FailureOnFile] {
    guard let contact = state.details.contact else { return [] }
    return try asking {
      try index.read { try $0.openCases(reachedBy: ReachKey(contact), limit: Self.openLimit) }
    }
  }

  /// So many open cases of one contact are kept up with one another: beyond that it is a switchboard.
  private static let openLimit = 100

  /// Writes to open cases that were taken for repeats of cases that this write changes what is true of them now.
  /// - Parameters:
  ///   - changed: The cases as the lines of this write leave them; those that get another line are added.
  ///   - found: A case that counts as a failure since this write: what is no repeat yet may be one of it.
  func updateRepeats(
    of cases: [CaseNumber], _ families: [CustomerFamily], _ changed: inout [CaseNumber: CaseState],
    found: CaseNumber? = nil, _ overlay: inout Overlay
  ) throws(DeskError) {
    let causes = changed
    for number in cases {
      var known = changed[number]
      if known == nil { known = try overlay.state(of: number) }
      guard let state = known, state.unknownEvents.isEmpty else { continue }
      if let earlier = state.repeatOf?.number {
        guard causes[earlier] != nil else { continue }
      } else if found == nil {
        continue
      }
      let events = try repeatChange(of: state, families, overlay, changed: causes)
      guard !events.isEmpty, state.repeatOf != nil || events.foundRepeat == found else { continue }
      changed[number] = try self.state(state, after: events, overlay)
      _ = try overlay.append(events, to: state, once: nil)
    }
  }
}

extension [CaseEvent] {
  /// The earlier case of a repeat that they find; nil where they find none.
  fileprivate var foundRepeat: CaseNumber? {
    for case .repeatFound(let found) in self { return found.earlier.number }
    return nil
  }
}

extension CaseState {
  /// Whether nothing has changed of whose the case can be.
  func isSameComplainant(as other: CaseState) -> Bool {
    customers.link?.number == other.customers.link?.number && customers.refused == other.customers.refused
      && details.customer == other.details.customer && details.contact == other.details.contact
      && details.order == other.details.order
  }
}
