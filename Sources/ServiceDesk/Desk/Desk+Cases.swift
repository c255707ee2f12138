import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// A case with its whole history, folded from its own lines; nil when there is none.
  public func caseFile(_ number: CaseNumber) throws(DeskError) -> CaseFile? {
    guard var file = try asking({ try storedCase(number) }) else { return nil }
    file.formerNames = try formerNames(of: file.commits)
    for commit in file.commits {
      file.namesOfTheirDays[commit.seq] = try namesOfTheDay(
        commit.events, ofLine: commit.seq, file.state.actions)
    }
    return file
  }

  /// The policy in force, with the names that one line was told in.
  public func policy(naming events: [CaseEvent], ofLine seq: Int64) throws(DeskError) -> Policy {
    if !hasReadPolicies { try readPolicies() }
    let policy = try policyInForce()
    var former = FormerNames()
    former.take(events, now: policy) { policies.policy(forLine: seq) }
    return policy.naming(former).telling(try namesOfTheDay(events, ofLine: seq))
  }

  /// What a line calls otherwise than the policy in force does; nil where it calls nothing otherwise.
  private func namesOfTheDay(
    _ events: [CaseEvent], ofLine seq: Int64, _ promised: [PlannedAction] = []
  ) throws(DeskError) -> FormerNames? {
    let names = FormerNames(ofTheDay: events, promised: promised, now: try policyInForce()) {
      policies.earlierPolicy(forLine: seq)
    }
    return names == FormerNames() ? nil : names
  }

  /// What these lines call by codes that the policy in force does not know; the policies of their days must be in
  /// memory.
  private func formerNames(of commits: [CaseCommit]) throws(DeskError) -> FormerNames {
    FormerNames(of: commits, now: try policyInForce()) { policies.policy(forLine: $0) }
  }

  /// As `caseFile`, for the feeder, which must not make a new index while it fills one.
  func storedCase(_ number: CaseNumber) throws -> CaseFile? {
    let (lines, adopted) = try index.read { snapshot in
      (try snapshot.commitLocations(of: number), try snapshot.policyLocations())
    }
    try takePolicies(at: adopted)
    return try caseFile(number, lines: lines)
  }

  /// A case folded from its lines at these places; the policies of their days must be in memory.
  func caseFile(_ number: CaseNumber, lines: [CommitLocation]) throws -> CaseFile? {
    var commits: [CaseCommit] = []
    commits.reserveCapacity(lines.count)
    var state: CaseState?
    for location in lines {
      let line = try journal.line(at: location.offset, length: Int64(location.length))
      guard case .commit(let commit, let revision) = DeskLine(line), commit.number == number else { continue }
      commits.append(commit)
      CaseState.fold(&state, commit, revision: revision, terms: try terms(at: commit.seq))
    }
    return state.map { CaseFile(state: $0, commits: commits) }
  }
}
