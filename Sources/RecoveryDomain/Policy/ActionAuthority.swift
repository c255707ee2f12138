/// Who may grant how much of an action without asking (`domain` §8).
public enum ActionAuthority: Hashable, Sendable {
  /// Everybody who may write, any amount.
  case everybody
  /// The roles that are named, each up to its limit, and those that inherit from them.
  case limits([RoleCode: Limit])

  /// The code of a role: one of the five, or one of the policy's own.
  public typealias RoleCode = String

  /// How much a role may grant.
  public enum Limit: Hashable, Sendable {
    case any
    /// Amounts up to this one.
    case upTo(Money)

    /// Whether an amount lies within the limit; an action without an amount always does.
    public func allows(_ amount: Money?) -> Bool {
      switch (self, amount) {
      case (.any, _), (_, nil): true
      case (.upTo(let most), let amount?):
        most.currency == amount.currency && amount.minorUnits <= most.minorUnits
      }
    }
  }
}
