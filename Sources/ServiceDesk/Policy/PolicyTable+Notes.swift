import RecoveryDomain

extension PolicyTable {
  /// The mistakes found so far, shared by all tables of one reading.
  final class Notes {
    /// In the order in which they were found.
    var mistakes: [PolicyMistake] = []
    /// What can be adopted, and is hardly meant.
    var doubts: [PolicyMistake] = []
    /// Where keys stand; looked for once something is wrong.
    private(set) lazy var lines = known ?? PolicyLines(text)
    private let known: PolicyLines?
    private let text: String
    /// Whether the policy is in force already.
    let isAdopted: Bool

    /// Notes on a text.
    init(_ lines: PolicyLines?, _ text: String, isAdopted: Bool) {
      known = lines
      self.text = text
      self.isAdopted = isAdopted
    }
  }

  /// Notes a mistake about a key.
  func note(_ key: String, _ kind: PolicyMistake.Kind) {
    let place = notes.lines.place(of: name(key))
    notes.mistakes.append(PolicyMistake(line: place.line, key: place.key, kind: kind))
  }

  /// Notes a mistake for which a policy is not adopted; one that was goes on to count as it did, so that a check that
  /// came later does not take a desk's rules away.
  func noteUnlessAdopted(_ key: String, _ kind: PolicyMistake.Kind) {
    if !notes.isAdopted { note(key, kind) }
  }

  /// Notes what somebody who writes a policy should look at again: it is adopted all the same, since it may be meant.
  func doubt(_ key: String, _ kind: PolicyMistake.Kind) {
    guard !notes.isAdopted else { return }
    let place = notes.lines.place(of: name(key))
    notes.doubts.append(PolicyMistake(line: place.line, key: place.key, kind: kind))
  }

  /// Notes a mistake about the table as a whole.
  func noteHere(_ kind: PolicyMistake.Kind) {
    let place = notes.lines.place(of: path)
    notes.mistakes.append(PolicyMistake(line: place.line, key: place.key, kind: kind))
  }

  /// Notes every key that is not among those known here.
  func allow(_ known: [String]) {
    for key in keys where !known.contains(key) {
      note(key, .unknownKey(similar: NearestName.of(key, among: known)))
    }
  }
}
