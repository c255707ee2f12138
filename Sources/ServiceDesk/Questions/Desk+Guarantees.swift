import CaseIndex
import RecoveryDomain

/// How often a guarantee of the policy was invoked, what that cost, and whether its budget asks for attention.
public struct GuaranteeReport: Hashable, Sendable {
  /// The guarantee's code.
  public let guarantee: String
  /// How often it was invoked in the time asked for.
  public let count: Int
  /// What was paid in that time.
  public let cost: Money
  /// What was paid in the budget's own time; nil for a guarantee without a budget, or one that the policy has no more.
  public let spent: Money?
  /// The sum from which on the budget is told.
  public let alarm: Money?

  /// Whether the budget's sum is reached.
  public var isOverBudget: Bool {
    guard let spent, let alarm else { return false }
    return spent.minorUnits >= alarm.minorUnits
  }
}

extension Desk {
  /// The policy in force, which also names those of some guarantees that only an earlier one knew.
  public func policy(namingGuarantees codes: [String]) throws(DeskError) -> Policy {
    let policy = try policy()
    var former = FormerNames()
    for code in codes where policy.guarantee(code) == nil {
      if let guarantee = policies.latest({ $0.guarantee(code) }) { former.take(guarantee) }
    }
    return policy.naming(former)
  }

  /// Count and cost of every guarantee since a moment: those of the policy in force in its order, then others that were
  /// invoked under an earlier one.
  public func guaranteeReports(since: Timestamp) throws(DeskError) -> [GuaranteeReport] {
    let policy = try policy()
    let windows = Set(policy.guarantees.compactMap { $0.budget?.window })
    let (asked, byWindow) = try asking {
      let now = clock()
      return try index.read { snapshot in
        var byWindow: [Duration: [GuaranteeTotal]] = [:]
        for window in windows { byWindow[window] = try snapshot.guaranteeTotals(since: now - window) }
        return (try snapshot.guaranteeTotals(since: since), byWindow)
      }
    }
    func sum(_ totals: [GuaranteeTotal], of code: String) -> Money {
      let total = totals.first { $0.guarantee == code }
      return Money(minorUnits: total?.minorUnits ?? 0, currency: identity.currency)
    }
    let known = policy.guarantees.map { guarantee in
      GuaranteeReport(
        guarantee: guarantee.code, count: asked.first { $0.guarantee == guarantee.code }?.count ?? 0,
        cost: sum(asked, of: guarantee.code),
        spent: guarantee.budget.map { sum(byWindow[$0.window] ?? [], of: guarantee.code) },
        alarm: guarantee.budget?.alarm)
    }
    let former = asked.filter { policy.guarantee($0.guarantee) == nil }
    return known
      + former.map {
        GuaranteeReport(
          guarantee: $0.guarantee, count: $0.count, cost: sum(asked, of: $0.guarantee), spent: nil,
          alarm: nil)
      }
  }
}
