/// What the customer wants to reach by complaining; it decides tone and playbook (`domain` §2).
public enum CustomerMotive: String, CaseIterable, Sendable {
  /// A refund or compensation.
  case compensation
  /// To vent anger.
  case venting
  /// To help us do better.
  case improvement
  /// To spare others the same.
  case sparingOthers
  /// To have a say again in what happens to them.
  case control
}
