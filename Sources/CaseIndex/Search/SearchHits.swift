import GRDB
import RecoveryDomain

/// The cases whose texts answer a query's text terms.
///
/// Each term must be held by one text of the case; several terms may be held by different lines of it.
struct SearchHits {
  /// The cases that hold all wanted texts, ascending; nil when none is wanted.
  private let wanted: [CaseNumber]?
  /// The cases that hold an unwanted text, ascending.
  private let unwanted: [CaseNumber]
  /// How many cases the index has.
  private let caseCount: Int

  /// Searches; nil when the predicate has no text terms.
  init?(_ predicate: QueryPredicate, in database: Database) throws {
    guard !predicate.texts.isEmpty || !predicate.absentTexts.isEmpty else { return nil }
    var wanted: [CaseNumber]?
    for text in predicate.texts {
      let found = try Self.search(text, in: database)
      wanted = wanted.map { Self.intersection($0, found) } ?? found
      if wanted?.isEmpty == true { break }
    }
    self.wanted = wanted
    unwanted = Array(Set(try predicate.absentTexts.flatMap { try Self.search($0, in: database) })).sorted()
    caseCount = try Self.caseCount(in: database)
  }

  /// Whether a case answers the text terms.
  func contains(_ number: CaseNumber) -> Bool {
    (wanted.map { $0.contains(sorted: number) } ?? true) && !unwanted.contains(sorted: number)
  }

  /// How many cases answer, when that is known without looking at their rows.
  var count: Int? { unwanted.isEmpty ? wanted?.count : wanted?.count { contains($0) } }

  /// The cases to look up one by one when that costs less than walking through the queue until `limit` have been
  /// met; nil when the walk costs less.
  func few(limit: Int?) -> [CaseNumber]? {
    guard let wanted else { return nil }
    let share = caseCount / max(wanted.count, 1)
    let steps = limit.map { $0 < max(wanted.count, 1) ? share * $0 : caseCount } ?? caseCount
    guard wanted.count < steps / Self.lookUpCost else { return nil }
    return unwanted.isEmpty ? wanted : wanted.filter { contains($0) }
  }

  /// How many steps of a walk one look-up costs (measured).
  private static let lookUpCost = 6

  /// Whether one case answers a predicate's text terms; costs the same however many others do.
  static func holds(_ predicate: QueryPredicate, _ number: CaseNumber, in database: Database) throws -> Bool {
    guard let rows = SearchRow.ids(number) else { return predicate.texts.isEmpty }
    func holds(_ text: String) throws -> Bool {
      guard let expression = SearchPhrase(text).expression else { return false }
      let statement = try RawStatement(
        database, "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1")
      defer { statement.reset() }
      try statement.bind([.text(expression), .integer(rows.lowerBound), .integer(rows.upperBound)])
      return try statement.step()
    }
    return try predicate.texts.allSatisfy(holds) && !predicate.absentTexts.contains(where: holds)
  }

  /// The cases that hold a text, ascending.
  private static func search(_ text: String, in database: Database) throws -> [CaseNumber] {
    guard let expression = SearchPhrase(text).expression else { return [] }
    let statement = try RawStatement(database, "SELECT rowid FROM search WHERE search MATCH ?")
    defer { statement.reset() }
    try statement.bind(1, expression)
    var numbers: [CaseNumber] = []
    while try statement.step() {
      let number = SearchRow.number(statement.integer(0))
      if numbers.last != number { numbers.append(number) }
    }
    return numbers
  }

  /// What two ascending lists have in common.
  private static func intersection(_ left: [CaseNumber], _ right: [CaseNumber]) -> [CaseNumber] {
    let (small, large) = left.count < right.count ? (left, right) : (right, left)
    return small.filter { large.contains(sorted: $0) }
  }

  /// How many cases the index has.
  private static func caseCount(in database: Database) throws -> Int {
    let statement = try RawStatement(database, "SELECT sum(cases) FROM tally")
    defer { statement.reset() }
    return try statement.step() ? Int(statement.integer(0)) : 0
  }
}

extension Array<CaseNumber> {
  /// Whether an ascending list has the number.
  fileprivate func contains(sorted number: CaseNumber) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
