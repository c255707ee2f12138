import RecoveryDomain

extension CaseState {
  /// The most lost lines of a case that are counted between two of its lines: no line can claim a revision so far
  /// off that counting up to it takes noticeable time.
  private static let lostLineLimit = 1000

  /// Folds a line and counts the lines before it that were lost to damage, so that a revision which was given once
  /// is never given to another line (`decisions` 2).
  /// - Parameter revision: What the line says its case's revision is after it.
  /// - Returns: The case's revision after the line; 0 while there is no case.
  @discardableResult
  static func fold(
    _ state: inout CaseState?, _ commit: CaseCommit, revision: Int, terms: ServiceTerms
  ) -> Int {
    let counted = fold(&state, commit, terms: terms)
    guard counted > 0, counted < revision, revision - counted <= lostLineLimit else { return counted }
    // A line without events changes nothing but the count.
    let lost = CaseCommit(
      seq: commit.seq, at: commit.at, actor: commit.actor, number: commit.number, events: [])
    for _ in counted..<revision { fold(&state, lost, terms: terms) }
    return revision
  }
}
