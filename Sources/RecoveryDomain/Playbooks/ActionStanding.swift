/// What a person may do with an action on a case (`domain` §8).
public enum ActionStanding: Hashable, Sendable {
  /// The person may, up to this amount; nil for no bound, or an action without an amount.
  case allowed(upTo: Money?)
  /// The amount, or the action at all, is beyond the person's authority; this role has it. Nil where no role has.
  case needs(Role?, limit: Money?)
  /// The case is not what the action is for.
  case unfit(CaseCondition.Misfit)
}

extension Policy {
  /// What a person may do with an action on a case.
  /// - Parameter amount: The amount that is meant; nil asks for the action as such.
  public func standing(of action: RecoveryAction, amount: Money?, by actor: Actor, on state: CaseState)
    -> ActionStanding
  {
    if let misfit = action.condition.misfit(in: state) { return .unfit(misfit) }
    let own = ladder.limit(of: roleCodes[actor.name] ?? actor.role.rawValue, action.authority)
    if let own, own.allows(amount) { return .allowed(upTo: own.most(of: action)) }
    let able = Self.decidingRoles.first { role in
      ladder.limit(of: role.rawValue, action.authority)?.allows(amount) == true
    }
    return .needs(able, limit: own?.most(of: action))
  }

  /// The roles to which a decision can be taken, from the nearest up.
  private static let decidingRoles: [Role] = [.senior, .supervisor, .manager]
}

extension ActionAuthority.Limit {
  /// The most that an action may carry within this limit; nil for no bound.
  fileprivate func most(of action: RecoveryAction) -> Money? {
    guard case .upTo(let most) = self, action.amount != .none else { return nil }
    return most
  }
}
