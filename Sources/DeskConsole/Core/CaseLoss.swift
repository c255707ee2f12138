import RecoveryDomain

/// Cases that the person at the console had and that a colleague has now.
struct CaseLoss: Equatable, Sendable {
  /// Who has them: a login name.
  let holder: String
  /// The cases, in the order of their numbers.
  let numbers: [CaseNumber]

  /// So many cases are named.
  static let namedLimit = 3
}

extension ConsoleState {
  /// Says once who has cases that were the person's own until now; what was given away from here is no news.
  mutating func tellLosses(_ rows: [CaseSummary]) {
    let news = rows.filter { !queue.isOwnWriting($0) }
    let holders = Set(news.compactMap(\.owner)).sorted()
    guard !holders.isEmpty else { return }
    tell(
      .lost(
        holders.map { holder in
          CaseLoss(holder: holder, numbers: news.filter { $0.owner == holder }.map(\.number).sorted())
        }))
  }
}
