import RecoveryDomain

/// One example of every event, each with all its members; what is personal begins with `personal:`.
enum EventSamples {
  /// The kinds of events; `kind(of:)` does not compile when one is missing here.
  enum Kind: CaseIterable {
    case recorded, changed, corrected, classified, pointAdded, judged, claimed, released, handedOver,
      takenOver
    case noted, contacted, proposed, carriedOut, withdrawn, waitStarted, answered, resolved, rated, closed
    case reopened, voided, linked
    case repeatFound, repeatTakenBack, evidenceNoted, preventionPlanned, retentionSet, extended,
      guaranteeInvoked
    case matched, unmatched, careListed, merged, absorbed, unmerged, separated
  }

  /// The kind of an event; nil for one that this binary does not know.
  static func kind(of event: CaseEvent) -> Kind? {
    switch event {
    case .recorded: .recorded
    case .changed: .changed
    case .corrected: .corrected
    case .classified: .classified
    case .pointAdded: .pointAdded
    case .judged: .judged
    case .claimed: .claimed
    case .released: .released
    case .handedOver: .handedOver
    case .takenOver: .takenOver
    case .noted: .noted
    case .contacted: .contacted
    case .proposed: .proposed
    case .carriedOut: .carriedOut
    case .withdrawn: .withdrawn
    case .waitStarted: .waitStarted
    case .answered: .answered
    case .resolved: .resolved
    case .rated: .rated
    case .closed: .closed
    case .reopened: .reopened
    case .voided: .voided
    case .linked: .linked
    case .repeatFound: .repeatFound
    case .repeatTakenBack: .repeatTakenBack
    case .evidenceNoted: .evidenceNoted
    case .preventionPlanned: .preventionPlanned
    case .retentionSet: .retentionSet
    case .extended: .extended
    case .matched: .matched
    case .unmatched: .unmatched
    case .careListed: .careListed
    case .merged: .merged
    case .absorbed: .absorbed
    case .unmerged: .unmerged
    case .separated: .separated
    case .guaranteeInvoked: .guaranteeInvoked
    case .unknown: nil
    }
  }

  /// The examples, in the order of the fixture's lines.
  static let all: [CaseEvent] = [
    .recorded(
      CaseRecorded(
        received: SampleDesk.morning, details: details,
        points: ["personal: the noise", "personal: the bill"],
        origin: CaseOrigin(source: "letters", identity: "L-7", contentHash: "c1", importID: "i1"),
        needsReading: .received, rawBase64: "personal:cmF3", unread: ["due": "personal: soon"],
        settlement: Settlement(
          outcome: "personal: refunded", closedAt: SampleDesk.morning + .days(1), paid: SampleDesk.fen(9900)))
    ),
    .changed(CaseDetailsChanged(details: details, contentHash: "c2", importID: "i2")),
    .corrected(CaseCorrected(details: details, received: SampleDesk.morning - .days(1), isRead: true)),
    .classified(CaseClassified(change: classification)),
    .pointAdded(CasePointAdded(text: "personal: the smell")),
    .judged(CaseJudged(judgement: .partlyUpheld, reason: "confirmed", point: 2, text: "personal: in part")),
    .claimed(CaseClaimed()),
    .released(CaseReleased(text: "personal: end of shift")),
    .handedOver(CaseHandedOver(to: "lee", text: "personal: knows the hotel")),
    .takenOver(CaseTakenOver(from: "wang", reason: "personal: is ill")),
    .noted(CaseNoted(text: "personal: calls after six")),
    .contacted(
      CustomerContacted(
        channel: .voiceMessage, reached: true, nextWordBy: SampleDesk.morning + .hours(5),
        text: "personal: we are on it")),
    .proposed(
      PackageProposed(promises: [
        .init(
          code: "partial-refund", amount: SampleDesk.fen(24_000), owner: "wang",
          due: SampleDesk.morning + .days(2)),
        .init(code: "apology", amount: nil, owner: "lee", due: SampleDesk.morning + .hours(3)),
      ])),
    .carriedOut(
      ActionCarriedOut(
        action: 1, code: "partial-refund", amount: SampleDesk.fen(24_000), text: "personal: to her card")),
    .withdrawn(ActionWithdrawn(action: 2, text: "personal: she declined")),
    .waitStarted(
      CaseWaitStarted(
        reason: .others, party: "housekeeping", due: SampleDesk.morning + .hours(2),
        text: "personal: which room")),
    .answered(CaseAnswered(text: "personal: room 1204")),
    .resolved(CaseResolved()),
    .rated(CaseRated(rating: Rating(answers: [.outcome: 5, .treatment: 4, .overall: 4, .comeAgain: 3]))),
    .closed(CaseClosed()),
    .reopened(CaseReopened(reason: "not-put-right", text: "personal: it hums again")),
    .voided(CaseVoided(reason: "personal: recorded twice")),
    .linked(CaseLinked(other: CaseNumber(41))),
    .classified(CaseClassified(change: analysis)),
    .corrected(CaseCorrected(details: outside)),
    .judged(
      CaseJudged(judgement: .upheld, reason: "confirmed", point: 1, text: nil, answer: "personal: we agree")),
    .contacted(
      CustomerContacted(channel: .letter, reached: true, tellsRoute: true, text: "personal: final answer")),
    .rated(CaseRated(rating: nil, isAccepted: true)),
    .repeatFound(
      RepeatFound(earlier: EarlierFailure(number: CaseNumber(12), received: SampleDesk.morning - .days(9)))),
    .evidenceNoted(EvidenceNoted(text: "personal: the door log of room 1204")),
    .preventionPlanned(
      PreventionPlanned(text: "personal: a second fan", owner: "lee", due: SampleDesk.morning + .days(30))),
    .retentionSet(
      RetentionSet(
        keepUntil: SampleDesk.morning + .days(3000), isHeld: true, text: "personal: she has gone to court")),
    .extended(DeadlineExtended(code: "cn-banking", step: 2, text: "personal: the expert is ill")),
    .matched(
      CaseMatched(
        customer: CustomerNumber(123), evidence: MatchEvidence(identifiers: [.phone, .email], name: .variant))
    ),
    .unmatched(CaseUnmatched(customer: CustomerNumber(123), reason: "personal: her sister")),
    .careListed(CaseCareListed(behind: [CaseNumber(7), CaseNumber(41)])),
    .merged(CaseMerged(into: CaseNumber(40), reason: "personal: the same night")),
    .absorbed(CaseAbsorbed(other: CaseNumber(39))),
    .unmerged(CaseUnmerged(from: CaseNumber(40), reason: "personal: another guest")),
    .separated(CaseSeparated(other: CaseNumber(39))),
    .guaranteeInvoked(
      GuaranteeInvoked(
        guarantee: "on-time", action: "guarantee-payout", amount: SampleDesk.fen(5000),
        occurrence: "personal: B-77",
        evidence: [
          .init(code: "promised-at", text: "personal: 15:00"),
          .init(code: "ready-at", text: "personal: 16:10"),
        ])),
    .repeatTakenBack(RepeatTakenBack(earlier: CaseNumber(12))),
  ]

  /// The desk's own events, in the order of the fixture's last lines.
  static let desk: [DeskEvent] = [
    .opened(
      DeskOpened(
        deskID: "d-1", currency: SampleDesk.yuan, zone: "Asia/Shanghai", language: .simplifiedChinese)),
    .policyAdopted(
      PolicyAdopted(text: "format = 1\n", hash: "p1", roles: ["chen": .supervisor, "wu": .auditor])),
    .damageAcknowledged(DamageAcknowledged(offsets: [4096, 9_007_199_254_740_993])),
    .customerRecorded(
      CustomerRecorded(
        customer: CustomerNumber(123),
        origin: CustomerOrigin(source: "crm", identity: "A-1", contentHash: "c1"), importID: "i1",
        profile: profile)),
    .customerChanged(
      CustomerChanged(to: CustomerRecorded(customer: CustomerNumber(123), origin: nil, profile: profile))),
    .customersMerged(CustomersMerged(into: CustomerNumber(1), from: CustomerNumber(123))),
    .customersUnmerged(CustomersUnmerged(from: CustomerNumber(123))),
  ]

  /// A profile of which all is known.
  static let profile: CustomerProfile = {
    var profile = CustomerProfile()
    profile.name = "personal: 王芳"
    profile.otherNames = ["personal: Wang Fang"]
    profile.phones = ["personal: 138 0013 8000", "personal: 010-6512-3456"]
    profile.emails = ["personal: fang@example.com"]
    profile.accounts = ["personal: M-77"]
    profile.language = "personal: zh-Hans"
    profile.preferredChannel = .chat
    profile.unwantedChannels = [.phone, .voiceMessage]
    profile.goodTimes = "personal: mon-fri 18:00-20:00"
    profile.quietHours = "personal: 21:00-08:00"
    profile.since = CivilDay(text: "2019-05-01")
    profile.yearlyMargin = SampleDesk.fen(120_000)
    profile.level = .proactive
    profile.interest = .needs
    profile.marks = ["personal: vip"]
    profile.preferences = "personal: a quiet room"
    return profile
  }()

  /// Details of which all is known.
  static let details: CaseDetails = {
    var details = CaseDetails()
    details.channel = .webForm
    details.touchpoint = "check-in"
    details.product = "double room"
    details.occurred = SampleDesk.morning - .hours(12)
    details.price = SampleDesk.fen(68_000)
    details.claimed = SampleDesk.fen(30_000)
    details.foreignAmount = "USD 42.00"
    details.externalDue = SampleDesk.morning + .days(15)
    details.externalReference = "personal: 12315-8"
    details.customer = "personal: 王芳"
    details.contact = "personal: 138 0013 8000"
    details.order = "personal: B-77"
    details.representative = "personal: her brother"
    details.headline = "personal: 房间空调整夜不制冷"
    details.words = "personal: \"all night\"\n\u{1B}[31m"
    details.askedWords = "personal: money back"
    return details
  }()

  /// What later versions know of an outside body and of promises.
  private static let outside: CaseDetails = {
    var details = CaseDetails()
    details.externalBody = "12315"
    details.authority = "personal: a letter of hers"
    details.promised = "personal: a quiet room"
    return details
  }()

  /// What analysts add.
  private static let analysis: Classification = {
    var change = Classification()
    change.problemSide = .both
    change.content = .service
    change.failureClass = .breakingRules
    change.moment = .onTheSpot
    change.rootCause = "staffing"
    change.gap = .performance
    change.dimension = .empathy
    change.motive = .sparingOthers
    change.style = .activist
    change.expectation = Expectation(ideal: 8, adequate: 5, perceived: 3)
    change.expectationForm = .implied
    change.serviceUse = .rejected
    change.cleared = [.assessed, .kind]
    return change
  }()

  /// A classification in which all is set.
  private static let classification: Classification = {
    var change = Classification()
    change.kind = .both
    change.severity = .critical
    change.criticalReason = "injury"
    change.cause = .organisation
    change.asked = [.apology, .fullRefund]
    change.redoable = .tooLate
    change.assessed = SampleDesk.fen(25_000)
    change.flags = [.vulnerable, .gonePublic]
    change.clearedFlags = [.guaranteeInvoked]
    return change
  }()
}
