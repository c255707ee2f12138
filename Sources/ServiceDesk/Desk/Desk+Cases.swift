import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// A case with its whole history, folded from its own lines; nil when there is none.
  public func caseFile(_ number: CaseNumber) throws(DeskError) -> CaseFile? {
    try readPolicies()
    return try DeskError.translating {
      var commits: [CaseCommit] = []
      var state: CaseState?
      for location in try index.read({ try $0.commitLocations(of: number) }) {
        let line = try journal.line(at: location.offset, length: Int64(location.length))
        guard case .commit(let commit, _) = DeskLine(line), commit.number == number else { continue }
        commits.append(commit)
        CaseState.fold(&state, commit, terms: try terms(at: commit.seq))
      }
      return state.map { CaseFile(state: $0, commits: commits) }
    }
  }

  /// The promised times in force for a line.
  func terms(at seq: Int64) throws(DeskError) -> ServiceTerms {
    guard let policy = policies.policy(at: seq) else { throw .noPolicy }
    return policy.terms
  }
}
