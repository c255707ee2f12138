/// The roles of a policy: the five of the house and its own, and which has the authority of which other one.
public struct RoleLadder: Hashable, Sendable {
  /// The code of a role: one of the five, or one of the policy's own.
  public typealias Code = ActionAuthority.RoleCode

  /// Which role has the authority of which other one.
  public let parents: [Code: Code]

  /// A ladder of which every chain ends; nil when one goes in a circle.
  public init?(parents: [Code: Code]) {
    self.parents = parents
    if Self.cycle(in: parents) != nil { return nil }
  }

  private init() { parents = [:] }

  /// The ladder on which nobody inherits anything.
  public static let flat = RoleLadder()

  /// The codes of one circle, in the order in which they lead to each other; nil when there is none.
  public static func cycle(in parents: [Code: Code]) -> [Code]? {
    for start in parents.keys.sorted() {
      var chain = [start]
      while let last = chain.last, let next = parents[last] {
        if let first = chain.firstIndex(of: next) { return Array(chain[first...]) + [next] }
        chain.append(next)
      }
    }
    return nil
  }

  /// A role and those whose authority it has, nearest first.
  public func chain(of code: Code) -> [Code] {
    var chain = [code]
    while let last = chain.last, let next = parents[last], !chain.contains(next) { chain.append(next) }
    return chain
  }

  /// The role of the house that a code is or leads to; nil for a code that leads to none.
  public func role(_ code: Code) -> Role? { chain(of: code).lazy.compactMap { Role(rawValue: $0) }.first }

  /// How much of an action a role may grant without asking; nil when it may grant none.
  public func limit(of code: Code, _ authority: ActionAuthority) -> ActionAuthority.Limit? {
    guard role(code)?.mayWrite == true else { return nil }
    switch authority {
    case .everybody: return .any
    case .limits(let limits): return chain(of: code).lazy.compactMap { limits[$0] }.first
    }
  }
}
