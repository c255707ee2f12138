import RecoveryDomain

/// A case that the feeder folds in place: a state holds many lists, and two holders of it would copy them all at
/// every line.
final class FoldedCase {
  /// The case as far as it was folded; nil before its first line.
  var state: CaseState?

  /// A case as its earlier lines tell it.
  init(_ state: CaseState?) { self.state = state }
}

/// Cases that the feeder has folded, kept so that the next line of a case need not fold it from its first.
struct FoldedCases {
  /// How many are kept before all are let go.
  private let limit: Int
  private var cases: [CaseNumber: FoldedCase] = [:]

  /// Keeps nothing yet.
  /// - Parameter limit: How many are kept: few enough for a console that runs for days, all during a rebuild.
  init(limit: Int = 2000) { self.limit = limit }

  /// The case as far as it was folded; nil when it is not kept.
  subscript(number: CaseNumber) -> CaseState? { cases[number]?.state }

  /// The case to fold on; nil when it is not kept.
  func folded(_ number: CaseNumber) -> FoldedCase? { cases[number] }

  /// Lets a case go and hands it out; nil when it is not kept.
  mutating func release(_ number: CaseNumber) -> FoldedCase? { cases.removeValue(forKey: number) }

  /// The cases that are kept.
  var numbers: [CaseNumber] { Array(cases.keys) }

  /// Keeps a case as it stands.
  mutating func keep(_ state: CaseState) { keep(FoldedCase(state), state.number) }

  /// Keeps a case that goes on being folded.
  mutating func keep(_ folded: FoldedCase, _ number: CaseNumber) {
    if cases.count >= limit, cases[number] == nil { cases.removeAll(keepingCapacity: true) }
    cases[number] = folded
  }

  /// Lets all go.
  mutating func removeAll() { cases.removeAll() }
}
