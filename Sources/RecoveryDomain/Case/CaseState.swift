/// A case as its events tell it: the fold of all its lines.
///
/// A value without behaviour over time; what depends on *now* takes it as an argument.
public struct CaseState: Hashable, Sendable {
  /// The case's number.
  public let number: CaseNumber
  /// How many lines the case has (`decisions` 2).
  public internal(set) var revision: Int
  /// When the complaint was received.
  public internal(set) var received: Timestamp
  /// When and by whom it was recorded.
  public let recordedAt: Timestamp
  /// The login name of who recorded it.
  public let recordedBy: String
  /// When the case's last line was written.
  public internal(set) var lastChangedAt: Timestamp
  /// The promised times in force when it was recorded.
  public let terms: ServiceTerms

  /// The circumstances.
  public internal(set) var details: CaseDetails
  /// What the customer complains of or asks for, each on its own.
  public internal(set) var points: [Point] = []
  /// Where it came from; nil for a case recorded by hand.
  public let origin: CaseOrigin?
  /// The hash of the record's content as its source last sent it; nil for a case recorded by hand.
  public internal(set) var contentHash: String?
  /// Why a person must read it first; nil once read.
  public internal(set) var needsReading: NeedsReading?
  /// The raw values of fields that could not be read, by field name (personal).
  public internal(set) var unread: [String: String] = [:]
  /// How it was settled before it came here; nil for a live complaint.
  public internal(set) var settlement: Settlement?

  /// The coded facts.
  public internal(set) var classification = Classification()
  /// Whether it stands; nil until judged.
  public internal(set) var judgement: JudgementRecord?
  /// When the case or one of its points was last judged.
  public internal(set) var judgedAt: Timestamp?
  /// How many words and attempts there were before that judgement: only later ones tell the customer of it.
  public internal(set) var contactsBeforeJudgement = 0
  /// Who works on it; nil while unclaimed.
  public internal(set) var claim: Claim?
  /// Who had it once and has it no longer: login names.
  public internal(set) var formerHolders: Set<String> = []
  /// Whether the case was ever somebody's: it has been routed.
  public internal(set) var wasRouted = false
  /// Words and attempts, oldest first.
  public internal(set) var contacts: [Contact] = []
  /// When a person first answered, or tried as often as the terms ask.
  public internal(set) var acknowledgedAt: Timestamp?
  /// When the customer last had a word from a person.
  public internal(set) var lastWordAt: Timestamp?
  /// How many contacts there were up to that word: attempts count from there.
  public internal(set) var contactsUpToLastWord = 0
  /// The time promised for the next word.
  public internal(set) var promisedWordAt: Timestamp?
  /// How the recovery itself failed, as the desk found it, oldest first.
  public internal(set) var recoveryFailures: [RecoveryFailure] = []
  /// The earlier failure of the same customer that makes this one a repeat; nil where the desk found none.
  public internal(set) var repeatOf: EarlierFailure?
  /// Whether the flag of a repeat is the desk's own finding, and no person's word.
  var isRepeatFlagFound = false
  /// What was promised and done, in order.
  public internal(set) var actions: [PlannedAction] = []
  /// The guarantees that were invoked, oldest first.
  public internal(set) var guaranteeUses: [GuaranteeUse] = []
  /// For whom the case waits now.
  public internal(set) var wait: Wait?
  /// The waits that are over, oldest first.
  public internal(set) var pastWaits: [PastWait] = []
  /// What bears the complaint out or speaks against it, oldest first.
  public internal(set) var evidence: [Evidence] = []
  /// What is to keep it from happening again.
  public internal(set) var prevention: Prevention?
  /// Until when the record is kept, and whether it must be.
  public internal(set) var retention = Retention()
  /// When the customer was told of the way to an outside body.
  public internal(set) var routeToldAt: Timestamp?
  /// Whether the customer took what was offered; nil until that is known.
  public internal(set) var isAccepted: Bool?
  /// The customer's rating; nil until asked.
  public internal(set) var evaluation: Evaluation?
  /// When it was resolved; nil while it is not, or again not.
  public internal(set) var resolvedAt: Timestamp?
  /// When it was closed.
  public internal(set) var closedAt: Timestamp?
  /// When it was voided.
  public internal(set) var voidedAt: Timestamp?
  /// How often it was reopened.
  public internal(set) var reopenedCount = 0
  /// When it was last reopened.
  public internal(set) var reopenedAt: Timestamp?
  /// How many actions there were when it was last reopened: that recovery failed, only later ones count.
  public internal(set) var actionsBeforeReopening = 0
  /// How many steps each deadline was put off, by its code.
  public internal(set) var extendedDeadlines: [String: Int] = [:]
  /// The cases it is linked to.
  public internal(set) var links: Set<CaseNumber> = []
  /// Whose the case is, and what follows from it.
  public internal(set) var customers = CustomerStanding()
  /// The case in which this one is worked on; nil for one that stands by itself.
  public internal(set) var mergedInto: CaseNumber?
  /// The cases that are worked on in this one.
  public internal(set) var absorbed: Set<CaseNumber> = []
  /// The types of events that this binary does not know; then the case is read-only but for notes (`decisions` 6).
  public internal(set) var unknownEvents: [String] = []

  /// One thing the customer complains of or asks for.
  public struct Point: Hashable, Sendable {
    /// The line that says it (personal).
    public var text: String
    /// Its own judgement; nil until judged on its own.
    public var record: JudgementRecord?

    /// Whether it stands; nil until judged on its own.
    public var judgement: Judgement? { record?.judgement }
  }

  /// A judgement with its reason.
  public struct JudgementRecord: Hashable, Sendable {
    /// Whether it stands.
    public let judgement: Judgement
    /// The policy's code of the reason.
    public let reason: String
    /// When it was given.
    public let at: Timestamp
    /// By whom: a login name.
    public let by: String
    /// The reason in the judge's own words (personal).
    public let text: String?
    /// What the customer is told of it (personal).
    public let answer: String?
    /// How many words and attempts there were before it.
    let contactsBefore: Int
  }

  /// A person's hold on a case.
  public struct Claim: Hashable, Sendable {
    /// The login name.
    public let holder: String
    /// Since when.
    public let since: Timestamp
    /// The holder's last act on the case: the lease runs from here.
    public var lastAct: Timestamp
  }

  /// A word to or from the customer, or an attempt.
  public struct Contact: Hashable, Sendable {
    /// Over which channel.
    public let channel: Channel
    /// Whether the customer was reached.
    public let reached: Bool
    /// When.
    public let at: Timestamp
    /// By whom: a login name.
    public let by: String
  }

  /// A wait that is going on.
  public struct Wait: Hashable, Sendable {
    /// For whom.
    public let reason: WaitReason
    /// The department or supplier, for others.
    public let party: String?
    /// Since when.
    public let since: Timestamp
    /// By when the answer is due.
    public let due: Timestamp?
  }

  /// A wait that is over.
  public struct PastWait: Hashable, Sendable {
    /// For whom it was.
    public let reason: WaitReason
    /// From when.
    public let since: Timestamp
    /// Until when.
    public let until: Timestamp
  }

  /// How the customer saw the recovery.
  public enum Evaluation: Hashable, Sendable {
    case rated(Rating)
    /// The customer was asked and did not answer, or could not be asked.
    case noAnswer
  }

  /// A case that has just been recorded.
  init(
    number: CaseNumber, received: Timestamp, details: CaseDetails, origin: CaseOrigin?,
    settlement: Settlement?,
    context: FoldContext
  ) {
    self.number = number
    self.revision = 0
    self.received = received
    self.recordedAt = context.at
    self.recordedBy = context.actor.name
    self.lastChangedAt = context.at
    self.terms = context.terms
    self.details = details
    self.origin = origin
    self.contentHash = origin?.contentHash
    self.settlement = settlement
    self.closedAt = settlement.map { $0.closedAt ?? context.at }
  }
}
