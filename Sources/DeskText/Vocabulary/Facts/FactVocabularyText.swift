import RecoveryDomain

/// The words of one language for the coded facts of a case.
public protocol FactVocabularyText: Sendable {
  /// A coded fact of a case.
  func words(_ value: CaseFact) -> Words
  /// Which side of the customer was hurt.
  func words(_ value: ProblemSide) -> Words
  /// What a complaint is about.
  func words(_ value: ComplaintContent) -> Words
  /// What a customer wants to reach by complaining.
  func words(_ value: CustomerMotive) -> Words
  /// The class of a failure.
  func words(_ value: FailureClass) -> Words
  /// The group of failure classes.
  func words(_ value: FailureGroup) -> Words
  /// One of the provider's gaps.
  func words(_ value: ProviderGap) -> Words
  /// A dimension of quality.
  func words(_ value: QualityDimension) -> Words
  /// How a dissatisfied customer acts.
  func words(_ value: ComplainantStyle) -> Words
  /// When a recovery began.
  func words(_ value: RecoveryMoment) -> Words
  /// How clearly an expectation had been said.
  func words(_ value: ExpectationForm) -> Words
  /// Whether a failed service was used.
  func words(_ value: ServiceUse) -> Words
}
