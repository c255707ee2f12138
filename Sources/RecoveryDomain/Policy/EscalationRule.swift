/// When a case rises to somebody with more authority (`domain` §4): a rule of the policy.
public struct EscalationRule: Hashable, Sendable {
  /// The stable code: lower-case letters, digits and hyphens.
  public let code: String
  /// How high it rises, from 1.
  public let level: Int
  /// To whom.
  public let to: Role
  /// The clocks that raise it; empty for all.
  public let clocks: Set<ClockKind>
  /// The percentage of a clock's span at which it does, 1…100; 100 is its breach.
  public let percent: Int
  /// So long after that moment, counted around the clock.
  public let after: Duration

  /// A rule from its parts.
  public init(
    code: String, level: Int, to: Role, clocks: Set<ClockKind> = [], percent: Int = 100,
    after: Duration = .zero
  ) {
    self.code = code
    self.level = level
    self.to = to
    self.clocks = clocks
    self.percent = percent
    self.after = after
  }
}
