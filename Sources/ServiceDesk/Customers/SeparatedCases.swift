import RecoveryDomain

/// Customers who stand for themselves again, with the cases that are theirs.
struct SeparatedCases {
  /// The customers.
  let separation: CustomerSeparation
  /// The cases of all of them.
  let cases: [CaseNumber]
}
