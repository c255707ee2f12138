import CaseIndex
import EventJournal
import RecoveryDomain

/// What a writing command is tied to beside what it says.
public struct CommandTerms: Hashable, Sendable {
  /// The idempotency key with what the person asked for, so that another request under the same key is told apart.
  public var once: Once?
  /// Refuses when the case has another revision (`decisions` 12); notes never conflict.
  public var ifRevision: Int?

  /// An idempotency key and the request it stands for.
  public struct Once: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The request as it was given, in any canonical form.
    public let request: String

    /// A key for a request.
    public init(key: String, request: String) {
      self.key = key
      self.request = request
    }
  }

  /// Terms from their parts.
  public init(once: Once? = nil, ifRevision: Int? = nil) {
    self.once = once
    self.ifRevision = ifRevision
  }
}

extension Desk {
  /// Carries a command out on a case: decided under the lock on what is there by then, saved when this returns.
  ///
  /// - Throws: `DeskError` when it could not be saved; nothing is known to be written then but what the error says.
  public func perform(_ command: CaseCommand, on number: CaseNumber, _ terms: CommandTerms = CommandTerms())
    throws(DeskError) -> CommandOutcome
  {
    if case .link(let other) = command { return try link(number, other, terms) }
    if case .merge(let other, _) = command { return try merge(number, into: other, command, terms) }
    if case .unmerge = command { return try unmerge(number, command, terms) }
    if case .match(let customer, _) = command, try self.customer(customer) == nil {
      return .refused(.customer(.noSuchCustomer(customer)))
    }
    if command.touchesCare { return try performWithFamily(command, on: number, terms) }
    for name in command.namedPeople where try !isColleague(name) { throw .noSuchColleague(name) }
    let (command, guarantee) = try naming(command, on: number)
    return try write(terms, knowing: [number], guarantee: guarantee) { overlay throws(DeskError) in
      try self.carryOut(command, on: number, terms, &overlay) { state, events, overlay throws(DeskError) in
        try overlay.append(events, to: state, once: terms.once)
      }
    }
  }

  /// Decides a command on a case as it stands under the lock, and saves what it brings.
  ///
  /// - Parameter save: Appends the events, with what else belongs into the same write.
  func carryOut(
    _ command: CaseCommand, on number: CaseNumber, _ terms: CommandTerms, _ overlay: inout Overlay,
    save: (CaseState, [CaseEvent], inout Overlay) throws(DeskError) -> SavedCommit
  ) throws(DeskError) -> CommandOutcome {
    guard let state = try overlay.state(of: number) else { return .refused(.noSuchCase(number)) }
    if let refusal = refusal(of: command, on: state, terms) { return .refused(refusal) }
    switch state.decide(command, overlay.facts) {
    case .refused(let refusal): return .refused(refusal)
    case .already:
      return .already(SavedCommit(number: number, revision: state.revision, seq: overlay.lastSeq))
    case .commit(let events): return .saved(try save(state, events, &overlay))
    }
  }

  /// A command whose guarantee names its occurrence, with that occurrence, of which the index is asked before the lock
  /// is taken; any other command as it is.
  private func naming(_ command: CaseCommand, on number: CaseNumber) throws(DeskError) -> (
    CaseCommand, GuaranteeOccurrence?
  ) {
    guard case .invokeGuarantee(var claim) = command, let state = try caseFile(number)?.state else {
      return (command, nil)
    }
    let occurrence = claim.occurrence(on: state)
    claim.occurrence = occurrence
    return (
      .invokeGuarantee(claim), GuaranteeOccurrence(code: claim.guarantee, occurrence: occurrence)
    )
  }

  /// Takes the first unclaimed open case that the actor may work on; nil when there is none.
  public func takeNext(_ terms: CommandTerms = CommandTerms()) throws(DeskError) -> CommandOutcome? {
    let query = CaseQuery(.status(.open), .owner(.nobody))
    var passed: Set<CaseNumber> = []
    while true {
      try catchUp()
      let candidates = try entries(query, limit: Self.candidateLimit + passed.count).map(\.number)
        .filter { !passed.contains($0) }
      // A key may have taken the last case: its first answer is due again although nothing is left.
      let asksAgain = passed.isEmpty && terms.once != nil
      guard !candidates.isEmpty || asksAgain else { return nil }
      let outcome = try write(terms, knowing: candidates) { overlay throws(DeskError) in
        try self.claimFirst(of: candidates, &overlay, once: terms.once)
      }
      if outcome != nil || candidates.isEmpty { return outcome }
      passed.formUnion(candidates)
    }
  }

  /// Claims the first of some cases that the actor may have; nil when others have them all.
  private func claimFirst(
    of candidates: [CaseNumber], _ overlay: inout Overlay, once: CommandTerms.Once?
  ) throws(DeskError) -> CommandOutcome? {
    let role = overlay.facts.actor.role
    guard role.mayWrite else { return candidates.isEmpty ? nil : .refused(.notPermitted(role)) }
    for number in candidates {
      guard let state = try overlay.state(of: number), state.status == .open,
        case .commit(let events) = state.decide(.claim, overlay.facts)
      else { continue }
      return .saved(try overlay.append(events, to: state, once: once))
    }
    return nil
  }

  /// Whether cases may be given to somebody of this name: a user of this host, one whom the policy names, or one who
  /// has had a case (users come and go, and a desk moves to other hosts).
  private func isColleague(_ name: String) throws(DeskError) -> Bool {
    if SystemUser.exists(name) { return true }
    let policy = try policy()
    if policy.roles[name] != nil { return true }
    try catchUp()
    let holds = try count(CaseQuery(.owner(.named(name))))
    let held = try count(CaseQuery(.formerOwner(.named(name))))
    return holds + held > 0
  }

  /// How many cases from the top are tried under one lock.
  private static let candidateLimit = 16

  /// Links two cases: a line on each, both in one write.
  private func link(_ number: CaseNumber, _ other: CaseNumber, _ terms: CommandTerms) throws(DeskError)
    -> CommandOutcome
  {
    try write(terms, knowing: [number, other]) { overlay throws(DeskError) in
      guard let state = try overlay.state(of: number) else { return .refused(.noSuchCase(number)) }
      guard let otherState = try overlay.state(of: other) else { return .refused(.noSuchCase(other)) }
      if let refusal = self.refusal(of: .link(other), on: state, terms) { return .refused(refusal) }
      // A broken-off write can leave only one of the two lines: the other one is made up for.
      let forward = state.decide(.link(other), overlay.facts)
      let back = otherState.decide(.link(number), overlay.facts)
      for case .refused(let refusal) in [forward, back] { return .refused(refusal) }
      var saved: SavedCommit?
      if case .commit(let events) = forward {
        saved = try overlay.append(events, to: state, once: terms.once)
      }
      if case .commit(let events) = back {
        let mirrored = try overlay.append(events, to: otherState, once: saved == nil ? terms.once : nil)
        saved = saved ?? mirrored
      }
      return saved.map { .saved($0) }
        ?? .already(SavedCommit(number: number, revision: state.revision, seq: overlay.lastSeq))
    }
  }

  /// The refusal of a command made for another revision; nil when it fits, or never conflicts.
  func refusal(of command: CaseCommand, on state: CaseState, _ terms: CommandTerms) -> Refusal? {
    if case .note = command { return nil }
    guard let expected = terms.ifRevision, expected != state.revision else { return nil }
    return .movedOn(expected: expected, actual: state.revision)
  }
}
