/// When a record comes in already settled, and so arrives closed (decisions 20).
public struct SettlementRule: Hashable, Sendable {
  /// Headers of a column that tells the status by itself; the first one that the file has decides.
  public var statusHeaders: [String]
  /// Words with which a status or outcome says *not settled yet*, in lower case, compared from the start.
  public var openWords: [String]
  /// Words with which a settled status must begin, in lower case; empty: any that is not an open word.
  public var settledWords: [String]
  /// Whether `closed` or a positive `paid` settles a record whose status and outcome say nothing.
  public var isSettledByClosedOrPaid: Bool

  /// A rule from its parts.
  public init(
    statusHeaders: [String] = [], openWords: [String] = SettlementRule.commonOpenWords,
    settledWords: [String] = [], isSettledByClosedOrPaid: Bool
  ) {
    self.statusHeaders = statusHeaders
    self.openWords = openWords
    self.settledWords = settledWords
    self.isSettledByClosedOrPaid = isSettledByClosedOrPaid
  }

  /// The usual words of service desks for work that is not finished.
  public static let commonOpenWords = [
    "open", "new", "in progress", "in-progress", "pending", "assigned", "active", "awaiting",
    "waiting",
    "on hold", "reopened", "untimely response", "in litigation", "unresolved", "not resolved",
    "not closed",
    "未", "待", "处理中", "處理中", "受理中", "办理中", "辦理中", "进行中", "進行中",
  ]

  /// Any outcome that is not an open word settles, else a closing time or a payment does.
  public static let standard = SettlementRule(isSettledByClosedOrPaid: true)

  /// What a status or an outcome says by itself.
  enum Verdict {
    /// Nothing: it is empty.
    case silent
    /// Not settled yet.
    case open
    /// Settled.
    case settled
  }

  /// What a trimmed status or outcome says.
  func verdict(_ text: String) -> Verdict {
    if text.isEmpty { return .silent }
    // Only the beginning is compared, and replies are long.
    let head = String(decoding: text.utf8.prefix(80), as: UTF8.self).lowercased()
    if openWords.contains(where: { head.hasPrefix($0) }) { return .open }
    return settledWords.isEmpty || settledWords.contains { head.hasPrefix($0) } ? .settled : .open
  }

  /// Whether a record is settled whose status, or else outcome, gave that verdict.
  func isSettled(_ verdict: Verdict, hasClosed: Bool, hasPayment: Bool) -> Bool {
    switch verdict {
    case .silent: isSettledByClosedOrPaid && (hasClosed || hasPayment)
    case .open: false
    case .settled: true
    }
  }
}
