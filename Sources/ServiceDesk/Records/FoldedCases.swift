import RecoveryDomain

/// Cases that the feeder has folded, kept so that the next line of a case need not fold it from its first.
struct FoldedCases {
  /// How many are kept before all are let go.
  private let limit: Int
  private var states: [CaseNumber: CaseState] = [:]

  /// Keeps nothing yet.
  /// - Parameter limit: How many are kept: few enough for a console that runs for days, all during a rebuild.
  init(limit: Int = 2000) { self.limit = limit }

  /// The case as far as it was folded; nil when it is not kept.
  subscript(number: CaseNumber) -> CaseState? { states[number] }

  /// Keeps a case.
  mutating func keep(_ state: CaseState) {
    if states.count >= limit, states[state.number] == nil { states.removeAll(keepingCapacity: true) }
    states[state.number] = state
  }

  /// Lets all go.
  mutating func removeAll() { states.removeAll() }
}
