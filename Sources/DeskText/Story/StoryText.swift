import RecoveryDomain

/// How a language tells what happened to a case: one headline for each type of event.
public protocol StoryText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// The complaint was recorded by hand, or came by intake.
  func recorded(_ event: CaseRecorded, _ scene: StoryScene) -> String
  /// Its source sent it again with other content.
  func changed(_ event: CaseDetailsChanged, _ scene: StoryScene) -> String
  /// Something mistyped or unreadable was put right.
  func corrected(_ event: CaseCorrected, _ scene: StoryScene) -> String
  /// Coded facts were set.
  func classified(_ event: CaseClassified, _ scene: StoryScene) -> String
  /// One more thing complained of or asked for.
  func pointAdded(_ event: CasePointAdded, _ scene: StoryScene) -> String
  /// It was decided whether it stands.
  func judged(_ event: CaseJudged, _ scene: StoryScene) -> String
  /// Somebody took it on.
  func claimed(_ event: CaseClaimed, _ scene: StoryScene) -> String
  /// It was given back.
  func released(_ event: CaseReleased, _ scene: StoryScene) -> String
  /// It was given to a colleague.
  func handedOver(_ event: CaseHandedOver, _ scene: StoryScene) -> String
  /// It was taken from a colleague.
  func takenOver(_ event: CaseTakenOver, _ scene: StoryScene) -> String
  /// Something was written down for the colleagues.
  func noted(_ event: CaseNoted, _ scene: StoryScene) -> String
  /// The customer had a word, or an attempt was made.
  func contacted(_ event: CustomerContacted, _ scene: StoryScene) -> String
  /// Actions were promised.
  func proposed(_ event: PackageProposed, _ scene: StoryScene) -> String
  /// An action was carried out.
  func carriedOut(_ event: ActionCarriedOut, _ scene: StoryScene) -> String
  /// A promise was taken back.
  func withdrawn(_ event: ActionWithdrawn, _ scene: StoryScene) -> String
  /// A wait began.
  func waitStarted(_ event: CaseWaitStarted, _ scene: StoryScene) -> String
  /// Whoever was waited for answered.
  func answered(_ event: CaseAnswered, _ scene: StoryScene) -> String
  /// All is done and the customer told.
  func resolved(_ event: CaseResolved, _ scene: StoryScene) -> String
  /// What the customer thought of it, or no answer.
  func rated(_ event: CaseRated, _ scene: StoryScene) -> String
  /// It was evaluated and closed.
  func closed(_ event: CaseClosed, _ scene: StoryScene) -> String
  /// The recovery failed.
  func reopened(_ event: CaseReopened, _ scene: StoryScene) -> String
  /// It had been recorded by mistake.
  func voided(_ event: CaseVoided, _ scene: StoryScene) -> String
  /// It belongs together with another case.
  func linked(_ event: CaseLinked, _ scene: StoryScene) -> String
  /// A deadline was put off.
  func extended(_ event: DeadlineExtended, _ scene: StoryScene) -> String
  /// The desk found an earlier failure of the same customer.
  func repeatFound(_ event: RepeatFound, _ scene: StoryScene) -> String
  /// The case that this one was taken for a repeat of is, as far as is known now, no failure of the same customer.
  func repeatTakenBack(_ event: RepeatTakenBack, _ scene: StoryScene) -> String
  /// Evidence was put on record.
  func evidenceNoted(_ event: EvidenceNoted, _ scene: StoryScene) -> String
  /// Something is to keep it from happening again.
  func preventionPlanned(_ event: PreventionPlanned, _ scene: StoryScene) -> String
  /// It was set how long the record is kept.
  func retentionSet(_ event: RetentionSet, _ scene: StoryScene) -> String
  /// What facts are called that are not known any more.
  var unknownAgain: String { get }
  /// A service guarantee was invoked and paid.
  func guaranteeInvoked(_ event: GuaranteeInvoked, _ scene: StoryScene) -> String
  /// An event that this binary does not know.
  func unknown(type: String) -> String
}

extension Phrasebook {
  /// The stories of cases.
  public var story: any StoryText {
    choose(
      english: EnglishStoryText(book: self), simplifiedChinese: SimplifiedStoryText(book: self),
      traditionalChinese: TraditionalStoryText(book: self))
  }
}
