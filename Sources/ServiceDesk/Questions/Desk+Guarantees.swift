import CaseIndex
import RecoveryDomain

/// How often a guarantee of the policy was invoked, what customers got by it and what that cost, and whether its budget
/// asks for attention.
public struct GuaranteeReport: Hashable, Sendable {
  /// The guarantee's code.
  public let guarantee: String
  /// How often it was invoked in the time asked for.
  public let count: Int
  /// How many of them stand on cases that were voided; what was paid there was paid.
  public let voidedCount: Int
  /// What customers got in that time.
  public let paid: Money
  /// What that cost the desk, each time by the policy of its day: a voucher costs less than it says (`domain` §6).
  public let cost: Money
  /// What customers got in the budget's own time; nil for a guarantee without a budget, or one that the policy has no more.
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
        return (try snapshot.guaranteeTotals(since: since, policies: policies.adoptionSeqs), byWindow)
      }
    }
    func report(_ code: String, _ budget: ServiceGuarantee.Budget?) -> GuaranteeReport {
      let totals = asked.filter { $0.guarantee == code }
      let spent = budget.map { (byWindow[$0.window] ?? []).filter { $0.guarantee == code } }
      return GuaranteeReport(
        guarantee: code, count: totals.reduce(0) { $0 + $1.count },
        voidedCount: totals.reduce(0) { $0 + $1.voidedCount }, paid: sum(totals) { sum, _ in sum },
        cost: sum(totals) { cost(of: $0, in: $1) }, spent: spent.map { sum($0) { sum, _ in sum } },
        alarm: budget?.alarm)
    }
    var former: [String] = []
    for total in asked where policy.guarantee(total.guarantee) == nil && !former.contains(total.guarantee) {
      former.append(total.guarantee)
    }
    return policy.guarantees.map { report($0.code, $0.budget) } + former.map { report($0, nil) }
  }

  /// What some invocations come to, each counted as a figure of its sum and of how it was paid.
  private func sum(_ totals: [GuaranteeTotal], _ figure: (Money, GuaranteeTotal) -> Money) -> Money {
    let units = totals.reduce(Int64(0)) { sum, total in
      let each = figure(
        Money(minorUnits: total.minorUnits, currency: identity.currency), total)
      let (all, isTooLarge) = each.minorUnits.multipliedReportingOverflow(by: Int64(total.count))
      let (next, isTooMuch) = sum.addingReportingOverflow(all)
      return isTooLarge || isTooMuch ? .max : next
    }
    return Money(minorUnits: units, currency: identity.currency)
  }

  /// What an invocation cost with a sum: by the policy that was in force when it was paid, else by the last one that had
  /// the action.
  private func cost(of sum: Money, in total: GuaranteeTotal) -> Money {
    let ofItsDay = policies.policy(forLine: total.policySeq)?.action(total.action)
    return (ofItsDay ?? policies.latest { $0.action(total.action) })?.cost(amount: sum) ?? sum
  }

  /// When guarantees were invoked on the other cases of whoever a case is from.
  public func guaranteeTimesElsewhere(of state: CaseState) throws(DeskError) -> [Timestamp] {
    try asking {
      try index.read { snapshot in
        let customers = try state.customers.link.map { link in
          let group = try snapshot.group(of: link.number).map(\.number)
          return group.isEmpty ? [link.number] : group
        }
        return try snapshot.guaranteeTimes(
          contact: state.details.contact, customers: customers ?? [], except: state.number)
      }
    }
  }
}
