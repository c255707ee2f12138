/// The class of a service failure (Bitner, Booms and Tetreault 1990; the problem customer: Bitner, Booms and Mohr
/// 1994), and failures that were caught before a customer met them.
public enum FailureClass: String, CaseIterable, Sendable {
  /// The service was not there.
  case unavailable
  /// It was unreasonably slow.
  case slow
  /// Another core failure.
  case otherCore
  /// A special need was not met.
  case specialNeed
  /// A preference was not met.
  case preference
  /// The customer's own error was not helped.
  case customerError
  /// Other customers disturbed, and nobody stepped in.
  case disruptiveOthers
  /// Too little attention, or the wrong one.
  case attention
  /// Something that employees do not do.
  case unusualAct
  /// A norm of the customer's culture was hurt.
  case culturalNorm
  /// No single act: the whole experience.
  case wholeExperience
  /// How employees acted under adverse conditions.
  case adverseConditions
  case drunk, abusive, breakingRules, uncooperative
  /// An internal failure, caught before the customer met it.
  case caughtInternally

  /// The group that the class belongs to.
  public var group: FailureGroup {
    switch self {
    case .unavailable, .slow, .otherCore: .deliverySystem
    case .specialNeed, .preference, .customerError, .disruptiveOthers: .needsAndRequests
    case .attention, .unusualAct, .culturalNorm, .wholeExperience, .adverseConditions: .employeeAction
    case .drunk, .abusive, .breakingRules, .uncooperative: .problemCustomer
    case .caughtInternally: .internalFailure
    }
  }
}

/// The groups of failure classes.
public enum FailureGroup: String, CaseIterable, Sendable {
  case deliverySystem
  /// How employees answered needs and requests.
  case needsAndRequests
  /// What employees did unprompted and unsolicited.
  case employeeAction
  case problemCustomer
  /// Caught before a customer met it.
  case internalFailure
}
