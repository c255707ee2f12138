import CaseIndex
public import RecoveryDomain

extension Desk {
  /// The cases that may be the same as a complaint that is being recorded, open ones first, at most
  /// ``LikelyCase/limit``; costs the same however many cases there are.
  public func likelyCases(_ traits: ComplaintTraits) throws(DeskError) -> [LikelyCase] {
    try asking {
      try index.read { snapshot in
        let numbers = try snapshot.cases(sharing: traits, limit: Self.likenessLimit)
        return LikelyCase.likeliest(of: try snapshot.summaries(of: numbers), as: traits)
      }
    }
  }

  /// So many cases that share a trait are looked at: somebody with more is known to the desk anyhow.
  private static let likenessLimit = 100
}
