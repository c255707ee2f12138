import RecoveryDomain

/// The number under which a commit's texts stand in the full-text table: its case and revision in one, so that
/// the case of a hit follows from the hit alone.
enum SearchRow {
  /// How many bits the revision has.
  private static let revisionBits: Int64 = 24
  /// The largest case number that leaves room for the revision.
  private static let largestNumber = Int64.max >> revisionBits

  /// The row of a commit; nil when case or revision is out of any sensible range, which only a damaged journal
  /// holds: such a line is not searchable.
  static func id(number: CaseNumber, revision: Int) -> Int64? {
    guard (1...largestNumber).contains(number.value), (1..<1 << revisionBits).contains(Int64(revision)) else {
      return nil
    }
    return number.value << revisionBits | Int64(revision)
  }

  /// The case of a row.
  static func number(_ id: Int64) -> CaseNumber { CaseNumber(id >> revisionBits) }

  /// The rows that a case can have.
  static func ids(_ number: CaseNumber) -> ClosedRange<Int64>? {
    guard (1...largestNumber).contains(number.value) else { return nil }
    let first = number.value << revisionBits
    return first...(first | ((1 << revisionBits) - 1))
  }
}
