import CaseIndex
import RecoveryDomain

extension Desk {
  /// The listed cases in queue order, as small entries.
  public func entries(_ query: CaseQuery, limit: Int? = nil) throws(DeskError) -> [QueueEntry] {
    try asking {
      let now = clock()
      return try index.read { try $0.entries(query, me: user.name, now: now, limit: limit) }
    }
  }

  /// The listed cases in queue order with all that a row shows.
  public func summaries(_ query: CaseQuery, limit: Int? = nil) throws(DeskError) -> [CaseSummary] {
    try asking {
      let now = clock()
      return try index.read { try $0.summaries(query, me: user.name, now: now, limit: limit) }
    }
  }

  /// What rows show of these cases.
  public func summaries(of numbers: [CaseNumber]) throws(DeskError) -> [CaseSummary] {
    try asking { try index.read { try $0.summaries(of: numbers) } }
  }

  /// Whether any case is open, whoever has it.
  public func isAnyOpen() throws(DeskError) -> Bool { try count(CaseQuery(.isOpen)) > 0 }

  /// How many cases a query lists.
  public func count(_ query: CaseQuery) throws(DeskError) -> Int {
    try asking {
      let now = clock()
      return try index.read { try $0.count(query, me: user.name, now: now) }
    }
  }

  /// How many cases each view lists, all at the same *now* (`decisions` 17).
  public func counts(of views: [QueueView] = QueueView.allCases) throws(DeskError) -> [QueueView: Int] {
    try asking {
      let now = clock()
      let counts = try index.read { try $0.counts(views.map(\.query), me: user.name, now: now) }
      return Dictionary(zip(views, counts), uniquingKeysWith: { first, _ in first })
    }
  }

  /// How many cases each query lists, all at the same *now*.
  public func counts(of queries: [CaseQuery]) throws(DeskError) -> [CaseQuery: Int] {
    try asking {
      let now = clock()
      let counts = try index.read { try $0.counts(queries, me: user.name, now: now) }
      return Dictionary(zip(queries, counts), uniquingKeysWith: { first, _ in first })
    }
  }

  /// News about cases that changed, for a console that shows a query.
  /// - Parameter known: The largest number that the console has seen: a larger one is new.
  public func changes(_ numbers: [CaseNumber], shown query: CaseQuery, known: CaseNumber?) throws(DeskError)
    -> [QueueChange]
  {
    try asking {
      let now = clock()
      return try index.read { snapshot in
        let listed = Set(try snapshot.entries(of: numbers, in: query, me: user.name, now: now).map(\.number))
        return try snapshot.summaries(of: numbers).map { summary in
          QueueChange(
            summary: summary, isListed: listed.contains(summary.number),
            isNew: known.map { summary.number > $0 } ?? true)
        }
      }
    }
  }

  /// The user's and nobody's open cases whose nearest clock ran out, or came within the warning time, after one moment
  /// and until another; at most two hundred of each.
  public func crossings(after since: Timestamp, until: Timestamp) throws(DeskError) -> [CaseSummary] {
    try asking {
      try index.read { snapshot in
        let numbers = try [Duration.zero, QueueView.dueSoonSpan].flatMap { ahead in
          let range = CaseQuery.TimeRange(from: .at(since + ahead), until: .at(until + ahead))
          return try snapshot.entries(
            CaseQuery(.isOpen, .due(range)), me: user.name, now: until, limit: Self.crossingLimit)
        }.map(\.number)
        return try snapshot.summaries(of: numbers).filter { $0.owner == nil || $0.owner == user.name }
      }
    }
  }

  /// So many crossings of each kind are fetched at once.
  private static let crossingLimit = 200

  /// The largest case number that the index knows.
  public func largestCaseNumber() throws(DeskError) -> CaseNumber? {
    try asking { try index.read { try $0.largestCaseNumber() } }
  }

  /// The cases with the same contact, newest first, voided ones left out.
  public func cases(ofContact contact: String, except number: CaseNumber? = nil, limit: Int = 20)
    throws(DeskError) -> [CaseSummary]
  {
    try asking {
      try index.read { snapshot in
        let numbers = try snapshot.cases(ofContact: contact, limit: limit + 1).filter { $0 != number }
        return try snapshot.summaries(of: Array(numbers.prefix(limit)))
      }
    }
  }
}
