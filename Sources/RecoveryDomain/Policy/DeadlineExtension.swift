/// One step by which a deadline may be put off, with a reason: laws name how far (`formulas` §7: 15 days, extendable to
/// 30, then to 60 with approval).
public struct DeadlineExtension: Hashable, Sendable {
  /// How long the clock runs then, from its own beginning.
  public let span: ClockSpan
  /// Who may do so; nil for everybody who works on the case.
  public let by: Role?

  /// A step from its parts.
  public init(span: ClockSpan, by: Role? = nil) {
    self.span = span
    self.by = by
  }
}
