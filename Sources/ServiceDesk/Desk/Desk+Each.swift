import RecoveryDomain

/// What came of one command given to several cases: every case stands in exactly one of the lists.
public struct EachOutcome {
  /// Saved, in the order in which they were done.
  public fileprivate(set) var saved: [SavedCommit] = []
  /// So already.
  public fileprivate(set) var already: [SavedCommit] = []
  /// Refused by a rule.
  public fileprivate(set) var refused: [(number: CaseNumber, refusal: Refusal)] = []
  /// Not tried, because a failure came before; the first of them may or may not have been written.
  public fileprivate(set) var untried: [CaseNumber] = []
  /// What broke the run off; nil when it went through.
  public fileprivate(set) var failure: DeskError?
}

extension Desk {
  /// Gives one command to several cases, each decided and saved on its own.
  ///
  /// A failure of the disk ends the run; what was saved until then stays saved and is told.
  /// - Parameters:
  ///   - terms: A key stands for all: each case has its own under it, so that a run repeated goes on where it broke off.
  ///   - progress: Hears after each case how many are done.
  public func performEach(
    _ command: CaseCommand, on numbers: [CaseNumber], _ terms: CommandTerms = CommandTerms(),
    progress: (Int) -> Void = { _ in }
  ) -> EachOutcome {
    var outcome = EachOutcome()
    for (index, number) in numbers.enumerated() {
      var own = terms
      own.once = terms.once.map { .init(key: "\($0.key)/\(number.description)", request: $0.request) }
      do throws(DeskError) {
        switch try perform(command, on: number, own) {
        case .saved(let commit): outcome.saved.append(commit)
        case .already(let commit): outcome.already.append(commit)
        case .refused(let refusal): outcome.refused.append((number, refusal))
        }
      } catch {
        outcome.failure = error
        outcome.untried = Array(numbers[index...])
        return outcome
      }
      progress(index + 1)
    }
    return outcome
  }
}
