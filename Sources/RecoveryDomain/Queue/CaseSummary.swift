/// What lists show of a case and searches ask of it: one row of the index.
public struct CaseSummary: Hashable, Sendable {
  /// The case's place in the queue.
  public var position: QueuePosition
  /// How many lines the case has.
  public var revision: Int
  /// Where it stands.
  public var status: CaseStatus
  /// The first step not yet met; nil when all are.
  public var step: RecoveryStep?
  /// What the nearest running clock counts down to.
  public var nearestClock: ClockKind?
  /// When that clock is due.
  public var nearestDue: Timestamp?
  /// The holder's login name.
  public var owner: String?
  /// The holder's last act on the case, from which the lease runs (`decisions` 14); nil while unclaimed.
  public var holderActedAt: Timestamp?
  /// Who had it once and has it no longer: login names in order.
  public var formerHolders: [String]
  /// The customer's name.
  public var customer: String?
  /// Telephone number, address or handle.
  public var contact: String?
  /// Order, booking or account.
  public var order: String?
  /// One line that says what it is about.
  public var headline: String?
  /// Product or service line.
  public var product: String?
  /// The way it came in.
  public var channel: Channel?
  /// How grave it is; nil while unknown.
  public var severity: Severity?
  /// What gives a head start or asks for care.
  public var flags: Set<CaseFlag>
  /// How often it was reopened.
  public var reopenedCount: Int
  /// Whether a person must read the raw record first.
  public var needsReading: Bool
  /// Whether it has events that this binary does not know.
  public var hasUnknownEvents: Bool
  /// The name of the source, for intake.
  public var source: String?
  /// The identity of the record, for intake.
  public var identity: String?
  /// The hash of the record's content as last sent, for intake.
  public var contentHash: String?
  /// The intake run that brought it.
  public var importID: String?
  /// When it was last changed.
  public var lastChangedAt: Timestamp
  /// When it was closed.
  public var closedAt: Timestamp?
  /// Who owes the customer a promised action: login names in order; empty once the case is closed or voided.
  public var promiseOwners: [String] = []
  /// What the case says of its customer.
  public var share = CustomerShare()

  /// What a case adds to what is known of its customer.
  public struct CustomerShare: Hashable, Sendable {
    /// Whose the case is; nil while nobody knows.
    public var customer: CustomerNumber?
    /// When the desk was found to have failed the customer; nil while nothing is upheld.
    public var failedAt: Timestamp?
    /// Whether the desk failed the customer as far as it knows: not so once the complaint does not stand.
    public var isFailure = false
    /// What was paid to the customer.
    public var paid: Money?
    /// How many words and attempts there were.
    public var contactCount = 0
    /// When a word or an attempt last went to the customer.
    public var lastContactAt: Timestamp?

    /// A share of which nothing is known.
    public init() {}
  }

  /// The case.
  public var number: CaseNumber { position.number }
  /// When the complaint was received.
  public var received: Timestamp { position.received }

  /// A row from all its columns.
  public init(
    position: QueuePosition, revision: Int, status: CaseStatus, step: RecoveryStep?,
    nearestClock: ClockKind?, nearestDue: Timestamp?, owner: String?,
    holderActedAt: Timestamp? = nil, formerHolders: [String] = [], customer: String?, contact: String?,
    order: String?,
    headline: String?, product: String?, channel: Channel?, severity: Severity?, flags: Set<CaseFlag>,
    reopenedCount: Int, needsReading: Bool, hasUnknownEvents: Bool, source: String?, identity: String?,
    contentHash: String?, importID: String?, lastChangedAt: Timestamp, closedAt: Timestamp?
  ) {
    self.position = position
    self.revision = revision
    self.status = status
    self.step = step
    self.nearestClock = nearestClock
    self.nearestDue = nearestDue
    self.owner = owner
    self.holderActedAt = holderActedAt
    self.formerHolders = formerHolders
    self.customer = customer
    self.contact = contact
    self.order = order
    self.headline = headline
    self.product = product
    self.channel = channel
    self.severity = severity
    self.flags = flags
    self.reopenedCount = reopenedCount
    self.needsReading = needsReading
    self.hasUnknownEvents = hasUnknownEvents
    self.source = source
    self.identity = identity
    self.contentHash = contentHash
    self.importID = importID
    self.lastChangedAt = lastChangedAt
    self.closedAt = closedAt
  }

  /// The entry that the queue keeps of this row.
  public var entry: QueueEntry { QueueEntry(position: position, nearestDue: nearestDue, revision: revision) }
}

extension CaseState {
  /// The case as lists show it.
  public var summary: CaseSummary {
    let clocks = clocks
    let nearest = Self.nearest(among: clocks)
    var summary = CaseSummary(
      position: queueReason(among: clocks).position, revision: revision, status: status, step: step,
      nearestClock: nearest?.kind, nearestDue: nearest?.due, owner: claim?.holder,
      holderActedAt: claim?.lastAct, formerHolders: formerHolders.sorted(), customer: details.customer,
      contact: details.contact, order: details.order, headline: shortHeadline, product: details.product,
      channel: details.channel, severity: classification.severity, flags: classification.flags,
      reopenedCount: reopenedCount, needsReading: needsReading != nil,
      hasUnknownEvents: !unknownEvents.isEmpty,
      source: origin?.source, identity: origin?.identity, contentHash: contentHash,
      importID: origin?.importID,
      lastChangedAt: lastChangedAt, closedAt: closedAt)
    if status.isOpen { summary.promiseOwners = Set(actions.filter(\.isOutstanding).map(\.owner)).sorted() }
    summary.share = customerShare
    return summary
  }

  /// What the case adds to what is known of its customer.
  private var customerShare: CaseSummary.CustomerShare {
    var share = CaseSummary.CustomerShare()
    share.customer = customers.link?.number
    share.failedAt = failedAt
    share.isFailure = isFailureOfCustomer
    share.contactCount = contacts.count
    share.lastContactAt = contacts.last?.at
    share.paid = paid
    return share
  }

  /// The headline, or the beginning of the words, cut to what a row can show.
  private var shortHeadline: String? {
    guard let text = details.headline ?? details.words else { return nil }
    return String(text.prefix(Self.headlineLimit))
  }

  /// The longest headline that a list keeps, in characters: wider than any terminal's row.
  private static let headlineLimit = 200
}
