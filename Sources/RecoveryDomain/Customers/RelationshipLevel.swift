/// How close the relationship with a customer is kept (Kotler's five levels; `domain` §11).
public enum RelationshipLevel: String, CaseIterable, Sendable {
  /// The desk sells and does not come back.
  case basic
  /// The customer is asked to call when something is wrong.
  case reactive
  /// The desk asks after the sale whether all is well.
  case accountable
  /// The desk comes with improvements from time to time.
  case proactive
  /// The desk works with the customer all the time.
  case partnership
}

/// What a customer comes for (`domain` §11).
public enum CustomerInterest: String, CaseIterable, Sendable {
  case price, product, needs, partnership
}
