import RecoveryDomain

extension Phrasebook {
  /// The name of a recovery action; its code where the policy does not know it and the history did not.
  public func action(_ code: String, in policy: Policy) -> String {
    policy.actionName(code)?[language] ?? code
  }

  /// The name of a recovery action with its amount: `partial refund ¥240.00`.
  public func action(_ code: String, _ amount: Money?, in policy: Policy) -> String {
    let name = action(code, in: policy)
    return amount.map { "\(name) \(money($0))" } ?? name
  }

  /// The words of a coded reason; its code where the policy does not know it and the history did not.
  public func reason(_ code: String, for purpose: ReasonCode.Purpose, in policy: Policy) -> String {
    policy.reasonText(code, for: purpose)?[language] ?? code
  }
}
