import RecoveryDomain

extension Phrasebook {
  /// The name of a guarantee; its code where the policy does not know it and the history did not.
  public func guarantee(_ code: String, in policy: Policy) -> String {
    policy.guaranteeName(code)?[language] ?? code
  }

  /// What a guarantee asks for, or excludes, in words; its code where neither the policy nor the history knows it.
  public func clause(
    _ code: String, _ list: KeyPath<ServiceGuarantee, [ServiceGuarantee.Clause]>, of guarantee: String,
    in policy: Policy
  ) -> String {
    policy.clauseText(code, list, of: guarantee)?[language] ?? code
  }
}
