import CaseIndex
import RecoveryDomain

extension Desk {
  /// Merges a case into another: a line on each, both in one write; nothing of either story changes.
  func merge(_ number: CaseNumber, into other: CaseNumber, _ command: CaseCommand, _ terms: CommandTerms)
    throws(DeskError) -> CommandOutcome
  {
    try write(terms, knowing: [number, other]) { overlay throws(DeskError) in
      guard let state = try overlay.state(of: number) else { return .refused(.noSuchCase(number)) }
      guard let target = try overlay.state(of: other) else { return .refused(.noSuchCase(other)) }
      if state.mergedInto == other, target.absorbed.contains(number) {
        return .already(SavedCommit(number: number, revision: state.revision, seq: overlay.lastSeq))
      }
      if let refusal = self.refusal(of: command, on: state, terms) { return .refused(refusal) }
      if let into = target.mergedInto { return .refused(.customer(.caseMerged(into: into))) }
      if target.voidedAt != nil { return .refused(.voided) }
      var saved: SavedCommit?
      // A broken-off write can leave only one of the two lines: the other one is made up for.
      if state.mergedInto != other {
        switch state.decide(command, overlay.facts) {
        case .refused(let refusal): return .refused(refusal)
        case .already: break
        case .commit(let events): saved = try overlay.append(events, to: state, once: terms.once)
        }
      }
      if !target.absorbed.contains(number) {
        let mirrored = try overlay.append(
          [.absorbed(CaseAbsorbed(other: number))], to: target, once: saved == nil ? terms.once : nil)
        saved = saved ?? mirrored
      }
      return saved.map { .saved($0) }
        ?? .already(SavedCommit(number: number, revision: state.revision, seq: overlay.lastSeq))
    }
  }

  /// Takes a merging back: a line on each, both in one write.
  func unmerge(_ number: CaseNumber, _ command: CaseCommand, _ terms: CommandTerms) throws(DeskError)
    -> CommandOutcome
  {
    try catchUp()
    let merged = try caseFile(number)?.state
    let other = merged?.mergedInto
    let outcome = try write(terms, knowing: [number] + (other.map { [$0] } ?? [])) {
      overlay throws(DeskError) in
      try self.carryOut(command, on: number, terms, &overlay) { state, events, overlay throws(DeskError) in
        let saved = try overlay.append(events, to: state, once: terms.once)
        if let other, other == state.mergedInto, let target = try overlay.state(of: other),
          target.absorbed.contains(number)
        {
          _ = try overlay.append([.separated(CaseSeparated(other: number))], to: target, once: nil)
        }
        return saved
      }
    }
    if case .saved = outcome, let customer = merged?.customers.link?.number {
      try refreshCare(of: [customer])
    }
    return outcome
  }
}
