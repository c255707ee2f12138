import CaseIndex
import RecoveryDomain

/// Of whom it is asked whether the desk failed them before.
struct RepeatQuestion {
  /// The case; nil where it has no number yet.
  var number: CaseNumber?
  /// What it tells of who complains.
  var details: CaseDetails
  /// Whose it is, with everybody who was merged with them; empty while nobody knows.
  var customers: Set<CustomerNumber> = []
  /// Of whom a person said that it is not theirs.
  var refused: Set<CustomerNumber> = []
  /// Whether several customers on file are reached in the same way.
  var isShared = false
}

extension Overlay {
  /// The event that says of a new record that the same customer was failed before; none where that is not so.
  ///
  /// What arrives settled is history, and no repeat of what came before it.
  mutating func repeats(of record: CaseRecorded, number: CaseNumber, customer: CustomerNumber?) -> [CaseEvent]
  {
    let failure = EarlierFailure(number: number, received: record.received)
    defer { take(failure, record.details, customer) }
    guard record.settlement == nil, let window = facts.policy.terms.facts.repeatWindow else { return [] }
    let question = question(
      number, record.details, customer.map { customers.members(of: $0) } ?? [], refused: [])
    let earlier = failures.counted(question, facts.policy.customers.phones)
      .latest(before: record.received, within: window)
    return earlier.map { [.repeatFound(RepeatFound(earlier: $0))] } ?? []
  }

  /// What has to be said of a case's repeat since it is known otherwise whose the case is or who complained: a repeat
  /// that may be somebody else's is taken back, and one that only shows now is found.
  /// - Parameters:
  ///   - members: Whose the case is now, with everybody who is one with them.
  ///   - own: The failures of theirs.
  ///   - changed: Other cases as this very write leaves them.
  func repeatChange(
    of state: CaseState, _ members: Set<CustomerNumber>, own: [FailureOnFile] = [],
    changed: [CaseNumber: CaseState] = [:]
  ) throws(DeskError) -> [CaseEvent] {
    var known = failures
    if let first = members.first { known.take(own, of: first) }
    for other in changed.values { known.renew(other) }
    let standing = state.repeatOf
    if let standing, changed[standing.number] == nil {
      if let earlier = try self.state(of: standing.number) {
        known.renew(earlier)
      } else if !known.knows(standing.number) {
        return []
      }
    }
    let counted = known.counted(
      question(state.number, state.details, members, refused: state.customers.refused),
      facts.policy.customers.phones)
    if let standing, counted.contains(where: { $0.number == standing.number }) { return [] }
    if state.status.isOpen, let window = facts.policy.terms.facts.repeatWindow,
      let found = counted.latest(before: state.received, within: window)
    {
      return [.repeatFound(RepeatFound(earlier: found))]
    }
    return standing.map { [.repeatTakenBack(RepeatTakenBack(earlier: $0.number))] } ?? []
  }

  private func question(
    _ number: CaseNumber, _ details: CaseDetails, _ members: Set<CustomerNumber>, refused: Set<CustomerNumber>
  ) -> RepeatQuestion {
    RepeatQuestion(
      number: number, details: details, customers: members, refused: refused,
      isShared: customers.count(of: ComplainantFacts(details)) > 1)
  }
}
