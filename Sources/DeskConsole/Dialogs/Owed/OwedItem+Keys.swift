import RecoveryDomain

extension OwedItem {
  /// The actions that bring what is owed, any one of them.
  private var mends: [String] {
    switch self {
    case .makeSafe, .action: ["case.pick"]
    case .outstanding: ["case.pick", "case.withdraw"]
    case .reading: ["case.correct"]
    case .judgement, .point(_, .judgement): ["case.judge"]
    case .explanation, .customerTold, .point(_, .answer): ["case.contact"]
    case .rating: ["case.rate"]
    case .fact: ["case.classify"]
    }
  }

  /// The keys of those actions.
  func keys(_ scene: ConsoleScene) -> String {
    mends.compactMap { scene.environment.keymap.key(of: $0, in: [.story]) }.joined(separator: " / ")
  }
}
