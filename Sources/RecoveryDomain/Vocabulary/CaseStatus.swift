/// Where a case stands; derived from its events, never set (`decisions` 24).
public enum CaseStatus: String, CaseIterable, Sendable {
  case open
  case waitingCustomer
  case waitingOthers
  case waitingApproval
  /// Carried out, and the customer told.
  case resolved
  /// Evaluated.
  case closed
  /// Recorded by mistake; nothing is deleted.
  case voided

  /// Whether the desk still owes the customer something.
  public var isOpen: Bool {
    switch self {
    case .open, .waitingCustomer, .waitingOthers, .waitingApproval, .resolved: true
    case .closed, .voided: false
    }
  }
}
