/// The seven things that customers want after a serious problem; most cost little (`domain` §2).
public enum RemedyAsked: String, CaseIterable, Sendable {
  /// Repair it or make it good.
  case makeGood
  case fullRefund
  case partialRefund
  case apology
  case explanation
  /// Assurance that it won't happen again.
  case assurance
  /// To be listened to.
  case beHeard
}
