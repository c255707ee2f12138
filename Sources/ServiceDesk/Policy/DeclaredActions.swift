import RecoveryDomain

/// The actions that a policy's text declares: those that could be read, and the codes of all.
///
/// What names an action with a mistake in it is not another mistake.
struct DeclaredActions {
  /// The actions that could be read, by code.
  private let actions: [String: RecoveryAction]
  /// The codes of all entries.
  private let codes: Set<String>

  /// What a policy's text declares.
  init(_ root: PolicyTable, _ actions: [RecoveryAction]) {
    self.actions = Dictionary(actions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    codes = root.codes(in: "actions")
  }

  /// The codes of the actions that pay something, in order.
  var paying: [String] { actions.values.filter { $0.amount != .none }.map(\.code).sorted() }

  /// The action of a code; nil when there is none, or it could not be read.
  subscript(code: String) -> RecoveryAction? { actions[code] }

  /// Whether there is an action of a code, well written or not.
  func contains(_ code: String) -> Bool { codes.contains(code) }

  /// The codes that are like one that there is not; all when none is.
  func similar(to code: String) -> [String] {
    if let nearest = NearestName.of(code, among: codes.sorted()) { return [nearest] }
    // Small words such as "to" and "by" stand in codes that have nothing else in common.
    let words = Set(code.split(separator: "-").filter { $0.count > 3 })
    let similar = codes.filter { !words.isDisjoint(with: Set($0.split(separator: "-"))) }
    return (similar.isEmpty ? codes : similar).sorted()
  }
}
