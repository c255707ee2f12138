import CaseIndex
import RecoveryDomain

extension Desk {
  /// The listed cases in queue order, as small entries.
  public func entries(_ query: CaseQuery, limit: Int? = nil) throws(DeskError) -> [QueueEntry] {
    try DeskError.translating { try index.entries(query, me: user.name, now: clock(), limit: limit) }
  }

  /// The listed cases in queue order with all that a row shows.
  public func summaries(_ query: CaseQuery, limit: Int? = nil) throws(DeskError) -> [CaseSummary] {
    try DeskError.translating { try index.summaries(query, me: user.name, now: clock(), limit: limit) }
  }

  /// What rows show of these cases.
  public func summaries(of numbers: [CaseNumber]) throws(DeskError) -> [CaseSummary] {
    try DeskError.translating { try index.summaries(of: numbers) }
  }

  /// How many cases a query lists.
  public func count(_ query: CaseQuery) throws(DeskError) -> Int {
    try DeskError.translating { try index.count(query, me: user.name, now: clock()) }
  }

  /// How many cases each view lists, all at the same *now* (`decisions` 17).
  public func counts(of views: [QueueView] = QueueView.allCases) throws(DeskError) -> [QueueView: Int] {
    try DeskError.translating {
      let counts = try index.counts(views.map(\.query), me: user.name, now: clock())
      return Dictionary(zip(views, counts), uniquingKeysWith: { first, _ in first })
    }
  }

  /// News about cases that changed, for a console that shows a query.
  /// - Parameter known: The largest number that the console has seen: a larger one is new.
  public func changes(_ numbers: [CaseNumber], shown query: CaseQuery, known: CaseNumber?) throws(DeskError)
    -> [QueueChange]
  {
    try DeskError.translating {
      let listed = try index.filter(numbers, query, me: user.name, now: clock())
      return try index.summaries(of: numbers).map { summary in
        QueueChange(
          summary: summary, isListed: listed.contains(summary.number),
          isNew: known.map { summary.number > $0 } ?? false)
      }
    }
  }

  /// The largest case number that the index knows.
  public func largestCaseNumber() throws(DeskError) -> CaseNumber? {
    try DeskError.translating { try index.largestCaseNumber() }
  }

  /// The cases with the same contact, newest first, voided ones left out.
  public func cases(ofContact contact: String, except number: CaseNumber? = nil, limit: Int = 20)
    throws(DeskError) -> [CaseSummary]
  {
    try DeskError.translating {
      let numbers = try index.cases(ofContact: contact).filter { $0 != number }
      return try index.summaries(of: Array(numbers.sorted(by: >).prefix(limit)))
        .filter { $0.status != .voided }.sorted { $0.number > $1.number }
    }
  }
}
