import RecoveryDomain

/// The words of one language for every coded value of the domain.
public protocol VocabularyText: FactVocabularyText {
  /// How grave a failure is.
  func words(_ value: Severity) -> Words
  /// Where a failure comes from.
  func words(_ value: CauseClass) -> Words
  /// The way a complaint or a word takes.
  func words(_ value: Channel) -> Words
  /// What failed.
  func words(_ value: FailureKind) -> Words
  /// Whom a case waits for.
  func words(_ value: WaitReason) -> Words
  /// What a customer wants.
  func words(_ value: RemedyAsked) -> Words
  /// What gives a head start or asks for care.
  func words(_ value: CaseFlag) -> Words
  /// Where a case stands.
  func words(_ value: CaseStatus) -> Words
  /// Whether a complaint stands.
  func words(_ value: Judgement) -> Words
  /// Whether a service can be done again.
  func words(_ value: Redoable) -> Words
  /// What a customer is asked afterwards.
  func words(_ value: Rating.Question) -> Words
  /// The four things that an answer must contain.
  func words(_ value: RecoveryPart) -> Words
  /// The eight steps of a recovery.
  func words(_ value: RecoveryStep) -> Words
  /// What a clock counts down to.
  func words(_ value: ClockKind) -> Words
  /// Why a case stands earlier than its clock.
  func words(_ value: HeadStart) -> Words
  /// What a person at the desk may do.
  func words(_ value: Role) -> Words
  /// A list that an agent can turn to.
  func words(_ value: QueueView) -> Words
  /// What a written query can ask for, before the colon.
  func words(_ value: QueryField) -> Words
  /// What `is:` can ask of a case.
  func words(_ value: QueryFact) -> Words
  /// A word for a time in a query.
  func words(_ value: QueryDay) -> Words
  /// Whose cases are asked for without a name.
  func words(_ value: QueryHolder) -> Words
  /// A unit of time in a query.
  func words(_ value: QueryUnit) -> Words
  /// Why a record must be read by a person first.
  func words(_ value: NeedsReading) -> Words
  /// A language that customers are spoken to in.
  func words(_ value: SpokenLanguage) -> Words
  /// What a coded reason is given for.
  func words(_ value: ReasonCode.Purpose) -> Words
  /// Whether an action carries an amount.
  func words(_ value: RecoveryAction.AmountRule) -> Words
  /// A fact about a complaint's circumstances.
  func words(_ value: DetailField) -> Words
}
