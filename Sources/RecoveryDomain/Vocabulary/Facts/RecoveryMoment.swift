/// When the recovery began, seen from the failure (`domain` §2).
public enum RecoveryMoment: String, CaseIterable, Sendable {
  case beforeHarm, onTheSpot, afterwards
}
