import RecoveryDomain

/// Where one line of a case stands, as the index keeps it; in the order in which it keeps them.
struct CasePlace: Comparable, Sendable {
  /// The number of the case.
  let number: Int64
  /// The line's first byte.
  let offset: Int64
  /// How many bytes it has, with its newline.
  let length: Int64
  /// The line's number.
  let seq: Int64

  /// The place of a line; nil for a line of the desk.
  init?(_ commit: IndexedCommit) {
    guard let number = commit.number else { return nil }
    self.number = number.value
    offset = commit.location.offset
    length = Int64(commit.location.length)
    seq = commit.location.seq
  }

  static func < (left: CasePlace, right: CasePlace) -> Bool {
    (left.number, left.offset) < (right.number, right.offset)
  }
}
