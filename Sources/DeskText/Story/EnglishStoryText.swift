import RecoveryDomain

/// The story of a case in English.
struct EnglishStoryText: StoryText {
  let book: Phrasebook

  func recorded(_ event: CaseRecorded, _ scene: StoryScene) -> String {
    let received = "received \(moment(event.received, scene))"
    let way = event.details.channel.map { " " + over($0) } ?? ""
    var text =
      event.origin.map { "\(scene.actor) took the complaint in from \($0.source), \(received)\(way)" }
      ?? "\(scene.actor) recorded the complaint, \(received)\(way)"
    if let settled = event.settlement {
      text += "; settled before it came"
      if let outcome = settled.outcome { text += ": \(outcome)" }
      if let paid = settled.paid { text += ", \(book.money(paid)) paid" }
    }
    if let reason = event.needsReading { text += "; needs reading: \(book.word(reason))" }
    return text
  }

  func changed(_ event: CaseDetailsChanged, _ scene: StoryScene) -> String {
    "The source sent the complaint again with changes: \(facts(event.details, scene))"
  }

  func corrected(_ event: CaseCorrected, _ scene: StoryScene) -> String {
    let facts = facts(event.details, received: event.received, scene)
    let read = event.isRead ? "\(scene.actor) read the raw record" : nil
    guard !facts.isEmpty else { return read ?? "\(scene.actor) corrected nothing" }
    return read.map { "\($0) and corrected it: \(facts)" } ?? "\(scene.actor) corrected \(facts)"
  }

  func classified(_ event: CaseClassified, _ scene: StoryScene) -> String {
    "\(scene.actor) classified the case: \(facts(event.change, cleared: "no longer", scene))"
  }

  func pointAdded(_ event: CasePointAdded, _ scene: StoryScene) -> String { "\(scene.actor) added a point" }

  func judged(_ event: CaseJudged, _ scene: StoryScene) -> String {
    let what = event.point.map { "point \($0)" } ?? "the complaint"
    let reason = book.reason(event.reason, for: .judgement, in: scene.policy)
    return "\(scene.actor) judged \(what): \(book.word(event.judgement)) (\(reason))"
  }

  func claimed(_ event: CaseClaimed, _ scene: StoryScene) -> String { "\(scene.actor) claimed the case" }

  func released(_ event: CaseReleased, _ scene: StoryScene) -> String { "\(scene.actor) released the case" }

  func handedOver(_ event: CaseHandedOver, _ scene: StoryScene) -> String {
    "\(scene.actor) handed the case over to \(event.to)"
  }

  func takenOver(_ event: CaseTakenOver, _ scene: StoryScene) -> String {
    "\(scene.actor) took the case over from \(event.from)"
  }

  func noted(_ event: CaseNoted, _ scene: StoryScene) -> String { "\(scene.actor) noted" }

  func contacted(_ event: CustomerContacted, _ scene: StoryScene) -> String {
    let done = event.reached ? "contacted the customer" : "tried to reach the customer"
    let next = event.nextWordBy.map { "; next word promised by \(moment($0, scene))" } ?? ""
    return "\(scene.actor) \(done) \(over(event.channel))\(next)"
  }

  func proposed(_ event: PackageProposed, _ scene: StoryScene) -> String {
    let promises = event.promises.map { promise in
      let owner = promise.owner == scene.actor ? "" : " (\(promise.owner))"
      let action = book.action(promise.code, promise.amount, in: scene.policy)
      return "\(action) by \(moment(promise.due, scene))\(owner)"
    }
    return "\(scene.actor) promised \(book.basics.clauses(promises))"
  }

  func carriedOut(_ event: ActionCarriedOut, _ scene: StoryScene) -> String {
    let action = book.action(event.code, event.amount, in: scene.policy)
    return "\(scene.actor) carried out \(action)" + (event.action.map { " (promise \($0))" } ?? "")
  }

  func withdrawn(_ event: ActionWithdrawn, _ scene: StoryScene) -> String {
    "\(scene.actor) withdrew promise \(event.action)" + (action(event.action, scene).map { ": \($0)" } ?? "")
  }

  func waitStarted(_ event: CaseWaitStarted, _ scene: StoryScene) -> String {
    let whom = event.party ?? book.word(event.reason)
    return "\(scene.actor) set the case to wait for \(whom)"
      + (event.due.map { " until \(moment($0, scene))" } ?? "")
  }

  func answered(_ event: CaseAnswered, _ scene: StoryScene) -> String {
    "\(scene.actor) noted the answer that was waited for"
  }

  func resolved(_ event: CaseResolved, _ scene: StoryScene) -> String { "\(scene.actor) resolved the case" }

  func rated(_ event: CaseRated, _ scene: StoryScene) -> String {
    event.rating.map { "\(scene.actor) noted the customer's rating: \(answers($0))" }
      ?? "\(scene.actor) noted that there is no rating from the customer"
  }

  func closed(_ event: CaseClosed, _ scene: StoryScene) -> String { "\(scene.actor) closed the case" }

  func reopened(_ event: CaseReopened, _ scene: StoryScene) -> String {
    "\(scene.actor) reopened the case (\(book.reason(event.reason, for: .reopen, in: scene.policy)))"
  }

  func voided(_ event: CaseVoided, _ scene: StoryScene) -> String { "\(scene.actor) voided the case" }

  func extended(_ event: DeadlineExtended, _ scene: StoryScene) -> String {
    "\(scene.actor) put off the deadline “\(deadline(event.code, scene))” (step \(event.step))"
  }
  func linked(_ event: CaseLinked, _ scene: StoryScene) -> String {
    "\(scene.actor) linked the case to \(event.other)"
  }

  func repeatFound(_ event: RepeatFound, _ scene: StoryScene) -> String {
    "Repeat failure: \(book.facts.repeats(event.earlier, now: scene.at))"
  }

  func repeatTakenBack(_ event: RepeatTakenBack, _ scene: StoryScene) -> String {
    "No longer a repeat failure: as far as is known now, \(event.earlier) is no failure of the same customer"
  }

  func evidenceNoted(_ event: EvidenceNoted, _ scene: StoryScene) -> String {
    "\(scene.actor) put evidence on record"
  }

  func preventionPlanned(_ event: PreventionPlanned, _ scene: StoryScene) -> String {
    "\(scene.actor) planned prevention for \(event.owner)"
      + (event.due.map { " by \(moment($0, scene))" } ?? "")
  }

  func retentionSet(_ event: RetentionSet, _ scene: StoryScene) -> String {
    let said = [
      event.keepUntil.map { "keep the record until \(moment($0, scene))" },
      event.isHeld.map { $0 ? "a legal hold is on it" : "the legal hold is off it" },
    ].compactMap { $0 }
    return "\(scene.actor) set: \(book.basics.list(said))"
  }

  var unknownAgain: String { "not known any more" }

  func guaranteeInvoked(_ event: GuaranteeInvoked, _ scene: StoryScene) -> String {
    let name = book.basics.quoted(book.guarantee(event.guarantee, in: scene.policy))
    return "\(scene.actor) invoked the guarantee \(name) for \(event.occurrence): "
      + "\(book.money(event.amount)) paid"
  }

  func unknown(type: String) -> String { "An entry of a newer Redress: \(type)" }

  /// A channel with its preposition.
  private func over(_ channel: Channel) -> String {
    switch channel {
    case .counter: "at the counter"
    case .phone: "by phone"
    case .voiceMessage: "by voice message"
    case .webForm: "by web form"
    case .email: "by e-mail"
    case .chat: "by chat"
    case .letter: "by letter"
    case .social: "on social media"
    case .kiosk: "at a kiosk"
    case .survey: "in a survey"
    case .foundByUs: "as found by us"
    case .other: "another way"
    }
  }
}
