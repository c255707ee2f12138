import RecoveryDomain

extension Phrasebook {
  /// The name of a guarantee; its code where the policy does not know it (any more).
  public func guarantee(_ code: String, in policy: Policy) -> String {
    policy.guarantee(code)?.name[language] ?? code
  }

  /// What a guarantee asks for, or excludes, in words; its code where the policy does not know it (any more).
  public func clause(
    _ code: String, _ list: KeyPath<ServiceGuarantee, [ServiceGuarantee.Clause]>, of guarantee: String,
    in policy: Policy
  ) -> String {
    policy.guarantee(guarantee)?[keyPath: list].first { $0.code == code }?.text[language] ?? code
  }
}
