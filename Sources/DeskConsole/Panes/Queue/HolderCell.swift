import CellScreen
import DeskText
import RecoveryDomain

/// Who has a case and who looks at it, within the cells that a row has for it.
///
/// `wang` has it, `wang~` has it but others may take it over, `@li` has it open elsewhere, `wang@` has it open. What
/// is in others' hands stands back; what may be taken from them does not, and needs no colour beside its sign.
struct HolderCell: Equatable {
  /// What is shown.
  let words: String
  /// How it is shown.
  let role: Role

  /// The cell for a case.
  /// - Parameters:
  ///   - others: Who else has the case open.
  ///   - isLeaseOver: Whether others may take the case from its holder.
  init(
    holder: String?, others: [String], isLeaseOver: Bool, me: String, width: Int, text: TextWidth
  ) {
    role = holder == nil ? .others : holder == me ? .mine : isLeaseOver ? .text : .others
    let lease = holder != nil && isLeaseOver ? Self.leaseOver : ""
    let name = holder ?? ""
    let present =
      others.isEmpty ? "" : Self.openElsewhere + (others == [name] ? "" : others.joined(separator: ","))
    let gap = name.isEmpty || present.count <= 1 ? "" : " "
    let whole = name + lease + gap + present
    guard text.measure(whole, limit: width + 1) > width else {
      words = whole
      return
    }
    guard !name.isEmpty else {
      words = text.truncated(present, to: width)
      return
    }
    // The signs are never cut off, the names are.
    let signs =
      lease + (others.isEmpty ? "" : Self.openElsewhere + (others.count > 1 ? "\(others.count)" : ""))
    words = text.truncated(name, to: max(1, width - signs.count)) + signs
  }

  /// Stands behind a holder from whom others may take the case over.
  private static let leaseOver = "~"
  /// Stands before who has the case open elsewhere.
  private static let openElsewhere = "@"
}

extension ConsoleEnvironment {
  /// When others may take a case over from its holder (`decisions` 14); nil where nobody has it.
  func leaseEnd(_ summary: CaseSummary) -> Timestamp? {
    guard summary.owner != nil else { return nil }
    return summary.holderActedAt.map { policy.leaseEnd(lastAct: $0) }
  }

  /// Whether others may take a case over from its holder.
  func isLeaseOver(_ summary: CaseSummary, at now: Timestamp) -> Bool {
    leaseEnd(summary).map { $0 <= now } ?? false
  }
}
