import RecoveryDomain

/// A case's row: how a summary is bound to a statement and read back, in the order of `IndexSchema.caseColumns`.
enum CaseRow {
  /// The columns as a list for SELECT.
  static let columns = IndexSchema.caseColumns.joined(separator: ", ")

  /// Binds all columns.
  static func bind(_ summary: CaseSummary, to statement: RawStatement) throws {
    let position = summary.position
    try statement.bind(1, position.number.value)
    try statement.bind(2, Int64(position.rank.rawValue))
    try statement.bind(3, position.moment.millisecondsSince1970)
    try statement.bind(4, position.received.millisecondsSince1970)
    try statement.bind(5, summary.nearestDue?.millisecondsSince1970)
    try statement.bind(6, Int64(summary.revision))
    try statement.bind(7, Codes.status.code(summary.status))
    try statement.bind(8, summary.status.isOpen ? 1 : 0)
    try statement.bind(9, Codes.step.optionalCode(summary.step))
    try statement.bind(10, Codes.clock.optionalCode(summary.nearestClock))
    try statement.bind(11, summary.owner)
    try statement.bind(12, summary.customer)
    try statement.bind(13, summary.contact)
    try statement.bind(14, summary.order)
    try statement.bind(15, summary.headline)
    try statement.bind(16, summary.product)
    try statement.bind(17, Codes.channel.optionalCode(summary.channel))
    try statement.bind(18, Codes.severity.optionalCode(summary.severity))
    try statement.bind(19, Codes.bits(summary.flags))
    try statement.bind(20, Int64(summary.reopenedCount))
    try statement.bind(21, summary.needsReading ? 1 : 0)
    try statement.bind(22, summary.hasUnknownEvents ? 1 : 0)
    try statement.bind(23, summary.source)
    try statement.bind(24, summary.identity)
    try statement.bind(25, summary.contentHash)
    try statement.bind(26, summary.importID)
    try statement.bind(27, summary.lastChangedAt.millisecondsSince1970)
    try statement.bind(28, summary.closedAt?.millisecondsSince1970)
    try statement.bind(29, summary.holderActedAt?.millisecondsSince1970)
    try statement.bind(30, NameList.text(summary.formerHolders))
    try statement.bind(40, NameList.text(summary.promiseOwners))
    try bind(summary.share, contact: summary.contact, to: statement)
  }

  /// Binds what the case adds to what is known of its customer, and by what a customer's file finds the case.
  private static func bind(
    _ share: CaseSummary.CustomerShare, contact: String?, to statement: RawStatement
  ) throws {
    try statement.bind(31, share.customer?.value)
    try statement.bind(32, share.failedAt?.millisecondsSince1970)
    try statement.bind(33, share.paid?.minorUnits)
    try statement.bind(34, share.paid?.currency.code)
    try statement.bind(35, Int64(share.contactCount))
    try statement.bind(36, share.lastContactAt?.millisecondsSince1970)
    let found = contact.map { ContactText($0) }
    try statement.bind(37, found?.phones.first?.tail)
    try statement.bind(38, found?.emails.first)
    try statement.bind(39, share.isFailure ? 1 : 0)
  }

  /// Reads what the case adds to what is known of its customer.
  private static func share(_ row: RawStatement) -> CaseSummary.CustomerShare {
    var share = CaseSummary.CustomerShare()
    share.customer = row.optionalInteger(30).map { CustomerNumber($0) }
    share.failedAt = moment(row.optionalInteger(31))
    if let minorUnits = row.optionalInteger(32), let currency = row.text(33).flatMap({ Currency(code: $0) }) {
      share.paid = Money(minorUnits: minorUnits, currency: currency)
    }
    share.contactCount = Int(row.integer(34))
    share.lastContactAt = moment(row.optionalInteger(35))
    share.isFailure = row.integer(38) != 0
    return share
  }

  /// Reads all columns.
  static func summary(_ row: RawStatement) throws -> CaseSummary {
    var summary = CaseSummary(
      position: try position(
        rank: row.integer(1), moment: row.integer(2), received: row.integer(3), number: row.integer(0)),
      revision: Int(row.integer(5)), status: try Codes.status.word(row.integer(6)),
      step: try Codes.step.optionalWord(row.optionalInteger(8)),
      nearestClock: try Codes.clock.optionalWord(row.optionalInteger(9)),
      nearestDue: moment(row.optionalInteger(4)),
      owner: row.text(10), holderActedAt: moment(row.optionalInteger(28)),
      formerHolders: NameList.names(row.text(29)), customer: row.text(11), contact: row.text(12),
      order: row.text(13), headline: row.text(14), product: row.text(15),
      channel: try Codes.channel.optionalWord(row.optionalInteger(16)),
      severity: try Codes.severity.optionalWord(row.optionalInteger(17)), flags: Codes.flags(row.integer(18)),
      reopenedCount: Int(row.integer(19)), needsReading: row.integer(20) != 0,
      hasUnknownEvents: row.integer(21) != 0, source: row.text(22), identity: row.text(23),
      contentHash: row.text(24), importID: row.text(25),
      lastChangedAt: Timestamp(millisecondsSince1970: row.integer(26)),
      closedAt: moment(row.optionalInteger(27)))
    summary.promiseOwners = NameList.names(row.text(39))
    summary.share = share(row)
    return summary
  }

  /// The columns of an entry as a list for SELECT.
  static let entryColumns = "rank, moment, received, number, due, revision"

  /// Reads an entry.
  static func entry(_ row: RawStatement) throws -> QueueEntry {
    QueueEntry(
      position: try position(
        rank: row.integer(0), moment: row.integer(1), received: row.integer(2), number: row.integer(3)),
      nearestDue: moment(row.optionalInteger(4)), revision: Int(row.integer(5)))
  }

  /// A place in the queue from its columns.
  private static func position(
    rank: Int64, moment: Int64, received: Int64, number: Int64
  ) throws -> QueuePosition {
    guard let rank = QueuePosition.Rank(rawValue: Int(rank)) else { throw BadRow() }
    return QueuePosition(
      rank: rank, moment: Timestamp(millisecondsSince1970: moment),
      received: Timestamp(millisecondsSince1970: received), number: CaseNumber(number))
  }

  /// A moment that may be missing.
  private static func moment(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(millisecondsSince1970:))
  }
}
