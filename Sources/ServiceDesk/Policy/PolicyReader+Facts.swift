import RecoveryDomain

extension PolicyReader {
  /// What a policy asks for before a case closes.
  static func closing(_ root: PolicyTable) -> ClosingRule {
    guard let table = root.table("closing", needed: false) else { return ClosingRule(facts: [:]) }
    table.allow(Severity.allCases.map(\.rawValue) + ["points"])
    return ClosingRule(facts: facts(bySeverityIn: table), points: table.wordsIfThere("points"))
  }

  /// What a policy says of the facts of cases: what is asked of whoever analyses them, and what their terms hold.
  static func facts(_ root: PolicyTable) -> (terms: FactTerms, analysis: AnalysisRule) {
    guard let table = root.table("facts", needed: false) else { return (FactTerms(), AnalysisRule()) }
    table.allow(
      Severity.allCases.map(\.rawValue) + ["sample", "sample_share", "make_safe", "repeat_window", "keep"])
    let terms = FactTerms(
      makeSafe: actionCodes("make_safe", in: table, root),
      repeatWindow: table.duration("repeat_window", needed: false),
      retention: table.duration("keep", needed: false))
    let analysis = AnalysisRule(
      facts: facts(bySeverityIn: table), sampleFacts: table.wordsIfThere("sample"),
      sampleShare: table.share("sample_share", absent: 0) ?? 0)
    return (terms, analysis)
  }

  /// The facts that a table names for severities.
  private static func facts(bySeverityIn table: PolicyTable) -> [Severity: Set<CaseFact>] {
    var facts: [Severity: Set<CaseFact>] = [:]
    for severity in Severity.allCases where table.keys.contains(severity.rawValue) {
      facts[severity] = table.words(severity.rawValue)
    }
    return facts
  }

  /// Codes of actions; each must be in the catalogue.
  private static func actionCodes(_ key: String, in table: PolicyTable, _ root: PolicyTable) -> Set<String> {
    let codes = table.texts(key) ?? []
    guard !codes.isEmpty else { return [] }
    let known = Set(root.tables("actions").compactMap { $0.text("code", needed: false) })
    for code in codes where !known.contains(code) {
      table.note(key, .unknownWord(code, allowed: known.sorted()))
    }
    return Set(codes).intersection(known)
  }
}

extension PolicyTable {
  /// The words of an enumeration in an array; none where the key is not there.
  fileprivate func wordsIfThere<Word: RawRepresentable<String> & CaseIterable & Hashable>(_ key: String)
    -> Set<Word>
  {
    keys.contains(key) ? words(key) : []
  }
}
